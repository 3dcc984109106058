import type { AgreementStatus } from '#lib/schema/vocabulary';
import { type Phrases, phraseSet, phrases } from '../text/phrases.ts';

/** What a cue says of a document that stands after it, or before it. */
export type Cue = {
  /** `act`: a verb of concluding, signed unless a modal stands before it. */
  readonly says: AgreementStatus | 'act';
  /** How many words may stand between cue and document. */
  readonly reach: number;
};

function cues(says: Cue['says'], reach: number, list: string): [string, Cue][] {
  return list.split('|').map((phrase) => [phrase, { says, reach }]);
}

/** Cues that stand before the document: „ký Hiệp định“, „thực hiện tốt Thỏa thuận“, „trên cơ sở Công ước“. */
export const BEFORE: Phrases<Cue> = phrases<Cue>([
  ...cues(
    'act',
    24,
    `ký|ký kết|ký tắt|lễ ký|lễ ký kết|việc ký|việc ký kết|thông qua|nhất trí thông qua`,
  ),
  ...cues(
    'act',
    6,
    `đạt|đạt được|trao|trao đổi|công bố|ban hành|phê chuẩn|chốt|đi đến|cho ra|hoàn tất|có được|gia hạn`,
  ),
  ...cues('act', 2, `ra|đưa ra|phát|ký vào`),
  ...cues(
    'negotiating',
    14,
    `đàm phán|thương lượng|đàm phán và ký kết|thương thảo|dự thảo|xây dựng|soạn thảo|hướng tới|hướng đến|tiến tới|triển vọng|kỳ vọng|đề xuất|chờ đợi|tìm kiếm|tìm ra|thảo luận|nghiên cứu|kêu gọi|phác thảo|cần phải có|cụ thể hóa thành|nghiêm túc|thông qua việc ký|thông qua việc ký kết|vòng đàm phán|làm việc về`,
  ),
  ...cues(
    'negotiating',
    5,
    `bàn|bàn về|bàn thảo|bàn thảo về|bàn bạc về|trao đổi về|trao đổi dự thảo|nhất trí gia hạn|đồng ý gia hạn|xem xét gia hạn|đề nghị gia hạn`,
  ),
  ...cues(
    'in-force',
    16,
    `thực hiện|thực hiện tốt|triển khai|thực thi|thi hành|tuân thủ|tuân thủ nghiêm túc|thực hiện nghiêm túc|thực thi nghiêm túc|triển khai nghiêm túc|thi hành nghiêm túc|nghiêm túc thực thi|nghiêm túc triển khai|nghiêm túc tuân thủ|nghiêm túc thực hiện|tuân thủ nghiêm|tận dụng|duy trì|phát huy|cụ thể hóa|hiện thực hóa|khuôn khổ|tôn trọng|giữ|giữ lại|giữ cam kết|giữ cam kết với|không đảo ngược|đảo ngược|coi nhẹ|nêu trong|bảo vệ|tinh thần|cam kết với|ủng hộ|điều chỉnh|tiếp tục tham gia`,
  ),
  ...cues(
    'cited',
    6,
    `theo|trên cơ sở|phù hợp|phù hợp với|căn cứ|căn cứ vào|dựa trên|rút khỏi|khỏi|hủy bỏ|hủy|xé bỏ|vi phạm|chấm dứt|kể từ|kể từ khi ký|bác bỏ|không có|tinh thần của|tham gia|gia nhập|trước các`,
  ),
  ...cues('in-force', 2, `đưa ra trong|cam kết trong|đang có`),
]);

/** Cues that stand after the document: „Thỏa thuận vừa ký kết“, „Hiệp định có hiệu lực“. */
export const AFTER: Phrases<Cue> = phrases<Cue>([
  ...cues(
    'act',
    14,
    `được ký kết|được ký|được thông qua|được đưa ra|được công bố|được hai bên ký|ký kết|vừa ký|đã ký|mới ký|đạt được`,
  ),
  ...cues(
    'in-force',
    12,
    `có hiệu lực|đi vào hiệu lực|đang được triển khai|được triển khai|đang được thực hiện|được thực hiện|đã có|hiện có|đang có|đã đạt được`,
  ),
  ...cues(
    'negotiating',
    10,
    `đang được đàm phán|đang đàm phán|được đàm phán|đang được thảo luận|đang được thương lượng|bị hoãn|hoãn lại|bị trì hoãn|đổ vỡ|rơi vào bế tắc`,
  ),
  ...cues('negotiating', 3, `tiềm năng`),
]);

/** Words that turn „ký“ into a plan: „sẽ ký“, „sớm đạt“, „để có thể ký kết“, „nếu ký“. */
export const MODALS: Phrases<true> = phraseSet(
  `sẽ|sớm|dự kiến|có thể|nhằm|để|tiến tới|muốn|mong muốn|mong|đề nghị|đề xuất|hy vọng|hi vọng|xem xét|chuẩn bị|chờ|sắp|nếu|cần|khả năng|thúc đẩy|kêu gọi|nỗ lực|đàm phán|triển vọng|kỳ vọng|hướng tới|dự định|tìm cách|trước khi|bất cứ|liệu|quyết tâm`.split(
    '|',
  ),
);

/** Words that make a whole clause a supposition: „nếu hai bên đạt được thỏa thuận“. */
export const CONDITIONS: Phrases<true> = phraseSet(
  `nếu|khi nào|trước khi|chừng nào|chỉ khi|chỉ xảy ra khi|trừ khi`.split('|'),
);

/** „không đạt được thỏa thuận nào“, „chưa ký“: no document at all. */
export const NEGATIONS: Phrases<true> = phraseSet(
  `không|chưa|không thể|chưa thể|không hề`.split('|'),
);
