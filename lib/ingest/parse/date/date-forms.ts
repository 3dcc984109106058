/**
 * The forms in which Vietnamese papers write the day an article was published. All read case-folded
 * text without marks (`#lib/vietnamese/fold`), so that „ngày 26 THÁNG 11“ is one form.
 */

const NOT_AFTER = '(?<![\\d/.-])';
const NOT_BEFORE = '(?![\\d]|[/.-]\\d)';

/** Each form captures year, month and day by name. */
export const DAY_FORMS: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    // 26/11/2022 · 26-11-2022 · 26.11.2022
    rule: 'day-month-year',
    pattern: new RegExp(
      `${NOT_AFTER}(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4})${NOT_BEFORE}`,
      'g',
    ),
  },
  {
    // ngày 26 tháng 11 năm 2022 · 26 tháng 11, 2022
    rule: 'day-month-year-in-words',
    pattern:
      /(?<!\d)(?<day>\d{1,2})\s+thang\s+(?<month>\d{1,2})(?:\s*,\s*|\s+(?:nam\s+)?)(?<year>\d{4})(?!\d)/g,
  },
  {
    // 2022-11-26 · 2022-11-26T07:15:30+07:00 · 2022/11/26
    rule: 'iso',
    pattern:
      /(?<![\d/.-])(?<year>\d{4})(?<sep>[-/])(?<month>\d{2})\k<sep>(?<day>\d{2})(?!\d|[/.-]\d)/g,
  },
];

const CLOCK =
  '(?<hour>\\d{1,2})(?:\\s*(?:[:h]|gio|g)\\s*)(?<minute>\\d{2})(?:[:p](?<second>\\d{2}))?(?:\\.\\d+)?';
const HALF_OF_DAY = '(?:\\s*(?<half>sa|ch|am|pm)(?![a-z]))?';

// „ | 07:15:30“ · „, 16:43“ · „ lúc 19:16“ · „T07:15:30“ · „ 6:15 CH“
export const TIME_AFTER = new RegExp(
  `^(?:\\s*t(?=\\d)|[\\s,|•·()–-]*(?:luc\\s+)?)${CLOCK}${HALF_OF_DAY}(?!\\d)`,
);
// „19:16 “ · „07:15, ngày “ · „19h16 thứ bảy, ngày “
export const TIME_BEFORE = new RegExp(
  `(?<!\\d|\\d[:h])${CLOCK}${HALF_OF_DAY}[\\s,|•·–-]*(?:(?:thu\\s+(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\\s+nhat|cn)[\\s,]*)?(?:ngay\\s+)?$`,
);
// „ GMT+7“ · „[GMT+7]“ · „ (GMT+7)“ · „+07:00“ · „Z“ · „ UTC“
export const ZONE =
  /^\s*[[(]?\s*(?:(?:gmt|utc)\s*(?:(?<sign>[+-])\s*(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?|(?<isoSign>[+-])(?<isoHours>\d{2}):?(?<isoMinutes>\d{2})|z(?![a-z]))\s*[\])]?/;

// 2022-08 · 08/2022 · tháng 8/2022 · tháng 8 năm 2022
export const MONTH_FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?:thang\s+)?(?<month>\d{1,2})\s*\/\s*(?<year>\d{4})$/,
  /^thang\s+(?<month>\d{1,2})(?:\s*,\s*|\s+nam\s+)(?<year>\d{4})$/,
];
