import type { Evidence, Precision } from '#lib/schema/article';
import { type Result, rejected, taken } from '#lib/schema/reject';
import type { InputArticle } from '../formats/input.ts';
import { articleUrl } from './article-url.ts';
import { bodyOf, checkConserved, type Piece, piecesOf } from './conserve.ts';
import { leadOf } from './lead.ts';
import { type Claim, freeLines, linesOf, type Page, type Span } from './page.ts';
import { publicationOf } from './publication.ts';
import { RULES } from './rules.ts';
import { sourceOf } from './source.ts';
import { titleOf } from './title.ts';

/** An article in its parts; offsets of spans count UTF-16 code units of the cleaned input. */
export type ParsedArticle = {
  readonly title: string;
  /** `caption` and `opening` are stand-ins: their words are also in the body. */
  readonly titleSource: 'given' | 'headline' | 'caption' | 'opening';
  readonly dateline: string;
  readonly publishedAt: string | null;
  readonly publishedPrecision: Precision;
  readonly source: string | null;
  readonly url: string | null;
  readonly lead: string;
  readonly body: string;
  /** What was left out of the body besides headline and dateline, source lines among it. */
  readonly furniture: readonly Span[];
  /** Every stretch of the cleaned input with its role, in order: what `furniture` and `body` come from. */
  readonly pieces: readonly Piece[];
  /** For `publishedAt`. */
  readonly evidence: readonly Evidence[];
};

/**
 * Takes an article apart: headline, date of publication, source, address, body; site furniture is left
 * out and nothing else lost. A text that holds nothing but furniture is a reject.
 *
 * @throws Error when the parts do not add up to the text: a mistake in a rule.
 */
export function parseArticle(input: InputArticle): Result<ParsedArticle> {
  const page = applyRules(input.text, input.given.title);
  const pieces = piecesOf(page);
  checkConserved(page.text, pieces, input.file);
  const body = bodyOf(page.text, pieces);
  if (!/[\p{L}\p{N}]/u.test(body)) return rejected(nothingLeft(input.file, page.claims));
  const url = input.given.url ?? articleUrl(page);
  return taken({
    ...titleOf(page, input.given, body),
    ...publicationOf(page, input.given),
    source: input.given.source ?? sourceOf(page, url),
    url,
    lead: leadOf(body),
    body,
    furniture: page.claims.filter(({ role }) => role === 'furniture' || role === 'source'),
    pieces,
  });
}

/** Runs the rules in their order over what the ones before have left. */
export function applyRules(text: string, givenTitle: string | null): Page {
  let page: Page = { text, givenTitle, lines: linesOf(text), claims: [] };
  for (const rule of RULES) {
    const found = rule.find(page);
    if (found.length === 0) continue;
    const fresh = found.toSorted((a, b) => a.start - b.start);
    const claims = [...page.claims, ...fresh].sort((a, b) => a.start - b.start);
    page = { text, givenTitle, claims, lines: freeLines(text, page.lines, fresh) };
  }
  return page;
}

function nothingLeft(file: string, claims: readonly Claim[]) {
  const what = claims.some(({ role }) => role === 'title') ? 'a headline and ' : '';
  return {
    file,
    stage: 'parse',
    code: 'no-body',
    reason: `${file}: nothing is left beside ${what}menus and other furniture of the site; check that the article's text was saved with the page.`,
  } as const;
}
