import type { Reading, Token } from '../text/tokens.ts';
import { judgeName } from './context.ts';
import { CAPITAL_ACTS, PLACE_BEFORE } from './context-words.ts';
import type { CountryMention } from './mention.ts';
import { type CountryNames, isForbidden } from './names.ts';

export type CountryContext = {
  readonly countries: CountryNames;
  /** Tokens covered by the name of a person or place, which hold no country. */
  readonly taken: ReadonlySet<number>;
  readonly givenNames: ReadonlySet<string>;
};

/** Reads the countries a field names: pairs first, then names, then capitals that act as the state. */
export function findCountries(reading: Reading, context: CountryContext): CountryMention[] {
  const found: CountryMention[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (reading.tokens[i]?.case === 'lower') continue;
    const pair = pairAt(reading, i, context);
    if (pair.length > 0) {
      found.push(...pair);
      i = Math.max(i, (pair[0]?.to ?? i + 1) - 1);
      continue;
    }
    if (context.taken.has(i)) continue;
    const mention = nameAt(reading, i, context) ?? capitalAt(reading, i, context);
    if (!mention) continue;
    found.push(mention.mention);
    i = mention.next - 1;
  }
  return found;
}

/** „Mỹ - Nhật - Hàn“ has three sides; the bound keeps hostile chains linear. */
const LONGEST_PAIR = 6;

// quan hệ Việt - Trung, Việt-Lào, Mỹ–Trung
function pairAt(reading: Reading, at: number, { countries, taken }: CountryContext): CountryMention[] {
  const { tokens } = reading;
  const sides: { code: string; from: number; to: number }[] = [];
  let i = at;
  while (i < tokens.length && sides.length < LONGEST_PAIR && !taken.has(i)) {
    const token = tokens[i];
    if (!token || (i > at && token.gap !== 'hyphen') || token.case === 'lower') break;
    const form = countries.pairForms.longestAt(tokens, i);
    const name = countries.names.longestAt(tokens, i);
    const side = name && name.to > (form?.to ?? 0) ? { code: name.value.code, to: name.to } : form && { code: form.value, to: form.to };
    if (!side || !capitalised(tokens, i, side.to)) break;
    sides.push({ code: side.code, from: i, to: side.to });
    i = side.to;
  }
  const codes = new Set(sides.map(({ code }) => code));
  if (sides.length < 2 || codes.size < 2) return [];
  const first = sides[0];
  const last = sides.at(-1);
  if (!first || !last || !loose(tokens, first.from, last.to)) return [];
  return [...codes].map((code) => ({ code, from: first.from, to: last.to, rule: 'country/pair' }));
}

