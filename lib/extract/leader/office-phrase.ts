import type { Reading, Token } from '../text/tokens.ts';
import {
  association,
  isCapital,
  knownInside,
  officeWithMatter,
  startsLongerName,
  startsPerson,
  startsTerm,
} from './inside-office.ts';
import { abbreviationEnd, isLedBy, joins } from './institution.ts';
import { fullNamesAt, type KnownSpan, type NameContext, unknownNameAt } from './known-name.ts';
import { isUsable } from './name-after-office.ts';
import type { NameRun } from './name-run.ts';
import { behindPlace, sinoPlaceEnd } from './place-before-name.ts';
import { isPortfolio, regionEnd, startsCountry } from './region.ts';
import { unlistedEnd } from './unlisted-words.ts';

/** A title with its institution, and the name after it if there is one. */
export type OfficePhrase = {
  readonly from: number;
  /** First token after title and institution. */
  readonly to: number;
  /** First token after the title and institution themselves, before „đồng chí“ and the like. */
  readonly officeTo: number;
  /** Whether it is an office of state, a province or a body of nations. */
  readonly ofState: boolean;
  /** Whether it is a district's, a firm's, a club's. */
  readonly excluded: boolean;
  readonly title: string;
  readonly countries: readonly string[];
  /** Tokens those countries begin at. */
  readonly countriesAt: readonly number[];
  readonly known: KnownSpan | null;
  readonly name: NameRun | null;
};

/** Two-word terms whose second word would look like a village or a school: „môi trường“, „nông thôn“. */
const COMPOUNDS = new Set([
  'môi trường',
  'nông thôn',
  'thị trường',
  'xã hội',
  'thông báo',
  'trường hợp',
]);

/** „lãnh sự tại San Diego“: what follows is a place. */
const PREPOSITIONS = new Set(['tại', 'ở']);

/** Longest institution between a title and a name. */
const LONGEST_INSTITUTION = 22;

