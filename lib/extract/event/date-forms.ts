/** A day read from the text: offsets of its words in the field. */
export type DayFound = {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Whether it stands in brackets or opens a range: less likely the day of the event. */
  readonly weak: boolean;
};

/** What announces a date: „ngày 9/6“, „chiều 20/8“, „hôm 11/9“, „thứ hai 3/4“, „sáng nay 18-11“. */
const LEAD_IN =
  '(?:ngày|Ngày|NGÀY|sáng|Sáng|trưa|Trưa|chiều|Chiều|tối|Tối|đêm|Đêm|khuya|hôm|Hôm|nay,?|qua,?|mai,?|[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|\\d),?|[Cc]hủ nhật,?)';
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const LAST_DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(0?[1-9]|1[0-2])';
const YEAR = '((?:19|20)\\d\\d)';
const END = '(?![\\d\\p{L}]|[./,-]\\d)';

/**
 * A form of date. Group 1 is what announces it, 2 the day, 3 the month, 4 or 5 the year. The pattern
 * begins at the day and looks back for what announces it, so that only digits are ever tried.
 */
type Form = { readonly rule: string; readonly pattern: RegExp; readonly weak: boolean };

/** The forms in their order; the first that matches at a place wins. Compiled once. */
const FORMS: readonly Form[] = [
  // ngày 15 tháng 1 năm 2025; ngày 3 tháng 9
  form(
    'date/day-month-year',
    after(`${LEAD_IN}\\s`),
    `\\stháng\\s${MONTH}(?:\\s(?:năm\\s)?${YEAR}|/${YEAR})?(?![\\d\\p{L}])`,
  ),
  // từ 29 đến 31/5; từ ngày 6-8/6; từ 16 đến 21-11
  form(
    'date/range',
    after('[Tt]ừ(?:\\sngày)?\\s'),
    `\\s?(?:đến|-|–)\\s?(?:ngày\\s)?${LAST_DAY}\\s?[./-]\\s?${MONTH}(?:[./-]${YEAR})?${END}`,
    true,
  ),
  // 19 và 20-6; ngày 8 và 9/7; đêm 8 rạng sáng 9/5
  form(
    'date/two-days',
    `(?<![\\d./,-])(?<=((?:(?<![\\p{L}\\p{N}])${LEAD_IN}\\s)?))`,
    `(?:\\svà|,?\\srạng sáng|,)\\s(?:ngày\\s)?${LAST_DAY}\\s?[./-]\\s?${MONTH}(?:[./-]${YEAR})?${END}`,
  ),
  // ngày 10-11/9; (24-26/11)
  form(
    'date/span',
    `(?<=((?<![\\p{L}\\p{N}])${LEAD_IN}\\s|\\())`,
    `\\s?[-–]\\s?${LAST_DAY}/${MONTH}(?:/${YEAR})?${END}`,
    true,
  ),
  // Ngày 25/11; ngày 29/8/2022; Ngày 15.1; chiều 20/8; sáng nay (26/11)
  form(
    'date/day-month',
    after(`${LEAD_IN}\\s\\(?`),
    `\\s?[./-]\\s?${MONTH}(?:\\s?[./-]\\s?${YEAR})?${END}`,
  ),
  // kỷ niệm 77 năm Quốc khánh (4/2/1948 - 4/2/2025): the day of this year
  form(
    'date/anniversary',
    '(?<=(\\(\\d{1,2}[./-]\\d{1,2}[./-](?:18|19|20)\\d\\d\\s?[-–]\\s?))',
    `[./-]${MONTH}[./-]${YEAR}${END}`,
    true,
  ),
  // nhân kỷ niệm 50 năm Ngày Ngoại giao 10/2; nhân ngày lễ Độc lập 1-3
  form(
    'date/holiday',
    '(?=\\d)(?<=((?<!\\p{L})[Nn]hân (?:dịp )?(?:kỷ niệm )?(?:\\d+ năm )?[Nn]gày (?:lễ )?\\p{Lu}\\p{L}+ (?:\\p{L}+ ){0,4}))',
    `[./-]${MONTH}${END}`,
    true,
  ),
  // (12/11)
  form('date/in-brackets', '(?<=(\\())', `[./-]${MONTH}(?:[./-]${YEAR})?\\)`, true),
];

function after(leadIn: string): string {
  return `(?<=((?<![\\p{L}\\p{N}])${leadIn}))`;
}

function form(rule: string, lead: string, rest: string, weak = false): Form {
  return { rule, pattern: new RegExp(`${lead}${DAY}${rest}`, 'gu'), weak };
}

/** Reads every day a text names, in the order of the text. Scores, ratios and sums are none. */
export function findDays(text: string): DayFound[] {
  const found: DayFound[] = [];
  const taken = new Set<number>();
  for (const { rule, pattern, weak } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index - (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      if (taken.has(match.index) || taken.has(end - 1)) continue;
      const day = Number(match[2]);
      const month = Number(match[3]);
      const written = match[4] ?? match[5];
      // „(1/3)“ is a third as often as a day
      const ratio = rule === 'date/in-brackets' && !written && day <= 12;
      if (day > daysIn(month) || ratio) continue;
      for (let at = match.index; at < end; at++) taken.add(at);
      found.push({ day, month, year: written ? Number(written) : null, start, end, rule, weak });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function daysIn(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
