import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import { nameInCapitals } from './name-in-capitals.ts';

/** A run of words that reads as a person's name. */
export type NameRun = {
  readonly from: number;
  readonly to: number;
  readonly shape: 'vietnamese' | 'foreign' | 'short';
};

/** The lists a name is read by. */
type NameWords = Pick<LeaderWords, 'surnames' | 'particles' | 'sentenceWords'>;

/** „Leo XIV“, „Charles III“. */
const ROMAN = /^[IVX]{1,5}$/;

/** „XIV“ of „Leo XIV“. */
export function isNumeral({ text }: Token): boolean {
  return ROMAN.test(text);
}

const LONGEST_FOREIGN = 7;
const LONGEST_VIETNAMESE = 5;

/**
 * Reads the name that begins at a token, or null.
 *
 * @param words the family names, and the small words inside foreign names.
 * @param stops whether a token begins something that ends a name: a title, a country, an institution.
 */
export function nameAt(
  reading: Reading,
  from: number,
  words: NameWords,
  stops: (index: number) => boolean,
): NameRun | null {
  const { tokens } = reading;
  const first = tokens[from];
  const capitals = nameInCapitals(reading, from, words, stops);
  if (capitals) return capitals;
  if (!first || !isCapital(first) || first.shouted) return null;
  const to = runEnd(reading, from, words, stops);
  if (isVietnameseName(tokens, from, to, words)) return vietnamese(tokens, from, to);
  return foreign(tokens, from, to);
}

/** „Putin“, „Pu-tin“: one word as far as names go. */
export function isOneName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.gap !== 'hyphen') return false;
  return true;
}

function isCapital(token: Token): boolean {
  return (
    token.case === 'capital' ||
    (token.case === 'upper' && token.text.length === 2 && token.text.startsWith('J'))
  );
}

function runEnd(
  reading: Reading,
  from: number,
  words: NameWords,
  stops: (index: number) => boolean,
): number {
  const { tokens, text } = reading;
  let end = from + 1;
  for (let i = from + 1; i < tokens.length && i - from < LONGEST_FOREIGN + 2; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before) break;
    const glued = token.start === before.end + 1;
    // „Pu-tin“, „Jong-un“, „Díaz-Canel“, „al-Assad“
    if (token.gap === 'hyphen' && glued && text.charAt(before.end) === '-') {
      if (token.case === 'number') break;
      end = i + 1;
      continue;
    }
    // „V.Putin“, „J.D. Vance“, „John A. Carter“; „O'Brien“
    const initial = token.gap === 'dot' && before.text.length <= 2 && before.case !== 'lower';
    const apostrophe = token.gap === 'apostrophe' && token.start <= before.end + 2;
    // „Jorge "Tito" Quiroga“
    const nickname = isNickname(tokens, i) || isNickname(tokens, i - 1);
    const joins = token.gap === 'space' || initial || apostrophe || nickname;
    if (!joins && !brokenOverLine(reading, from, i, words)) break;
    // „Otabek Yo'ldoshev“
    if (apostrophe && glued && before.case === 'capital' && !token.opens) {
      end = i + 1;
      continue;
    }
    if (token.case === 'lower') {
      if (words.particles.has(token.lower) && isCapitalAt(tokens, i + 1, words)) continue;
      break;
    }
    if (token.case === 'number') break;
    if (token.case === 'upper' && !isNumeral(token)) break;
    if (stops(i)) break;
    end = i + 1;
  }
  return end;
}

/** One capitalised word in quotation marks inside a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.gap === 'quote' &&
    token.case === 'capital' &&
    next?.gap === 'quote' &&
    next.case === 'capital' &&
    !next.opens
  );
}

/** Words that open a line and end no name: „Tô Hoài⏎Theo chương trình“. */
const LINE_OPENERS = new Set(
  'sáng trưa chiều tối ngày theo trong tại ông bà đồng tổng chủ thủ bộ phó ảnh sau trước cùng và hai các những khi với về từ nhân'.split(
    ' ',
  ),
);

/** Letters of a line that may break a name at its end; a foreign name is seldom anything else. */
const FULL_LINE = 40;
const FULL_LINE_ABROAD = 25;

/** „Vladimir⏎Putin“, „Nguyễn Văn⏎Tâm đến“: a name not yet whole at the end of a full line. */
function brokenOverLine(
  { tokens, text }: Reading,
  from: number,
  at: number,
  words: NameWords,
): boolean {
  const token = tokens[at];
  const first = tokens[from];
  if (!token || !first || token.gap !== 'line') return false;
  if (at - from > 1 && !endsVietnamese(tokens, from, at, words)) return false;
  const lineStart = text.lastIndexOf('\n', first.start) + 1;
  const full = isSyllable(first.text) ? FULL_LINE : FULL_LINE_ABROAD;
  return first.start - lineStart >= full && token.case === 'capital';
}

/** The third syllable of a Vietnamese name, with a small word after it. */
function endsVietnamese(
  tokens: readonly Token[],
  from: number,
  at: number,
  { surnames }: NameWords,
): boolean {
  const last = tokens[at];
  const next = tokens[at + 1];
  return (
    at - from === 2 &&
    surnames.has(tokens[from]?.text ?? '') &&
    isSyllable(tokens[from + 1]?.text ?? '') &&
    last !== undefined &&
    isSyllable(last.text) &&
    !LINE_OPENERS.has(last.lower) &&
    next?.gap === 'space' &&
    next.case === 'lower'
  );
}

function isCapitalAt(tokens: readonly Token[], index: number, { particles }: NameWords): boolean {
  const token = tokens[index];
  if (!token || (token.gap !== 'space' && token.gap !== 'hyphen')) return false;
  if (token.case === 'capital') return true;
  return particles.has(token.lower) && tokens[index + 1]?.case === 'capital';
}

function isVietnameseName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { surnames }: NameWords,
): boolean {
  const first = tokens[from];
  if (!first || !surnames.has(first.text) || to - from < 2) return false;
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const token = tokens[i];
    if (!token || (token.gap === 'hyphen' && i > from) || !isSyllable(token.text)) return false;
  }
  return true;
}

function vietnamese(tokens: readonly Token[], from: number, to: number): NameRun {
  let end = from + 1;
  while (end < to && end - from < LONGEST_VIETNAMESE) {
    const token = tokens[end];
    if (!token || token.gap === 'hyphen' || !isSyllable(token.text)) break;
    end++;
  }
  return { from, to: end, shape: 'vietnamese' };
}

function foreign(tokens: readonly Token[], from: number, to: number): NameRun | null {
  let end = to;
  while (end - from > LONGEST_FOREIGN) end--;
  const words = tokens.slice(from, end);
  const strange = words.some(
    ({ text, gap }, i) => (i > 0 && gap === 'hyphen') || !isSyllable(text),
  );
  const parts = words.filter(({ gap }, i) => i === 0 || gap !== 'hyphen').length;
  if (parts < 2) {
    const first = words[0];
    return first && first.text.length > 1 ? { from, to: end, shape: 'short' } : null;
  }
  return strange || parts <= 3 ? { from, to: end, shape: strange ? 'foreign' : 'short' } : null;
}
