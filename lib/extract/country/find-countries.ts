import { isForbidden } from '../text/surroundings.ts';
import type { Reading, Token } from '../text/tokens.ts';
import { judgeName } from './context.ts';
import type { CountryWords } from './country-words.ts';
import { isListed, listEnd, listStart } from './list.ts';
import type { CountryMention } from './mention.ts';
import type { CountryNames } from './names.ts';
import { rubricAt } from './rubric.ts';

export type CountryContext = {
  readonly countries: CountryNames;
  /** Tokens covered by the name of a person or place, which hold no country. */
  readonly taken: ReadonlySet<number>;
  readonly givenNames: ReadonlySet<string>;
  /** Where a country stands inside a leader's office: its token → the words of evidence. */
  readonly stated: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  readonly words: CountryWords;
};

/** Reads the countries a field names: pairs first, then names, then capitals that act as the state. */
export function findCountries(reading: Reading, context: CountryContext): CountryMention[] {
  const found: CountryMention[] = [];
  const { places } = context.words;
  for (let i = 0; i < reading.tokens.length; i++) {
    if (reading.tokens[i]?.case === 'lower') continue;
    const pair = places.longestAt(reading.tokens, i) ? [] : pairAt(reading, i, context);
    if (pair.length > 0) {
      found.push(...pair);
      i = Math.max(i, (pair[0]?.to ?? i + 1) - 1);
      continue;
    }
    const place = places.longestAt(reading.tokens, i);
    const country = context.countries.names.longestAt(reading.tokens, i);
    if (place && place.to > i + 1 && place.to > (country?.to ?? 0)) {
      i = place.to - 1;
      continue;
    }
    if (context.taken.has(i)) continue;
    const mention =
      nameAt(reading, i, context) ??
      rubricAt(reading, i, context.countries, context.givenNames) ??
      capitalAt(reading, i, context);
    if (!mention) continue;
    found.push(mention.mention);
    i = mention.next - 1;
  }
  return found;
}

/** „Mỹ - Nhật - Hàn“ has three sides; the bound keeps hostile chains linear. */
const LONGEST_PAIR = 6;

// quan hệ Việt - Trung, Việt-Lào, Mỹ–Trung
function pairAt(
  reading: Reading,
  at: number,
  { countries, taken }: CountryContext,
): CountryMention[] {
  const { tokens } = reading;
  const sides: { code: string; from: number; to: number }[] = [];
  let i = at;
  while (i < tokens.length && sides.length < LONGEST_PAIR && !taken.has(i)) {
    const token = tokens[i];
    if (!token || (i > at && token.gap !== 'hyphen') || token.case === 'lower') break;
    const form = countries.pairForms.longestAt(tokens, i);
    const name = countries.names.longestAt(tokens, i);
    const side =
      name && name.to > (form?.to ?? 0)
        ? { code: name.value.code, to: name.to }
        : form && { code: form.value, to: form.to };
    if (!side || !capitalised(tokens, i, side.to)) break;
    sides.push({ code: side.code, from: i, to: side.to });
    i = side.to;
  }
  const codes = new Set(sides.map(({ code }) => code));
  if (sides.length < 2 || codes.size < 2) return [];
  const first = sides[0];
  const last = sides.at(-1);
  if (!first || !last || !loose(tokens, first.from, last.to)) return [];
  return [...codes].map((code) => ({
    code,
    at: first.from,
    from: first.from,
    to: last.to,
    rule: 'country/pair',
  }));
}

/** „Việt - Trung Sơn“, „Phan Việt - Mỹ“: part of a longer name on either side. */
function loose(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const last = tokens[to - 1];
  if (
    after?.gap === 'space' &&
    after.case === 'capital' &&
    !after.opens &&
    last &&
    last.text.length < 5 &&
    to - 1 > from &&
    tokens[to - 1]?.gap === 'hyphen'
  ) {
    return !last.text.match(/^(Trung|Hàn|Nhật|Thái)$/);
  }
  return true;
}

