import { OFFICES } from '../leader/offices.ts';
import { type Phrases, phraseSet } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NamedDocument } from './mention.ts';

/** Words of the longest title that is read. */
const LONGEST_TITLE = 48;

/** What goes on after a document, so that its title has ended: „… vừa ký kết“, „… có hiệu lực“. */
const ENDS = phraseSet(
  `có|được|đã|sẽ|đang|vừa|là|nhằm|để|do|tại|nhân dịp|nhân chuyến|nhân kỷ niệm|khi|sau khi|sau đó|sau cuộc|sau hội đàm|sau lễ|trước khi|trước đó|trước ngày|ngay sau|ngay tại|ngay trong|giúp|góp phần|mở ra|tạo điều kiện|tạo cơ sở|tạo đà|tạo nền|tạo thuận lợi|tạo tiền đề|tạo khuôn khổ|tạo hành lang|vào ngày|vào tháng|vào năm|vào sáng|vào chiều|vào cuối|vào đầu|trị giá|cũng|cùng|đồng thời|mà|bao gồm|gồm|như|trong đó|theo|thông qua|qua đó|dưới|ngày|sáng nay|chiều nay|tối nay|sáng qua|chiều qua|hôm|từ ngày|từ tháng|từ năm|không được|không có|không còn|chưa|phải|cần|này|đó|nói trên|nào|ký|ký kết|đạt|nếu|bởi|vì|thì|rằng|đến nay|hồi tháng|hồi năm|hồi đầu|hồi cuối|yêu cầu|kêu gọi|nhưng|nên|buộc|khiến|bị|tháng|trên cơ sở|trên tinh thần|trên tàu|nhất là|hai bên|hai nước|tiếp tục|thành công|khẳng định|thể hiện|cho thấy|đánh dấu|quy định|nêu|ra đời|hết hiệu lực|lần này|kể từ|trong khuôn khổ|trong dịp|trong chuyến|trong thời gian|trong năm|trong tháng|trong bối cảnh|trong tuần|trong ngày|trong khi|với sự|với mục|với tổng|với nội dung|với thời hạn|với trị giá`.split(
    '|',
  ),
);

/** What follows „và“ when the title is over: „… và nhất trí“, „… và các văn kiện khác“. */
const ENDS_AFTER_AND = phraseSet(
  `nhất trí|khẳng định|cam kết|tiếp tục|đề nghị|thống nhất|cho|hai bên|hai nước|các|những|nhiều|một số|một loạt|trao|trao đổi|ký|ra|thông qua|chứng kiến|tham dự|dự|phát biểu|công bố|bày tỏ|nhấn mạnh|thúc đẩy|mong|tin|có|đã|sẽ|đang|được|bắt đầu|thăm`.split(
    '|',
  ),
);

/** Ministries that hold a comma: „Văn hóa, Thể thao và Du lịch“. */
const COMMA_IN_MINISTRY = phraseSet(['Thể thao', 'Thương binh', 'Khoa học và Công nghệ']);

const SEVERAL = new Set(
  'các những nhiều số loạt hai ba bốn sáu bảy tám chín mười từng mọi'.split(' '),
);
const TRAILING = new Set(
  'về giữa và của trong với các những trên cho nhiều một số chính hai thêm ở'.split(' '),
);

/** Words of a title, `from` the document's first to `to` (exclusive). */
export type TitleSpan = { readonly from: number; readonly to: number };

/**
 * The title of a document as the text writes it, or null where the text only says what kind it is.
 *
 * @param names the names of documents, at which another title begins.
 */
export function titleOf(
  { reading: { tokens }, type, from, to }: NamedDocument,
  names: Phrases<unknown>,
): TitleSpan | null {
  const head = tokens[from];
  const before = tokens[from - 1];
  if (!head || isSeveral(before, head) || SEVERAL.has(head.lower)) return null;
  let end = to;
  let between = false;
  for (let i = to; i < tokens.length && i - from < LONGEST_TITLE; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== head.sentence || !goesOn(tokens, i)) break;
    if (endsTitle(tokens, i, to)) break;
    if (token.lower === 'với' && !between) break;
    if (token.lower === 'và' && endsAtAnd(tokens, i, names)) break;
    between ||= token.lower === 'giữa';
    end = i + 1;
  }
  while (end > to && TRAILING.has(tokens[end - 1]?.lower ?? '')) end--;
  if (end === to) return null;
  const proper = head.case === 'capital' && !head.opens;
  const named =
    namesSomething(tokens, to, end) && (NAMED_FOR.has(type) || saysWhat(tokens, to, end));
  return proper || named ? { from, to: end } : null;
}

function isSeveral(before: Token | undefined, head: Token): boolean {
  if (!before || before.sentence !== head.sentence) return false;
  return head.gap === 'space' && (SEVERAL.has(before.lower) || before.case === 'number');
}

/** „mới“ and „khác“ end only a title that has not begun: „thỏa thuận mới“, but „trong thời đại mới“. */
const ENDS_AT_ONCE = new Set(['mới', 'khác']);

/** Whether a word goes on after the document; a new title of office does: „Tuyên bố chung Tổng Bí thư …“. */
function endsTitle(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.case === 'lower') {
    // „thương mại tự do“, „hàng không có hiệu lực“
    if (token.lower === 'do' && before?.lower === 'tự') return false;
    if (token.lower === 'không' && before?.lower === 'hàng') return false;
    if (at === first && ENDS_AT_ONCE.has(token.lower)) return true;
    return ENDS.longestAt(tokens, at) !== null;
  }
  const office = OFFICES.longestAt(tokens, at);
  return office !== null && office.to - at > 1 && !CONNECTS.has(before?.lower ?? '');
}

const CONNECTS = new Set(['giữa', 'và', 'của', 'cấp']);

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  switch (token?.gap) {
    case 'space':
    case 'line':
    case 'hyphen':
    case 'slash':
    case 'apostrophe':
      return true;
    case 'comma':
      return COMMA_IN_MINISTRY.longestAt(tokens, at) !== null;
    case 'dot':
      return (tokens[at - 1]?.text.length ?? 9) <= 3;
    default:
      return false;
  }
}

function endsAtAnd(tokens: readonly Token[], at: number, names: Phrases<unknown>): boolean {
  return (
    names.longestAt(tokens, at + 1) !== null || ENDS_AFTER_AND.longestAt(tokens, at + 1) !== null
  );
}

/** Kinds of document that a place or a body is enough to name: „hiệp định Sochi“, „hiệp ước INF“. */
const NAMED_FOR: ReadonlySet<string> = new Set(['treaty', 'agreement', 'convention', 'protocol']);

/** „… về năng lượng“, „… giữa Mỹ và Trung Quốc“ */
function saysWhat(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens[i]?.lower === 'về' || tokens[i]?.lower === 'giữa') return true;
  return false;
}

/** „thỏa thuận ngừng bắn giữa Israel và Hamas“ has a name in it; „thỏa thuận về vấn đề đó“ none. */
function namesSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.case;
    if (kind === 'capital' || kind === 'upper') return true;
  }
  return false;
}
