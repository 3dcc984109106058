import { readMonth } from '../date/read-date.ts';
import type { Claim, Page, Rule } from '../page.ts';

// „date 2022-08 Quang cảnh buổi lễ“: a field of the scraper's record, left before the text
const DATE_FIELD = /^(?:date|ngay dang|published)\s*:?\s*(?<month>\d{4}-\d{2})(?![\d-])\s*/;

const LONGEST = 60;

/** A month in the scraper's own words before the first line of the text. */
export const datePrefix: Rule = { name: 'date-prefix', find };

function find({ lines }: Page): Claim[] {
  const first = lines[0];
  if (!first) return [];
  const match = DATE_FIELD.exec(first.folded.slice(0, LONGEST));
  if (!match?.groups?.month || !readMonth(match.groups.month)) return [];
  const end = first.start + match[0].trimEnd().length;
  return [{ start: first.start, end, role: 'dateline', rule: 'date-prefix' }];
}
