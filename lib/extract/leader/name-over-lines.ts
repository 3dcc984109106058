import { isSyllable } from '../text/syllable.ts';
import type { Reading, Token } from '../text/tokens.ts';
import type { LeaderWords } from './leader-words.ts';

type NameWords = Pick<LeaderWords, 'surnames'>;

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
export function brokenOverLine(
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
