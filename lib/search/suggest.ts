import type { Meilisearch } from 'meilisearch';
import { frequentQueries } from './frequent-queries.ts';
import { suggestFilters } from './suggest-filters.ts';
import type { SuggestAnswer, Suggestion } from './suggest-form.ts';
import { suggestHeadlines } from './suggest-headlines.ts';
import type { Typed } from './suggest-typed.ts';
import { archiveValues } from './suggest-values.ts';

/**
 * What a person may mean by what was typed so far: leaders, countries, types, headlines, queries that
 * others found articles with. For an empty box the queries alone; the engine is not asked then.
 *
 * @param openEngine gives the engine when it is needed
 * @throws what opening it and the engine's client throw
 */
export async function suggest(
  openEngine: () => Meilisearch,
  typed: Typed,
  signal?: AbortSignal,
): Promise<SuggestAnswer> {
  const [ofArchive, queries] = await Promise.all([
    typed.open.length > 0 || typed.plain.length > 0
      ? suggestFromArchive(openEngine(), typed, signal)
      : [],
    frequentQueries(typed.text),
  ]);
  const asked = queries.map((query): Suggestion => ({ does: 'search', query }));
  return { query: typed.text, suggestions: [...ofArchive, ...asked] };
}

async function suggestFromArchive(
  engine: Meilisearch,
  typed: Typed,
  signal?: AbortSignal,
): Promise<Suggestion[]> {
  const [values, headlines] = await Promise.all([
    archiveValues(engine),
    suggestHeadlines(engine, typed, signal),
  ]);
  return [...suggestFilters(typed, values), ...headlines];
}