/** Reads „Thứ trưởng Ngoại giao Cuba Gerardo Peñalver Portal“ from its first word, or null. */
export function officePhraseAt(
  reading: Reading,
  from: number,
  context: NameContext,
): OfficePhrase | null {
  const { tokens } = reading;
  const { words } = context;
  const office = words.offices.longestAt(tokens, from);
  const head = tokens[from];
  if (!office || !head || office.value === 'none') return null;
  let ofState = office.value === 'plain';
  let excluded = false;
  let ledByParty = false;
  let bodyTo = 0;
  const countries: string[] = [];
  const countriesAt: number[] = [];
  let k = office.to;
  let described = 0;
  const title = reading.text.slice(head.start, tokens[office.to - 1]?.end ?? head.end);
  const done = (rest: Pick<OfficePhrase, 'known' | 'name'>): OfficePhrase => ({
    from,
    to: k,
    officeTo: titleEnd(tokens, office.to, rest.known?.from ?? rest.name?.from ?? k),
    ofState: (ofState || (ledByParty && rest.name?.shape === 'foreign')) && !excluded,
    excluded,
    title,
    countries,
    countriesAt,
    ...rest,
  });
  while (k < tokens.length && k - office.to < LONGEST_INSTITUTION) {
    const token = tokens[k];
    if (
      !token ||
      token.sentence !== head.sentence ||
      !joins(token, tokens[k - 1], reading.text, words)
    )
      break;
    // „người phát ngôn của Tổng thống Putin“: the name is another person's
    if (token.lower === 'của' && startsPerson(tokens, k + 1, context)) {
      const matter = officeWithMatter(tokens, k + 1, words);
      if (!matter) break;
      ofState = true;
      k = matter;
      continue;
    }
    // „làm Bộ trưởng Tài chính và ông Ito giữ ghế Ngoại trưởng“
    if (token.lower === 'và' && words.honorifics.longestAt(tokens, k + 1)) break;
    const honorific = words.honorifics.longestAt(tokens, k);
    if (honorific && token.case !== 'upper') {
      k = honorific.to;
      continue;
    }
    const country = context.countries.longestAt(tokens, k);
    const place = words.places.longestAt(tokens, k);
    const inPlace = place !== null && country !== null && place.to > country.to;
    if (
      country &&
      !inPlace &&
      isCapital(token) &&
      !startsLongerName(reading, k, country.to, words)
    ) {
      countries.push(country.value);
      countriesAt.push(k);
      ofState = true;
      k = country.to;
      continue;
    }
    if (place && (isCapital(token) || (place.to > k + 1 && isCapital(tokens[k + 1])))) {
      ofState = true;
      k = place.to;
      continue;
    }
    if (
      PREPOSITIONS.has(tokens[k - 1]?.lower ?? '') &&
      isCapital(token) &&
      !words.descriptors.has(token.lower) &&
      !words.stateBodies.longestAt(tokens, k)
    )
      break;
    // „Liên minh châu Âu (EU)“
    const bracketed = token.gap === 'open' && reading.text.charAt(token.end) === ')';
    if (bracketed && token.case === 'upper') {
      k++;
      continue;
    }
    const people = fullNamesAt(context, tokens, k);
    if (people) return done({ known: people, name: null });
    const city = sinoPlaceEnd(tokens, k, title, context);
    if (city) {
      ofState = true;
      k = city;
      continue;
    }
    if (COMPOUNDS.has(`${token.lower} ${tokens[k + 1]?.lower ?? ''}`)) {
      k += 2;
      continue;
    }
    const outside = words.notOfState.longestAt(tokens, k) ?? association(tokens, k, office.to);
    const body = words.stateBodies.longestAt(tokens, k);
    if (
      outside &&
      outside.to >= (body?.to ?? 0) &&
      !(isCapital(token) && words.surnames.has(token.text))
    ) {
      excluded = true;
      k = outside.to;
      continue;
    }
    const isName = isCapital(token) && words.surnames.has(token.text) && isCapital(tokens[k + 1]);
    if (body && !isName) {
      bodyTo = body.to;
      // „Giám đốc Liên minh Dân sự …“: what has a plain director is no alliance of states
      ofState ||= !(LOOSE.has(token.lower) && DIRECTOR.test(title));
      k = body.to;
      described++;
      continue;
    }
    if (isPortfolio(reading, k, context)) {
      described++;
      k += 2;
      continue;
    }
    const region = regionEnd(reading, k, context);
    if (region) {
      k = region;
      continue;
    }
    // „Bộ trưởng Năng lượng và Mỏ Lào“: a word of the institution before the country
    const inside = words.descriptors.has(token.lower) && startsCountry(reading, k + 1, context);
    if (!inside && isCapital(token)) {
      const run = unknownNameAt(reading, k, context);
      const person = run && knownInside(run, tokens, context);
      if (person) return done({ known: person, name: null });
      // „Bộ trưởng Đường sắt Ashwin Vaishnat“: a lone word with small letters after it
      const lone = run?.shape === 'short';
      // „Cục Trẻ em“: directly after „Cục“ stands no surname
      const ofBody = lone && bodyTo === k && startsTerm(tokens, k);
      const unlisted = lone ? (unlistedEnd(reading, k, context) ?? (ofBody ? k + 2 : null)) : null;
      if (unlisted) {
        described++;
        k = unlisted;
        continue;
      }
      const usable = run && isUsable(run, tokens, described, words);
      if (usable) return done({ known: null, name: behindPlace(run, title, tokens, context) });
    }
    if (words.descriptors.has(token.lower)) k++;
    else {
      const abbreviation = abbreviationEnd(tokens, k, office.value, office.to, context);
      const past = abbreviation ?? unlistedEnd(reading, k, context);
      if (!past) break;
      // „lãnh đạo DUP Arlena Fosters“: a party, as far as the name is a foreigner's
      if (abbreviation !== null && isLedBy(tokens, k, office.to)) ledByParty = true;
      k = past;
    }
    described++;
  }
  return done({ known: null, name: null });
}

const LOOSE = new Set(['liên', 'tổ', 'văn']);
const DIRECTOR = /^(phó |quyền )?giám đốc/iu;

const BEFORE_NAME = new Set(['ông', 'bà', 'ngài', 'cố', 'của', 'tại', 'ở', 'và', 'thuộc', 'kiêm']);

/** Where title and institution end: „Thứ trưởng Ngoại giao“ of „Thứ trưởng Ngoại giao, đồng chí Lê Văn A“. */
function titleEnd(tokens: readonly Token[], least: number, name: number): number {
  let to = name;
  // „Thứ trưởng Bộ Y tế, dự lễ“
  for (let i = least; i < to; i++)
    if (tokens[i]?.gap === 'comma' && tokens[i]?.case === 'lower') to = i;
  while (to > least) {
    if (BEFORE_NAME.has(tokens[to - 1]?.lower ?? '')) to--;
    else if (tokens[to - 1]?.lower === 'chí' && tokens[to - 2]?.lower === 'đồng') to -= 2;
    else break;
  }
  return Math.max(to, least);
}
