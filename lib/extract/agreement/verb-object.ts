import type { Token } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import type { NamedDocument } from './mention.ts';

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

/** Words between a wish and what is wished for; further away stands what the wish has to do with. */
const WISH_REACH = 4;

/** What points back to a document told of before. */
const GIVEN = new Set(['này', 'trên', 'đó', 'ấy']);

// kỳ vọng các thị trường sẽ phản ứng tích cực với thỏa thuận trên
export function isFarFromGiven(
  { reading: { tokens }, from, to }: NamedDocument,
  match: { readonly to: number; readonly value: Cue },
): boolean {
  if (match.value.says !== 'negotiating' || from - match.to <= WISH_REACH) return false;
  return tokens[to]?.gap === 'space' && GIVEN.has(tokens[to]?.lower ?? '');
}

// chấm dứt chiến tranh bằng một hiệp ước
export function isMeansOf({ says }: Cue, tokens: readonly Token[], from: number): boolean {
  if (says !== 'left' && says !== 'broken') return false;
  const at = tokens[from - 1]?.lower === 'một' ? from - 2 : from - 1;
  return tokens[at]?.lower === 'bằng';
}
