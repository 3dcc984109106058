import type { Token } from '../text/tokens.ts';
import type { CountryNames } from './names.ts';

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
export function isListed(
  tokens: readonly Token[],
  from: number,
  to: number,
  countries: CountryNames,
): boolean {
  return (
    countryStarts(tokens, neighbourAfter(tokens, to), countries) > 0 ||
    before(tokens, from, countries) >= 0
  );
}

export function listStart(tokens: readonly Token[], from: number, countries: CountryNames): number {
  const start = before(tokens, from, countries);
  return start >= 0 ? start : from;
}

export function listEnd(tokens: readonly Token[], to: number, countries: CountryNames): number {
  return Math.max(to, countryStarts(tokens, neighbourAfter(tokens, to), countries));
}
