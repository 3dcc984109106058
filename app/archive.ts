import { cache } from 'react';
import type { ValueLabels } from '#lib/i18n/value-label';
import type { Article } from '#lib/schema/article';
import { getArticle } from '#lib/search/article';
import { countryLabels } from '#lib/search/country-labels';
import { engineOfThisRequest, unavailable } from '#lib/search/http';

/** How long a page waits for the engine before it says so. Milliseconds. */
const PAGE_TIMEOUT_MS = 3000;

export type ArticleFound =
  | { readonly state: 'found'; readonly article: Article }
  | { readonly state: 'missing' }
  | { readonly state: 'down' };

/** One article for a page; asked once per request, however many parts of the page need it. */
export const readArticle = cache(async (id: string): Promise<ArticleFound> => {
  try {
    const signal = AbortSignal.timeout(PAGE_TIMEOUT_MS);
    const article = await getArticle(engineOfThisRequest(), id, signal);
    return article ? { state: 'found', article } : { state: 'missing' };
  } catch (error) {
    const reason = unavailable(error);
    if (reason === null) throw error;
    console.error(`Article ${id} cannot be read: ${reason}`);
    return { state: 'down' };
  }
});

/** Labels of the countries; none when the engine does not answer, so that the page can still say so. */
export async function readCountryLabels(): Promise<ValueLabels> {
  try {
    return await countryLabels(engineOfThisRequest(), AbortSignal.timeout(PAGE_TIMEOUT_MS));
  } catch (error) {
    console.error(`Country labels cannot be read: ${unavailable(error) ?? String(error)}`);
    return {};
  }
}
