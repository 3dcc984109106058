import type { Meilisearch } from 'meilisearch';
import type { FacetKey } from '#lib/schema/facets';
import { withFewerWords } from './fewer-words.ts';
import { createHighlighter } from './highlight.ts';
import { type Hit, markHit } from './hit.ts';
import { loadNames, type Names } from './names.ts';
import type { SearchFilter, Sort } from './request.ts';
import { type EngineAnswer, run } from './run.ts';
import { tiers } from './tiers.ts';
import { type Understood, understand, wantedOf } from './understand.ts';

/** One question to the archive. Both doors, the facet search and the page ask nothing else. */
export type CoreQuery = {
  readonly text: string;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetKey[];
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
};

export type CoreAnswer = Omit<EngineAnswer, 'hits'> & {
  readonly hits: readonly Hit[];
  readonly understood: Understood;
};

export type Answers = { readonly answers: readonly CoreAnswer[]; readonly names: Names };

/**
 * Answers questions that belong together (one page's hits and its counts): understands each text once,
 * asks the engine, and where the archive holds no article with all words of a text, asks again with
 * fewer, for all questions with that text alike.
 *
 * @throws BadRequest for a query that is too long; what the engine's client throws
 */
export async function answer(
  engine: Meilisearch,
  queries: readonly CoreQuery[],
  signal?: AbortSignal,
): Promise<Answers> {
  const names = await loadNames(engine, { signal });
  const readings = new Map<string, Understood>();
  for (const { text } of queries) {
    if (!readings.has(text)) readings.set(text, understand(text, names));
  }
  const read = (query: CoreQuery) => readings.get(query.text) ?? understand(query.text, names);
  const ask = (asked: readonly CoreQuery[]) =>
    run(
      engine,
      asked.map((query) => ({ ...query, tiers: tiers(read(query)) })),
      signal,
    );

  const answers = await ask(queries);
  const retried = await readAgain(engine, queries, answers, readings, signal);
  const again = queries.filter((query) => retried.has(query.text));
  const againAnswers = again.length > 0 ? await ask(again) : [];
  return {
    names,
    answers: queries.flatMap((query, at) => {
      const given = againAnswers[again.indexOf(query)] ?? answers[at];
      if (!given) return [];
      const understood = read(query);
      const highlight = createHighlighter(wantedOf(understood));
      const hits = given.hits.map((found) => markHit(found, highlight));
      return { ...given, hits, understood };
    }),
  };
}

/** Puts the reading with fewer words in the place of each reading that found nothing; says which. */
async function readAgain(
  engine: Meilisearch,
  queries: readonly CoreQuery[],
  answers: readonly EngineAnswer[],
  readings: Map<string, Understood>,
  signal?: AbortSignal,
): Promise<Set<string>> {
  const found = new Set(
    queries.filter((_, at) => (answers[at]?.total ?? 0) > 0).map((query) => query.text),
  );
  const retried = new Set<string>();
  for (const [text, reading] of readings) {
    if (found.has(text)) continue;
    const fewer = await withFewerWords(engine, reading, signal);
    if (!fewer) continue;
    readings.set(text, fewer);
    retried.add(text);
  }
  return retried;
}
