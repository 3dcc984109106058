import { endsSentence, hasCredit, wordCount } from '../line-kind.ts';
import { type Claim, claimLine, type Line, type Page, type Rule } from '../page.ts';

/** Longer lines may be text. */
const MOST_WORDS = 8;

/** Sections, kickers and menu entries above the headline: `Chính trị`, `Đối ngoại`. Captions and sentences stay. */
export const aboveHeadline: Rule = { name: 'above-headline', find };

function find({ lines, claims }: Page): Claim[] {
  const title = claims.find((claim) => claim.role === 'title');
  if (!title) return [];
  return lines
    .filter((line) => line.end <= title.start && isLabel(line))
    .map((line) => claimLine(line, 'furniture', 'above-headline'));
}

function isLabel(line: Line): boolean {
  return wordCount(line) <= MOST_WORDS && !endsSentence(line) && !hasCredit(line);
}
