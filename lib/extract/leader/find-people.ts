import { endsWith } from '../text/surroundings.ts';
import type { Reading, Token } from '../text/tokens.ts';
import { bareName, nobody } from './bare-name.ts';
import { isFormerExpert, isKin, isScholar } from './former-expert.ts';
import type { NameContext } from './known-name.ts';
import { unknownNameAt } from './known-name.ts';
import { listedAfter } from './listed-names.ts';
import type { OfficeSpan, PersonMention } from './mention.ts';
import { isOneName } from './name-run.ts';
import type { NameRun } from './name-shape.ts';
import { officeAfter } from './office-after.ts';
import { sameOffice } from './office-name.ts';
import { type OfficePhrase, officePhraseAt } from './office-phrase.ts';
import { officeThenName } from './office-then-name.ts';
import type { Roster } from './roster.ts';

/** Reads every person a field names whom the rules can tell: the rules in their order, at each word. */
export function findPeople(reading: Reading, context: NameContext): PersonMention[] {
  const found: PersonMention[] = [];
  const { tokens } = reading;
  let titles: OfficeSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = officePhraseAt(reading, i, context);
    if (phrase) titles = joined(titles, phrase, tokens);
    const mention = mentionAt(reading, i, context, phrase, titles);
    if (!mention) continue;
    i = mention.to - 1;
    if (!('candidates' in mention)) continue;
    found.push(mention);
    const others = phrase ? listedAfter(mention, context) : [];
    found.push(...others);
    i = (others.at(-1)?.to ?? mention.to) - 1;
  }
  return found;
}

function mentionAt(
  reading: Reading,
  at: number,
  context: NameContext,
  phrase: OfficePhrase | null,
  titles: readonly OfficeSpan[],
): PersonMention | { to: number } | null {
  const before =
    phrase &&
    (officeBefore(reading, at, phrase, titles, context) ??
      officeThenName(reading, at, phrase, titlesTo(titles, at, phrase), context));
  if (before) return before;
  if (reading.tokens[at]?.case !== 'lower') {
    const capital =
      place(reading.tokens, at, context) ??
      officeAfter(reading, at, context) ??
      bareName(reading, at, context);
    if (capital) return capital;
  }
  return honorificBefore(reading, at, context);
}

/** Most titles one person is given in a row. */
const MOST_TITLES = 6;

/** „Tổng Bí thư, Chủ tịch nước Trung Quốc“: the titles that lead up to a name, this one the last. */
function joined(
  titles: OfficeSpan[],
  { from, officeTo }: OfficePhrase,
  tokens: readonly Token[],
): OfficeSpan[] {
  const last = titles.at(-1);
  if (last && from < last.to) return titles;
  const start = tokens[from];
  const kiem = tokens[from - 1]?.lower === 'kiêm' && last?.to === from - 1;
  const listed = last && isOwnTitle(tokens, last.from, from);
  const goesOn =
    kiem || (listed && last.to === from && (start?.gap === 'comma' || start?.gap === 'hyphen'));
  const kept = goesOn ? titles.slice(1 - MOST_TITLES) : [];
  return [...kept, { from, to: officeTo }];
}

/** The titles up to this one where they are one person's, else this one. */
function titlesTo(
  titles: readonly OfficeSpan[],
  at: number,
  { officeTo }: OfficePhrase,
): readonly OfficeSpan[] {
  return titles.some(({ from }) => from === at) ? titles : [{ from: at, to: officeTo }];
}

/** „đặc phái viên của Tổng Bí thư, Phó Thủ tướng A“, „gửi tổng thống Mỹ, Thủ tướng A“: another person's title. */
function isOwnTitle(tokens: readonly Token[], first: number, next: number): boolean {
  const head = tokens[first];
  if (OTHERS_BEFORE.has(tokens[first - 1]?.lower ?? '')) return false;
  if (head?.lower === 'lãnh' || head?.lower === 'quan') return false;
  return head?.case === tokens[next]?.case;
}

