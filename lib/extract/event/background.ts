import type { DayFound } from './date-forms.ts';

/** How far a sentence is looked at on either side of its date, in characters. */
const BEFORE = 240;
const AFTER = 160;

const SENTENCE_END = /[.!?…]["”’]?\s|\n/gu;

/** The words of the day's sentence on either side of it. */
function sentenceAround(text: string, { start, end }: DayFound): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const opens = [...before.matchAll(SENTENCE_END)].at(-1);
  const after = text.slice(end, end + AFTER);
  const closes = after.search(SENTENCE_END);
  return {
    before: opens ? before.slice(opens.index + opens[0].length) : before,
    after: closes < 0 ? after : after.slice(0, closes),
  };
}

// Trước đó, theo một thông cáo công bố ngày 7/5; Hồi tháng 3, …
const EARLIER = /^["“\s]*(trước đó|trước đây|hồi|từng|năm ngoái|tuần trước)(?![\p{L}\p{M}])/iu;

// được đưa ra sau khi đài này ngày 30/12 phát đi hình ảnh; kể từ khi
const SUBORDINATE =
  /(?<![\p{L}\p{M}])(sau khi|kể từ khi|trước khi|từ khi)(?![\p{L}\p{M}])[^,;]*$/iu;

// được bổ nhiệm làm bộ trưởng ngày 3-5; cuộc bầu cử ngày 24/3; xem chung kết hôm 27/1; đề cập đến chuyến thăm hôm 8-5
const PAST_MATTER =
  /(?<![\p{L}\p{M}])(được bổ nhiệm|nhậm chức|bầu cử|tổng tuyển cử|chung kết|đề cập|nhắc lại|nhắc đến|từng)(?![\p{L}\p{M}])[^,;]*$/iu;

// ngày 23/1 sẽ gặp; sẽ phát biểu vào tối 2/6; dự kiến chào đón ông vào ngày 10/2; có thể thăm căn cứ vào ngày 26/4
const PLANNED_BEFORE =
  /(?<![\p{L}\p{M}])(sẽ|dự kiến|dự định|có thể)(?![\p{L}\p{M}])([^,;]*|[^;]* vào\s)$/iu;
const PLANNED_AFTER = /^\s*(sẽ|tới sẽ)(?![\p{L}\p{M}])/iu;

/** Headlines of what is to come: „sẽ thăm“, „sắp ký“. */
const PLAN_IS_NEWS = /(?<![\p{L}\p{M}])(sẽ|sắp|dự kiến|chuẩn bị|lên kế hoạch)(?![\p{L}\p{M}])/iu;

/** Whether what headline and lead report has still to happen. */
export function isPlan(headline: string): boolean {
  return PLAN_IS_NEWS.test(headline);
}

/**
 * How much the words around a day speak against its being the event's: an earlier matter, a clause that
 * only dates the news, a plan beside the news. 0 where nothing does.
 */
export function backgroundOf(text: string, day: DayFound, plan: boolean): number {
  if (TODAY.test(text.slice(day.start, day.end))) return 0;
  const { before, after } = sentenceAround(text, day);
  if (EARLIER.test(before)) return EARLIER_MATTER;
  if (!plan && (PLANNED_BEFORE.test(before) || PLANNED_AFTER.test(after))) return STILL_TO_COME;
  return SUBORDINATE.test(before) || PAST_MATTER.test(before) ? BESIDE_THE_NEWS : 0;
}

// hôm nay (29-5), sáng nay 18-11
const TODAY = /^nay(?!\p{L})/u;

const EARLIER_MATTER = 1;
const BESIDE_THE_NEWS = 0.6;

/** More than for the date of a caption: that day has at least been. */
const STILL_TO_COME = 1.15;

/** Most characters of a caption, and of the lead's least: a shorter first line is no lead. */
const LONGEST_CAPTION = 240;
const SHORTEST_LEAD = 60;

/** What follows a caption's date up to the full stop: „hôm 17/11 tại New York“. */
const LONGEST_TAIL = 30;

const SAYS =
  /(?<![\p{L}\p{M}])(nói|cho biết|cho rằng|cho hay|tuyên bố|khẳng định|thông báo|đưa tin|dẫn|phát biểu rằng|(?<!nhận )cảnh báo|nhấn mạnh|trả lời|sẽ|đã)(?![\p{L}\p{M}])|^["“]/iu;

/**
 * „Người dân đi qua khu phố mất điện ở thủ đô hôm 8/3.“: the line after the lead that shows a picture and
 * tells nothing, its date at the end. Papers on the web set captions there without „Ảnh:“.
 */
export function closesCaption(text: string, { start, end }: DayFound): boolean {
  if (TODAY.test(text.slice(start, end))) return false;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  if (lineStart > FULL_LEAD || lineEnd < 0 || lineEnd - lineStart > LONGEST_CAPTION) return false;
  const lead = text.slice(0, lineStart).trim();
  if (lead.includes('\n') || lead.length < SHORTEST_LEAD) return false;
  const tail = text.slice(end, lineEnd);
  if (tail.length > LONGEST_TAIL || tail.includes(',') || /[.!?]\s\S/u.test(tail)) return false;
  return start - lineStart > 20 && !SAYS.test(text.slice(lineStart, lineEnd));
}

/** Characters of the longest lead looked at. */
const FULL_LEAD = 700;
