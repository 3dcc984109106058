import { isSyllable } from '../text/syllable.ts';
import type { Reading } from '../text/tokens.ts';
import { type NameContext, unknownNameAt } from './known-name.ts';

/** What announces a region that no list holds: „Thống đốc vùng Lviv“, „Hội đồng vùng Bourgogne-Franche-Comté“. */
const REGIONS = new Set(['vùng', 'bang', 'tỉnh', 'hạt', 'phố', 'đảo', 'khu']);

/**
 * The end of a region's name that begins at a word after „vùng“, „bang“, „tỉnh“, or null. A lone word is
 * the region; of three or more the first is, and a person's name follows; two are left to be a person's.
 */
export function regionEnd(reading: Reading, at: number, context: NameContext): number | null {
  const { tokens } = reading;
  const token = tokens[at];
  if (token?.case !== 'capital' || token.gap !== 'space') return null;
  if (!REGIONS.has(tokens[at - 1]?.lower ?? '') || isSyllable(token.text)) return null;
  const run = unknownNameAt(reading, at, context);
  if (!run || run.shape === 'vietnamese') return null;
  const starts: number[] = [];
  for (let i = at; i < run.to; i++) if (i === at || tokens[i]?.gap !== 'hyphen') starts.push(i);
  const words = context.words.twoWordNames.has(token.lower) ? 2 : 1;
  if (starts.length <= words) return run.to;
  return starts.length >= words + 2 ? (starts[words] ?? null) : null;
}

/** Whether a country begins at a word: „Mỏ Lào“, „Khoáng sản Indonesia“. */
export function startsCountry(
  { tokens }: Reading,
  at: number,
  { countries }: NameContext,
): boolean {
  const next = tokens[at];
  if (next?.gap !== 'space' || next.case === 'lower') return false;
  return countries.longestAt(tokens, at) !== null;
}

const PORTFOLIO_BEFORE = new Set(['và', 'bộ']);

/** „Phúc lợi“ in „Bộ trưởng Y tế và Phúc lợi Hàn Quốc“: a word no list holds, between „và“ and the country. */
export function isPortfolio(reading: Reading, at: number, context: NameContext): boolean {
  const [before, token, next] = [
    reading.tokens[at - 1],
    reading.tokens[at],
    reading.tokens[at + 1],
  ];
  if (token?.case !== 'capital' || next?.case !== 'lower' || next.gap !== 'space') return false;
  if (!PORTFOLIO_BEFORE.has(before?.lower ?? '') || !startsCountry(reading, at + 2, context))
    return false;
  return isSyllable(token.text) && isSyllable(next.text);
}
