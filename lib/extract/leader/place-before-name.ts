import { isSyllable } from '../text/syllable.ts';
import type { Token } from '../text/tokens.ts';
import type { NameContext } from './known-name.ts';
import type { NameRun } from './name-shape.ts';

/** Offices that are named with their city or region: „Thị trưởng Turku“, „Thống đốc Kanagawa“. */
const OF_PLACE = /(thị trưởng|đô trưởng|tỉnh trưởng|châu trưởng|thống đốc|thủ hiến|toàn quyền)$/u;

/** What ends the words before a region: „UBND tỉnh“, „Thành ủy“, „thành phố“. */
const BEFORE_PLACE = new Set(['tỉnh', 'phố', 'ủy', 'ubnd', 'hđnd', 'trị', 'bang', 'khu', 'tp']);

/** Most words of a place that stands before a name: „Salt Lake City“. */
const LONGEST_PLACE = 3;

/**
 * The person's part of a run of foreign words after the office of a city: „Minna Arve“ of „Thị trưởng
 * Turku Minna Arve“. A first name the gazetteer knows begins the name; else the first word is the city,
 * or the first two („San Diego“), as long as a name of two is left.
 */
export function behindPlace(
  run: NameRun,
  title: string,
  tokens: readonly Token[],
  { words, roster }: NameContext,
): NameRun {
  if (run.shape === 'vietnamese' || !OF_PLACE.test(title.toLowerCase())) return run;
  const parts: number[] = [];
  for (let i = run.from; i < run.to; i++) if (isPart(tokens, i)) parts.push(i);
  const isGiven = (i: number) => roster.givenNames.has(tokens[i]?.lower ?? '');
  if (parts.length < 3 || isGiven(run.from)) return run;
  const last = Math.min(LONGEST_PLACE, parts.length - 2);

  const two = words.twoWordNames.has(tokens[run.from]?.lower ?? '') ? 2 : 1;
  const city = parts.slice(1, last).find((i) => CITY.has(tokens[i]?.lower ?? ''));
  if (city) return { ...run, from: city + 1 };
  const given = parts.slice(1, last + 1).find(isGiven);
  const from = given ?? parts[Math.min(two, last)] ?? run.from;
  return { ...run, from };
}

/** Last words of a city: „Salt Lake City“, „Long Beach“. */
const CITY = new Set(['city', 'beach', 'bay', 'hills', 'springs', 'town', 'county', 'island']);

/** A word that counts as one of a name's: no initial, no „de“, no second half of „Jens-Frederik“. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'hyphen' || token.gap === 'dot') return false;
  return token.case !== 'lower' && token.text.length > 2;
}

/**
 * The end of a place in Sino-Vietnamese words before a person's name, or null: „Đài Bắc“ in „Thị trưởng
 * Đài Bắc Kha Văn Minh“. Such places have two words; a surname and one to three more words follow.
 */
export function sinoPlaceEnd(
  tokens: readonly Token[],
  at: number,
  title: string,
  { words }: NameContext,
): number | null {
  const seated = OF_PLACE.test(title.toLowerCase());
  if (!seated && !BEFORE_PLACE.has(tokens[at - 1]?.lower ?? '')) return null;
  let count = 0;
  while (count < 8 && isCapitalSyllable(tokens[at + count])) count++;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second || !third || !words.surnames.has(third.text)) return null;
  if (count < 4 || count > 6 || MIDDLE.has(second.text)) return null;
  return count === 4 && words.surnames.has(first.text) ? null : at + 2;
}

/** Words inside a Vietnamese name: „Nguyễn Thị Hồng Kim Anh“ is one name. */
const MIDDLE = new Set(['Thị', 'Văn', 'Hữu', 'Đình', 'Thanh', 'Minh']);

function isCapitalSyllable(token: Token | undefined): boolean {
  return token?.case === 'capital' && token.gap === 'space' && isSyllable(token.text);
}
