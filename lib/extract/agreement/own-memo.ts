import { phraseSet } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NamedDocument } from './mention.ts';

/** What one makes of a paper of one's own: „công bố một bản ghi nhớ“, „giải mật bản ghi nhớ“. */
const MADE_KNOWN = phraseSet(
  'công bố|giải mật|tiết lộ|rò rỉ|đọc|viết|gửi|soạn|soạn thảo|ban hành|phát hành|đăng tải'.split(
    '|',
  ),
);

/** What a paper within one government is called, or orders: „bản ghi nhớ mật“, „bản ghi nhớ yêu cầu áp thuế“. */
const OWN_AFTER = phraseSet(
  'mật|nội bộ|bác bỏ|dài|tổng thống|hành pháp|yêu cầu|chỉ đạo|ra lệnh|áp thuế|áp đặt|trừng phạt|cho phép|cấm|của Nhà Trắng|của phe|của Ủy ban Tình báo'.split(
    '|',
  ),
);

/** What only a document of two sides is followed by. */
const OF_TWO_SIDES = phraseSet('hợp tác|giữa|về hợp tác|với|song phương'.split('|'));

/** Words from the verb to „ghi nhớ“: „công bố toàn văn bản ghi nhớ“. */
const VERB_REACH = 4;

/** A memorandum that one government, committee or party wrote for itself: no agreement. */
// Tổng thống cho phép công bố bản ghi nhớ mật của Ủy ban Tình báo Hạ viện
export function isOwnMemo({ reading: { tokens }, from, to }: NamedDocument): boolean {
  if (tokens[from]?.lower === 'biên' || tokens[from]?.lower === 'mou') return false;
  if (OF_TWO_SIDES.longestAt(tokens, to) || isOfTwo(tokens, from)) return false;
  if (OWN_AFTER.longestAt(tokens, to) || isWrittenBy(tokens, to)) return true;
  for (let i = from - 1; i >= Math.max(0, from - VERB_REACH); i--) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence) return false;
    if (MADE_KNOWN.longestAt(tokens, i)) return true;
  }
  return false;
}

/** Words before a memorandum in which „hai“ gives it two sides: „hai bộ ký bản ghi nhớ cho phép …“. */
const SIDES_REACH = 8;

function isOfTwo(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SIDES_REACH); i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) return false;
    if (tokens[i]?.lower === 'hai') return true;
  }
  return false;
}

/** „bản ghi nhớ do cựu giám đốc viết“ */
function isWrittenBy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'do') return false;
  for (let i = at + 2; i < at + 7; i++) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) return false;
    if (tokens[i]?.lower === 'viết') return true;
  }
  return false;
}