const OTHERS_BEFORE = new Set(['của', 'gửi', 'mặt', 'với', 'và', 'cùng', 'là']);

// Thứ trưởng Ngoại giao Cuba Gerardo Peñalver Portal
function officeBefore(
  reading: Reading,
  at: number,
  phrase: OfficePhrase,
  titles: readonly OfficeSpan[],
  { words, roster }: NameContext,
): PersonMention | null {
  const { known, name, ofState } = phrase;
  const span = known ?? name;
  if (!span || !(ofState || holds(phrase))) return null;
  if (!known && isNoHolder(reading.tokens, at, phrase)) return nobody(reading, span);
  const historical = known?.candidates.every((entry) => entry.historical === true) ?? false;
  if (historical && endsWith(reading.tokens, at, words.memorials)) return nobody(reading, span);
  const short = !known && name !== null && isShort(name, reading.tokens, roster);
  return {
    reading,
    from: span.from,
    to: span.to,
    evidenceFrom: at,
    evidenceTo: span.to,
    candidates: known?.candidates ?? [],
    kind: short ? 'short' : 'full',
    office: phrase.title,
    countries: phrase.countries,
    countriesAt: phrase.countriesAt,
    rule: short ? 'leader/title-and-surname' : 'leader/office-before',
    needsContext: false,
    offices: titlesTo(titles, at, phrase),
  };
}

/** „Putin“, and what the gazetteer knows as one name: „Díaz Canel“ for „Díaz-Canel“. */
function isShort({ from, to, shape }: NameRun, tokens: readonly Token[], roster: Roster): boolean {
  if (shape === 'short' && isOneName(tokens, from, to)) return true;
  return shape !== 'vietnamese' && roster.short.longestAt(tokens, from)?.to === to;
}

/** The office is a relative's, a former one or a subject of study. */
function isNoHolder(tokens: readonly Token[], at: number, { title }: OfficePhrase): boolean {
  return isKin(tokens, at) || isScholar(tokens, at) || isFormerExpert(tokens, at, title);
}

/** „Chủ tịch Hồ Chí Minh“: a title that needs an institution, but the gazetteer knows whose it is. */
function holds({ known, title, excluded }: OfficePhrase): boolean {
  if (!known || excluded) return false;
  return known.candidates.some(({ offices }) =>
    offices.some((office) => sameOffice(title, office.title)),
  );
}

/** „Thành phố Hồ Chí Minh“, „Lâm Đồng“: stepped over, so that no name begins inside. */
function place(
  tokens: readonly Token[],
  at: number,
  { words }: NameContext,
): { to: number } | null {
  const match = words.places.longestAt(tokens, at);
  return match && match.to - match.from > 1 ? match : null;
}

// ông Tập, bà Mai, ngài Putin, đồng chí Tống Đào
function honorificBefore(reading: Reading, at: number, context: NameContext): PersonMention | null {
  const { tokens } = reading;
  const honorific = context.words.honorifics.longestAt(tokens, at);
  const first = honorific && tokens[honorific.to];
  if (!honorific || !first || (first.gap !== 'space' && first.gap !== 'line')) return null;
  if (officePhraseAt(reading, honorific.to, context)) return null;
  const titled = officeAfter(reading, honorific.to, context);
  if (titled) return { ...titled, evidenceFrom: at };
  const known = bareName(reading, honorific.to, context);
  if (known) {
    const comrade = known.kind === 'bare' && tokens[at]?.lower === 'đồng';
    return {
      ...known,
      evidenceFrom: at,
      rule: comrade ? 'leader/comrade' : 'leader/honorific-name',
    };
  }
  const name = unknownNameAt(reading, honorific.to, context);
  if (!name) return null;
  return {
    reading,
    from: name.from,
    to: name.to,
    evidenceFrom: at,
    evidenceTo: name.to,
    candidates: [],
    kind: isOneName(tokens, name.from, name.to) ? 'short' : 'bare',
    office: '',
    countries: [],
    countriesAt: [],
    rule: 'leader/honorific',
    needsContext: false,
    offices: [],
  };
}
