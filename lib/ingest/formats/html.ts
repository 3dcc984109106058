import { load } from 'cheerio';
import { type Result, rejected, taken } from '#lib/schema/reject';
import { cleanText } from '#lib/vietnamese/clean';
import { metadataOf } from './html-metadata.ts';
import { textOf } from './html-text.ts';
import { type Given, type InputArticle, NOTHING_GIVEN } from './input.ts';

/** A page whose markup holds less text than this may draw its article with scripts. */
const SHORTEST_TEXT = 300;

/**
 * The article of a page: what its markup says about it, and the text of its `article`, `main` or densest
 * part, a line for each block. `given` (from JSON beside the HTML) wins over the page's own markup.
 */
export function articleFromHtml(
  html: string,
  { file, path, given = NOTHING_GIVEN }: { file: string; path: string | null; given?: Given },
): Result<InputArticle> {
  const $ = load(html);
  const { articleBody, ...page } = metadataOf($);
  const drawn = cleanText(textOf($));
  const stated = cleanText(articleBody ?? '').trim();
  const text = drawn.length < SHORTEST_TEXT && stated.length > drawn.length ? stated : drawn;
  if (text.trim() === '') return rejected(noText(file));
  return taken({ file, path, text, given: merge(given, page) });
}

function merge(given: Given, page: Given): Given {
  return {
    id: given.id,
    ...(given.title === null
      ? { title: page.title, titleSource: page.titleSource }
      : { title: given.title, titleSource: given.titleSource }),
    ...(given.publishedAt === null
      ? { publishedAt: page.publishedAt, publishedRule: page.publishedRule }
      : { publishedAt: given.publishedAt, publishedRule: given.publishedRule }),
    source: given.source ?? page.source,
    url: given.url ?? page.url,
  };
}

function noText(file: string) {
  return {
    file,
    stage: 'parse',
    code: 'empty',
    reason: `${file}: the page holds no text; save it once it is fully shown, or give the text itself.`,
  } as const;
}
