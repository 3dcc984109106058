import type { Token } from '../text/tokens.ts';

/** What leads from a verb to a document that is not its object. */
const LEADS_AWAY = new Set(['từ', 'trong', 'nhờ', 'bằng', 'ngoài']);

/** Whether a verb of concluding before a document has something else for its object. */
// „thành tựu đạt được là nghị định thư này“, „số tiền có được từ những hợp đồng ấy“
export function hasOtherObject(tokens: readonly Token[], verb: number, document: number): boolean {
  if (tokens[document - 1]?.lower === 'là') return true;
  // „thỏa thuận ký kết vào năm 2015 đem lại những hợp đồng“
  const next = tokens[verb]?.lower === 'vào' ? verb + 1 : verb;
  if (tokens[next]?.lower === 'năm' && tokens[next + 1]?.case === 'number') return true;
  return document - verb <= 3 && LEADS_AWAY.has(tokens[verb]?.lower ?? '') && document > verb;
}

/** What „thông qua“ is a way of, not a document: „thông qua truyền thông“, „thông qua đối thoại“. */
const WAYS = new Set(
  'truyền kênh đối thương đàm biện con trung ngoại hòa mạng báo người internet điện tổ cơ'.split(
    ' ',
  ),
);

/** „thông qua các kênh ngoại giao“: by, not to adopt. */
export function isByWayOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'thông' || tokens[at + 1]?.lower !== 'qua') return false;
  const first = tokens[at + 2]?.lower;
  const word = first === 'các' || first === 'những' ? tokens[at + 3] : tokens[at + 2];
  return word?.case === 'lower' && WAYS.has(word.lower);
}
