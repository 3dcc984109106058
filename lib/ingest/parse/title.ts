import { words } from '#lib/vietnamese/words';
import type { Given } from '../formats/input.ts';
import { hasCredit, isParagraph, withoutCredit } from './line-kind.ts';
import { linesOf, type Page } from './page.ts';
import type { ParsedArticle } from './parse-article.ts';

const MOST_WORDS = 20;
/** Twenty words of a Vietnamese paper have about 100 characters. */
const LONGEST = 300;

type Title = Pick<ParsedArticle, 'title' | 'titleSource'>;

/**
 * The title and where it comes from: given beside the text, the headline in it, the caption that opens it
 * without its credit, or its opening words.
 */
export function titleOf(page: Page, given: Given, body: string): Title {
  if (given.title !== null) return { title: given.title, titleSource: given.titleSource };
  const claim = page.claims.find(({ role }) => role === 'title');
  if (claim) return { title: page.text.slice(claim.start, claim.end), titleSource: 'headline' };
  const first = linesOf(body)[0];
  if (first && hasCredit(first) && !isParagraph(first)) {
    const caption = withoutCredit(first.text);
    if (caption !== '') return { title: caption, titleSource: 'caption' };
  }
  return { title: openingOf(first?.text ?? body), titleSource: 'opening' };
}

/** At most 20 words, cut at the last clause within them, else at a word with an ellipsis. */
export function openingOf(text: string): string {
  const short = text.slice(0, LONGEST);
  const over = words(short)[MOST_WORDS];
  if (!over && short === text) return text.replace(/[\s.,;:]+$/u, '') || text;
  const opening = short.slice(0, over?.start ?? LONGEST).trimEnd();
  // „Ngày 19/4, đồng chí …“: a clause ends at a comma, a semicolon, a dash or a full stop
  const clause = Array.from(opening.matchAll(/[,;:.!?–](?=\s|$)/gu)).at(-1);
  const enough = clause && words(opening.slice(0, clause.index)).length >= MOST_WORDS / 2;
  return enough ? opening.slice(0, clause.index) : `${opening}…`;
}
