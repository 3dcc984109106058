import { fold } from '#lib/vietnamese/fold';
import { hasCredit, headOf, wordCount } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

const MOST_WORDS = 45;
/** Sections („Chính trị“) and authors („Trọng Giáp“) have fewer words than a headline. */
const SURE_WORDS = 5;
const FEWEST_WORDS = 3;

/**
 * The headline: the line before the first paragraph that repeats the title given beside the text; or,
 * where none was given, the first line there of five words or more that is no caption and does not end
 * as a sentence or a list does. Short ones count if a date line follows, or if nothing longer is there.
 */
export const headline: Rule = { name: 'headline', find };

function find(page: Page): Claim[] {
  const line = page.givenTitle === null ? findUntold(page) : findGiven(page, page.givenTitle);
  return line ? [claimLine(line, 'title', 'headline')] : [];
}

function findGiven({ lines }: Page, title: string): Line | undefined {
  const wanted = comparable(title);
  return headOf(lines).find((line) => comparable(line.text) === wanted);
}

/** Letters and digits only, without case and marks: what two copies of one headline share. */
export function comparable(text: string): string {
  return fold(text).replace(/[^\p{L}\d]+/gu, '');
}

function findUntold(page: Page): Line | undefined {
  const head = headOf(page.lines);
  if (head.length === page.lines.length && head.length < 2) return undefined;
  const candidates = head.filter(couldBeHeadline);
  return (
    candidates.find((line) => wordCount(line) >= SURE_WORDS) ??
    candidates.find((line) => isBeforeDateline(page, line)) ??
    candidates[0]
  );
}

function couldBeHeadline(line: Line): boolean {
  const count = wordCount(line);
  if (count < FEWEST_WORDS || count > MOST_WORDS || line.bulleted || hasCredit(line)) return false;
  // „Tại cuộc gặp, hai bên:“ opens a list; „tiếp tục phát triển.“ closes a sentence
  return !/[:;,]$|(?<!\.)\.$/.test(line.text) && /^[^\p{Ll}]/u.test(line.text);
}

function isBeforeDateline({ text, claims }: Page, line: Line): boolean {
  const date = claims.find((claim) => claim.role === 'dateline');
  if (!date || date.start < line.end) return false;
  const between = text.slice(line.end, date.start);
  return between.trim() === '';
}
