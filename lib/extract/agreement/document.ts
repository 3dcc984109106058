import { phraseSet } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NamedDocument } from './mention.ts';

/** What stands directly before „thỏa thuận“ when it is a thing: „các thỏa thuận“, „đạt thỏa thuận“. */
const NOUN_BEFORE = new Set(
  `các những một nhiều hai ba bốn năm số bản ký kết đạt được về theo từng này mọi bất cứ mỗi cứ loạt
  việc trong của tới đến với thành dự thảo hiện triển khai ra có là nghiêm đối trước khỏi tuân thủ giữ
  ngược nhẹ bỏ hủy trao chốt lại vọng tìm qua khung`.split(/\s+/),
);

/** What only a thing is followed by: „thỏa thuận ngừng bắn“, „thỏa thuận mới“. */
const NOUN_ONLY_AFTER = phraseSet([
  'khung',
  'thương mại',
  'ngừng bắn',
  'hòa bình',
  'hạt nhân',
  'tài trợ',
  'tài chính',
  'quốc tế',
  'song phương',
  'đa phương',
  'chung',
  'mới',
  'này',
  'đó',
  'nào',
  'vay',
  'tín dụng',
  'cấp cao',
  'lịch sử',
  'đình chiến',
  'hòa giải',
  'khí hậu',
  'thuế quan',
  'toàn diện',
]);

/** What follows the thing, and the verb as well where a verb may stand: „thỏa thuận hợp tác“. */
const NOUN_AFTER = phraseSet([
  'hợp tác',
  'trên',
  'giữa',
  'trao đổi',
  'cung cấp',
  'cung ứng',
  'mua bán',
  'đầu tư',
  'hỗ trợ',
  'vừa',
  'đã',
  'được',
  'liên quan',
  'về',
  'chống',
]);

/** What follows the verb: „hai bên thỏa thuận sẽ…“, „đã thỏa thuận rằng“. */
const VERB_AFTER = new Set(['sẽ', 'rằng', 'việc', 'cùng', 'tăng', 'với', 'là', 'xong', 'không', 'để', 'tiếp', 'nhau']);
const VERB_BEFORE = new Set(['đã', 'bên', 'nước', 'cùng', 'tự', 'nhau', 'vừa', 'phải', 'cần', 'đang', 'trí', 'sẽ', 'không', 'ông', 'bà']);

const BODIES = phraseSet([
  'Liên hợp quốc',
  'LHQ',
  'Hội đồng Bảo an',
  'HĐBA',
  'Đại hội đồng',
  'Nghị viện châu Âu',
  'Hội đồng Nhân quyền',
  'IAEA',
  'UNESCO',
  'IPU',
  'AIPA',
  'Hội đồng Thống đốc',
  'Hạ viện',
  'Thượng viện',
  'Quốc hội Mỹ',
]);

const NATO = phraseSet(['Bắc Đại Tây Dương', 'Quân sự Bắc Đại Tây Dương', 'Quấn sự Bắc Đại Tây Dương', 'Vác-sa-va']);

/** „hợp đồng lao động“, „kế hoạch hành động của Chính phủ“: nothing between two sides. */
const HOME_AFTER = phraseSet([
  'lao động',
  'bảo hiểm',
  'thuê nhà',
  'thuê',
  'đặt cọc',
  'mua nhà',
  'mua bán nhà',
  'chuyển nhượng',
  'hôn nhân',
  'vi phạm',
  'xử phạt',
  'Đại hội',
  'trình Đại hội',
  'nhậm chức',
]);

/** Whether the words found are a document at all, judged by what stands around them. */
export function isDocument(document: NamedDocument): boolean {
  const { reading, type, from, to } = document;
  const { tokens } = reading;
  const before = near(tokens, from - 1, tokens[from]);
  if (HOME_AFTER.longestAt(tokens, to)) return false;
  switch (type) {
    case 'arrangement':
      return to - from > 2 || tokens[from]?.lower !== 'thỏa' || isThing(tokens, from, to, before);
    case 'treaty':
      return !NATO.longestAt(tokens, to) && before?.lower !== 'tổ' && !isBodyHead(tokens, from);
    case 'resolution':
      return namesBody(tokens, document);
    case 'minutes':
      return to - from > 2 || (before?.lower !== 'lập' && nearSigning(tokens, from));
    case 'unspecified':
      return tokens[from]?.lower !== 'coc' || tokens[from]?.case === 'upper';
    default:
      return true;
  }
}

function near(tokens: readonly Token[], index: number, next: Token | undefined): Token | undefined {
  const token = tokens[index];
  return token && next && token.sentence === next.sentence && next.gap === 'space' ? token : undefined;
}

function isThing(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: Token | undefined,
): boolean {
  const head = tokens[from];
  const after = near(tokens, to, tokens[to]);
  // „Thỏa thuận hợp tác“ in the middle of a sentence: a title.
  if (head && head.case === 'capital' && !head.opens && before) return true;
  if (before?.case === 'number' || (before && NOUN_BEFORE.has(before.lower))) return true;
  const follower = tokens[to];
  if (follower?.gap === 'space' && NOUN_ONLY_AFTER.longestAt(tokens, to)) return true;
  if (before && VERB_BEFORE.has(before.lower)) return false;
  if (follower && follower.gap === 'space' && NOUN_AFTER.longestAt(tokens, to)) return true;
  if (after && VERB_AFTER.has(after.lower)) return false;
  return !before || !after;
}

function isBodyHead(tokens: readonly Token[], from: number): boolean {
  const head = tokens[from - 1]?.lower;
  return head === 'chức' || head === 'khối' || head === 'minh';
}

function nearSigning(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (tokens[i]?.lower === 'ký') return true;
  }
  return false;
}

function namesBody(tokens: readonly Token[], { from, to }: NamedDocument): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = Math.max(0, from - 16); i < Math.min(tokens.length, to + 12); i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    if (i >= to && tokens[i]?.lower === 'đại' && tokens[i + 1]?.lower === 'hội' && tokens[i + 2]?.lower !== 'đồng')
      return false;
    if (BODIES.longestAt(tokens, i)) return true;
  }
  return false;
}