function capitalised(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.case === 'lower' && i === from) return false;
  return true;
}

function nameAt(
  reading: Reading,
  at: number,
  { countries, givenNames, stated, words }: CountryContext,
): { mention: CountryMention; next: number } | null {
  const { tokens } = reading;
  const token = tokens[at];
  const matches = countries.names.at(tokens, at);
  const longest = matches[0];
  if (!token || !longest || token.case === 'lower') return null;
  for (const { value, to } of matches.filter((match) => match.to === longest.to)) {
    const office = stated.get(at);
    if (office && value.needsContext) {
      const rule = 'country/of-leader';
      return {
        mention: { code: value.code, at, from: office.from, to: office.to, rule },
        next: to,
      };
    }
    if (isForbidden(tokens, at, to, value)) continue;
    if (token.gap === 'space' && NO_STATE_BEFORE.has(tokens[at - 1]?.text ?? '')) continue;
    if (value.needsContext && to === at + 1) {
      const listed = isListed(tokens, at, to, countries);
      const verdict = judgeName({ tokens, from: at, to, listed, givenNames }, words);
      if (!verdict) continue;
      const from =
        verdict.rule === 'country/list' ? listStart(tokens, at, countries) : at - verdict.before;
      const end =
        verdict.rule === 'country/list'
          ? listEnd(tokens, to, countries)
          : Math.min(tokens.length, to + verdict.after);
      return { mention: { code: value.code, at, from, to: end, rule: verdict.rule }, next: to };
    }
    if (to === at + 1 && token.case === 'upper' && token.text.length > 3 && !token.shouted)
      continue;
    if (inAgency(tokens, at, to)) continue;
    return { mention: { code: value.code, at, from: at, to, rule: 'country/name' }, next: to };
  }
  return null;
}

/** „tiếng Trung Quốc“, „bán đảo Triều Tiên“, „vịnh Thái Lan“: a language, a place. */
const NO_STATE_BEFORE = new Set(['tiếng', 'đảo', 'vịnh']);

/** „Báo Việt Nam“, „Thông tấn xã Việt Nam“, „Đài Tiếng nói Việt Nam“: a source, not a party. */
function inAgency(tokens: readonly Token[], from: number, to: number): boolean {
  const before = `${tokens[from - 2]?.lower ?? ''} ${tokens[from - 1]?.lower ?? ''}`;
  if (/ báo$/.test(` ${before}`) && tokens[from - 1]?.case === 'capital') return true;
  if (/(tấn xã|tiếng nói|truyền hình)$/.test(before)) return true;
  return (
    tokens[to]?.lower === 'news' || (tokens[to]?.gap === 'slash' && tokens[to]?.lower === 'ttxvn')
  );
}

const SAYS = new Set(['rằng', 'biết', 'hay', 'là', 'phép']);

// Washington tuyên bố; Bắc Kinh phản đối — not „tại thủ đô Bắc Kinh“
function capitalAt(
  reading: Reading,
  at: number,
  { countries, words }: CountryContext,
): { mention: CountryMention; next: number } | null {
  const { tokens } = reading;
  const match = countries.capitals.longestAt(tokens, at);
  const token = tokens[at];
  if (!match || !token || token.case === 'lower') return null;
  const last = tokens[at - 1];
  const next = tokens[match.to];
  if (next?.gap !== 'space' || !words.capitalActs.has(next.lower)) return null;
  // „Paris cho rằng“; but „Hiệp định Paris cho dù“
  if (next.lower === 'cho' && !SAYS.has(tokens[match.to + 1]?.lower ?? '')) return null;
  if (
    last &&
    !token.opens &&
    token.gap === 'space' &&
    (words.placeBefore.has(last.lower) || last.case === 'capital')
  )
    return null;
  return {
    mention: {
      code: match.value,
      at,
      from: at,
      to: Math.min(match.to + 2, tokens.length),
      rule: 'country/capital-acts',
    },
    next: match.to,
  };
}
