import { type DateLine, readDateLine } from '../date/date-line.ts';
import { headOf, isParagraph, wordCount } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';
import { comparable } from './headline.ts';

/** Datelines stand near the top (below headline, lead, author), or at the very end. */
const LINES_AT_TOP = 10;
const LINES_AT_END = 4;
const HEADLINE_WORDS = 4;
/** A report of a day appears on that day or within this many days of it. */
const DAYS_AFTER_EVENT = 7;
const DAY_MS = 86_400_000;

/**
 * The line with the date of publication, and the page's own clock, which is not it. The clock stands at
 * the very top, before the headline. It is recognised by a second date line that follows; where none
 * does, the first line counts as the date of publication only if it bears no mark of a clock (neither
 * time nor weekday), or if the text speaks of a day shortly before it („Ngày 25/11, tại …“). Of several
 * date lines the first wins that has a time and is no update; the others are site furniture.
 */
export const dateline: Rule = { name: 'dateline', find };

function find(page: Page): Claim[] {
  const { lines } = page;
  if (page.claims.some((claim) => claim.role === 'dateline')) return [];
  const near = [...lines.slice(0, LINES_AT_TOP), ...lines.slice(LINES_AT_TOP).slice(-LINES_AT_END)];
  const found = near.map(readDateLine).filter((line) => line !== null);
  const clock = clockOf(page, found);
  const rest = found.filter((line) => line !== clock);
  const best = bestOf(rest);
  return [
    ...(clock ? [claimLine(clock.line, 'furniture', 'page-clock')] : []),
    ...rest.map((each) =>
      each === best
        ? claimLine(each.line, 'dateline', 'dateline')
        : claimLine(each.line, 'furniture', 'second-date-line'),
    ),
  ];
}

function bestOf(found: readonly DateLine[]): DateLine | undefined {
  const score = ({ date, update }: DateLine) => (date.timed ? 2 : 0) + (update ? 0 : 1);
  return found.reduce<DateLine | undefined>(
    (best, line) => (best === undefined || score(line) > score(best) ? line : best),
    undefined,
  );
}

function clockOf(page: Page, found: readonly DateLine[]): DateLine | null {
  const first = found[0];
  if (!first || first.named || !isAtTop(page, first.line) || !headlineFollows(page, first.line))
    return null;
  if (found.length > 1) return first;
  const bare = !first.date.timed && !first.weekday;
  return bare || reportsThatDay(page, first) ? null : first;
}

/** Nothing but sections and buttons stands above it. */
function isAtTop({ lines }: Page, line: Line): boolean {
  return lines.slice(0, lines.indexOf(line)).every((above) => wordCount(above) < HEADLINE_WORDS);
}

function headlineFollows({ lines, givenTitle }: Page, clock: Line): boolean {
  if (givenTitle !== null) {
    const wanted = comparable(givenTitle);
    return headOf(lines).some(
      (line) => line.start > clock.start && comparable(line.text) === wanted,
    );
  }
  const next = lines
    .slice(lines.indexOf(clock) + 1)
    .find(
      (line) => isParagraph(line) || (wordCount(line) >= HEADLINE_WORDS && !readDateLine(line)),
    );
  return next !== undefined && !isParagraph(next);
}

// Ngày 25/11, · sáng 9-6 · ngày 15.1.2025
const DAY_AND_MONTH = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?![\d])/g;
const OPENING_LENGTH = 1500;

function reportsThatDay({ text }: Page, { line, date }: DateLine): boolean {
  const published = Date.parse(date.at.slice(0, 10));
  const opening = text.slice(line.end, line.end + OPENING_LENGTH);
  return Array.from(opening.matchAll(DAY_AND_MONTH)).some(([, day, month]) => {
    const year = new Date(published).getUTCFullYear();
    return [year, year - 1].some((candidate) => {
      const event = Date.UTC(candidate, Number(month) - 1, Number(day));
      const days = (published - event) / DAY_MS;
      return days >= 0 && days <= DAYS_AFTER_EVENT;
    });
  });
}
