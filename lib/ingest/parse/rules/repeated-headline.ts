import { type Claim, claimLine, type Page, type Rule } from '../page.ts';
import { comparable } from './headline.ts';

/** The headline again, as a line of its own: in a list of related articles, in a share box. */
export const repeatedHeadline: Rule = { name: 'repeated-headline', find };

function find({ text, lines, claims, givenTitle }: Page): Claim[] {
  const title = claims.find((claim) => claim.role === 'title');
  const headline = title ? text.slice(title.start, title.end) : (givenTitle ?? '');
  const wanted = comparable(headline);
  if (wanted === '') return [];
  return lines
    .filter((line) => line.text.length < 2 * headline.length && comparable(line.text) === wanted)
    .map((line) => claimLine(line, 'furniture', 'repeated-headline'));
}
