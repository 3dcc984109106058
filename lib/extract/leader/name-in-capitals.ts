import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';
import type { NameRun } from './name-shape.ts';

type CapitalWords = Pick<LeaderWords, 'surnames' | 'sentenceWords'>;

const LONGEST = 5;

/** Syllables of a name where nothing tells where it ends: „TRẦN VĂN HẢI HỘI ĐÀM …“. */
const USUAL = 3;

/**
 * Reads a name in capitals: „Chủ tịch UBND tỉnh TRẦN VĂN HẢI“, „TỔNG THỐNG SRI LANKA ANURA DISSANAYAKE“.
 * In a headline of capitals nothing but the words tells where it ends.
 */
export function nameInCapitals(
  { tokens }: Reading,
  from: number,
  words: CapitalWords,
  stops: (index: number) => boolean,
): NameRun | null {
  const first = tokens[from];
  if (first?.case !== 'upper') return null;
  const surname = titleCase(first.text);
  if (first.shouted ? CERTAIN.has(surname) : words.surnames.has(surname))
    return vietnamese(tokens, from, words, stops);
  return foreign(tokens, from, stops);
}

/** Surnames that are hardly any other word: in a headline of capitals „MAI“ and „ĐOÀN“ say nothing. */
const CERTAIN = new Set(
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Lý Đinh Trịnh Lương Đào Tô Trương Phùng Lâm Vương Tạ Tống Đàm Nghiêm Khuất Doãn Quách'.split(
    ' ',
  ),
);

function vietnamese(
  tokens: readonly Token[],
  from: number,
  { sentenceWords }: CapitalWords,
  stops: (index: number) => boolean,
): NameRun | null {
  const shouted = tokens[from]?.shouted === true;
  let to = from + 1;
  while (to - from < LONGEST && isUpper(tokens[to]) && isSyllable(tokens[to]?.text ?? '')) {
    if (shouted && (endsName(tokens, to, sentenceWords) || (to - from > 1 && stops(to)))) break;
    to++;
  }
  const middle = tokens[from + 1]?.lower === 'thị' ? 1 : 0;
  if (shouted && to - from > USUAL + middle && continues(tokens, to, sentenceWords))
    to = from + USUAL + middle;
  return to - from < 2 ? null : { from, to, shape: 'vietnamese' };
}

/** Whether the headline goes on after a word without a mark or a word that begins its next part. */
function continues(
  tokens: readonly Token[],
  to: number,
  sentenceWords: ReadonlySet<string>,
): boolean {
  return isUpper(tokens[to]) && !endsName(tokens, to, sentenceWords);
}

/** What people do, in two words whose first may be part of a name: „HỘI ĐÀM“, „LÀM VIỆC“. */
const ACTS = new Set([
  'hội đàm',
  'hội kiến',
  'làm việc',
  'phát biểu',
  'tham dự',
  'chủ trì',
  'điện đàm',
  'trao đổi',
  'kết thúc',
  'bắt đầu',
  'thông báo',
  'kiểm tra',
  'và phu',
]);

function endsName(
  tokens: readonly Token[],
  at: number,
  sentenceWords: ReadonlySet<string>,
): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'và' || lower === 'dự' || sentenceWords.has(lower)) return true;
  return ACTS.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`);
}

/** Two words or more that are no Vietnamese syllables: „ANURA DISSANAYAKE“. */
function foreign(
  tokens: readonly Token[],
  from: number,
  stops: (index: number) => boolean,
): NameRun | null {
  let to = from;
  while (to - from < LONGEST && isStrange(tokens[to]) && (to === from || joined(tokens[to]))) {
    if (stops(to)) break;
    to++;
  }
  return to - from < 2 ? null : { from, to, shape: 'foreign' };
}

function isStrange(token: Token | undefined): boolean {
  return token?.case === 'upper' && token.text.length >= 4 && !isSyllable(token.text);
}

function joined(token: Token | undefined): boolean {
  return token?.gap === 'space' || token?.gap === 'hyphen';
}

function isUpper(token: Token | undefined): boolean {
  if (!token || (token.gap !== 'space' && token.gap !== 'line')) return false;
  return token.case === 'upper' || (token.case === 'capital' && token.text.length === 1);
}

/** „TRẦN“ → „Trần“. */
export function titleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