/** „Việt - Trung Sơn“, „Phan Việt - Mỹ“: part of a longer name on either side. */
function loose(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const last = tokens[to - 1];
  if (after?.gap === 'space' && after.case === 'capital' && !after.opens && last && last.text.length < 5 && to - 1 > from && tokens[to - 1]?.gap === 'hyphen') {
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
  { countries, givenNames }: CountryContext,
): { mention: CountryMention; next: number } | null {
  const { tokens } = reading;
  const token = tokens[at];
  const matches = countries.names.at(tokens, at);
  const longest = matches[0];
  if (!token || !longest || token.case === 'lower') return null;
  for (const { value, to } of matches.filter((match) => match.to === longest.to)) {
    if (isForbidden(tokens, at, to, value)) continue;
    if (value.needsContext && to === at + 1) {
      const listed = isListed(tokens, at, to, countries);
      const verdict = judgeName({ tokens, from: at, to, listed, givenNames });
      if (!verdict) continue;
      const from = verdict.rule === 'country/list' ? listStart(tokens, at, countries) : at - verdict.before;
      const end = verdict.rule === 'country/list' ? listEnd(tokens, to, countries) : Math.min(tokens.length, to + verdict.after);
      return { mention: { code: value.code, from, to: end, rule: verdict.rule }, next: to };
    }
    if (to === at + 1 && token.case === 'upper' && token.text.length > 3 && !token.shouted) continue;
    if (inAgency(tokens, at, to)) continue;
    return { mention: { code: value.code, from: at, to, rule: 'country/name' }, next: to };
  }
  return null;
}

/** „Báo Việt Nam“, „Thông tấn xã Việt Nam“, „Đài Tiếng nói Việt Nam“: a source, not a party. */
function inAgency(tokens: readonly Token[], from: number, to: number): boolean {
  const before = `${tokens[from - 2]?.lower ?? ''} ${tokens[from - 1]?.lower ?? ''}`;
  if (/ báo$/.test(` ${before}`) && tokens[from - 1]?.case === 'capital') return true;
  if (/(tấn xã|tiếng nói|truyền hình)$/.test(before)) return true;
  return tokens[to]?.lower === 'news' || tokens[to]?.gap === 'slash' && tokens[to]?.lower === 'ttxvn';
}

const JOINERS = new Set(['và', 'với', 'cùng', 'hay', 'hoặc', 'lẫn']);

/** Index of the token after which a neighbour would stand, over a comma or „và“. */
function neighbourAfter(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (!next || next.opens) return -1;
  if (next.gap === 'comma' || next.gap === 'slash') return JOINERS.has(next.lower) ? to + 1 : to;
  return next.gap === 'space' && JOINERS.has(next.lower) ? to + 1 : -1;
}

function countryStarts(tokens: readonly Token[], at: number, countries: CountryNames): number {
  if (at < 0 || tokens[at]?.case === 'lower') return -1;
  return countries.names.longestAt(tokens, at)?.to ?? -1;
}

function countryEnds(tokens: readonly Token[], to: number, countries: CountryNames): number {
  for (let length = 1; length <= 4; length++) {
    const at = to - length;
    if (at < 0) return -1;
    if (tokens[at]?.case !== 'lower' && countries.names.longestAt(tokens, at)?.to === to) return at;
  }
  return -1;
}

function before(tokens: readonly Token[], from: number, countries: CountryNames): number {
  const token = tokens[from];
  const last = tokens[from - 1];
  if (!token || !last || token.opens) return -1;
  if (token.gap === 'comma' || token.gap === 'slash') return countryEnds(tokens, from, countries);
  if (token.gap !== 'space' || !JOINERS.has(last.lower)) return -1;
  return last.opens ? -1 : countryEnds(tokens, from - 1, countries);
}

// Anh, Pháp và Đức; Mỹ và Nga
function isListed(tokens: readonly Token[], from: number, to: number, countries: CountryNames): boolean {
  return countryStarts(tokens, neighbourAfter(tokens, to), countries) > 0 || before(tokens, from, countries) >= 0;
}

function listStart(tokens: readonly Token[], from: number, countries: CountryNames): number {
  const start = before(tokens, from, countries);
  return start >= 0 ? start : from;
}

function listEnd(tokens: readonly Token[], to: number, countries: CountryNames): number {
  return Math.max(to, countryStarts(tokens, neighbourAfter(tokens, to), countries));
}

// Washington tuyên bố; Bắc Kinh phản đối — not „tại thủ đô Bắc Kinh“
function capitalAt(
  reading: Reading,
  at: number,
  { countries }: CountryContext,
): { mention: CountryMention; next: number } | null {
  const { tokens } = reading;
  const match = countries.capitals.longestAt(tokens, at);
  const token = tokens[at];
  if (!match || !token || token.case === 'lower') return null;
  const last = tokens[at - 1];
  const next = tokens[match.to];
  if (!next || next.gap !== 'space' || !CAPITAL_ACTS.has(next.lower)) return null;
  if (last && !token.opens && token.gap === 'space' && (PLACE_BEFORE.has(last.lower) || last.case === 'capital')) return null;
  return {
    mention: { code: match.value, from: at, to: Math.min(match.to + 2, tokens.length), rule: 'country/capital-acts' },
    next: match.to,
  };
}
