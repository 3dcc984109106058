import type { Line } from '../page.ts';
import { type FoundDate, readDate } from './read-date.ts';

/** A line that says when something was published (or what the page's clock showed) and nothing else. */
export type DateLine = {
  readonly line: Line;
  readonly date: FoundDate;
  /** A weekday stands before the date, as page clocks have it. */
  readonly weekday: boolean;
  /** The line says that it is the time of a later change: `Cập nhật: …`. */
  readonly update: boolean;
  /** An author, an agency or a place stands in it, as page clocks never have it. */
  readonly named: boolean;
};

const LONGEST = 140;
const MOST_NAME_WORDS = 8;

// Thứ 7, … · Thứ bảy, ngày … · Chủ nhật, … · T7, …
const WEEKDAY =
  /(?<![\p{L}\d])(?:thu\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s+nhat|t[2-7]|cn)(?=[\s,.-]|$)/gu;
// Cập nhật: 19:16 15/01/2025 · Cập nhật lần cuối
const UPDATE = /(?<!\p{L})(?:cap nhat|chinh sua)(?:\s+(?:lan cuoi|luc|ngay))*(?!\p{L})/gu;
// Ngày đăng: … · Đăng lúc … · Xuất bản: … · Thời gian: … · Posted on
const LABEL =
  /(?<!\p{L})(?:ngay(?:\s+(?:dang|xuat ban|tao|phat hanh))?|dang(?:\s+(?:ngay|luc|tai|boi))?|xuat ban(?:\s+luc)?|thoi gian(?:\s+dang)?|phat hanh|luc|date|published|posted(?:\s+on)?|by)(?!\p{L})/gu;
// (TTXVN/Vietnam+)| · [GMT+7] · (Dân trí)
// (TTXVN/Vietnam+) but not (GMT+7)
const AGENCY = /\((?!gmt|utc)[^()]*\p{L}[^()]*\)/u;
const BRACKETS = /\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g;
// 4,466 lượt xem · 12 bình luận
const COUNTER = /\d[\d.,]*\s*(?:luot\s+(?:xem|doc)|binh luan|views?)/g;
const ZONE_WORD = /(?:gmt|utc)(?:\s*[+-]\s*\d{1,2}(?::?\d{2})?)?/g;

/** Reads a line as a date line; null where more stands in it than a date, a name and labels. */
export function readDateLine(line: Line): DateLine | null {
  // „Ngày 11/2/2019.“ closes a sentence
  if (line.text.length > LONGEST || /[.;?!:]$/.test(line.text)) return null;
  const date = readDate(line.text);
  if (!date) return null;
  const blank = (found: string) => ' '.repeat(found.length);
  const dateless =
    line.folded.slice(0, date.start) +
    ' '.repeat(date.end - date.start) +
    line.folded.slice(date.end);
  const nameless = dateless.replace(UPDATE, blank).replace(WEEKDAY, blank);
  const rest = nameless
    .replace(BRACKETS, blank)
    .replace(COUNTER, blank)
    .replace(ZONE_WORD, blank)
    .replace(LABEL, blank);
  const name = wordsOf(rest);
  if (!isName(name, line.text)) return null;
  return {
    line,
    date,
    weekday: dateless.search(WEEKDAY) !== -1,
    update: dateless.search(UPDATE) !== -1,
    named: name.length > 0 || dateless.search(AGENCY) !== -1,
  };
}

function wordsOf(rest: string): RegExpExecArray[] {
  return Array.from(rest.matchAll(/[\p{L}\p{M}\d]+/gu));
}

/** Whether what is left is an author, an agency or a place: few words, each with a capital. */
function isName(left: readonly RegExpExecArray[], text: string): boolean {
  if (left.length > MOST_NAME_WORDS) return false;
  return left.every((word) => /^\p{Lu}/u.test(text.slice(word.index)) || word[0] === 'theo');
}
