import { type Outcome, outcomeOf, type RelevanceQuery } from '#lib/evaluate/relevance';
import type { Ask } from './ask-search.ts';
import type { Pair } from './relevance-bench.ts';
import { openStage } from './stage-progress.ts';

/** Queries asked of both before the clock counts: code is compiled and pages are read on the first ones. */
const WARM_UP = 40;

/**
 * Asks both every query, one request at a time. Who goes first alternates within each kind, so that what
 * else the machine does, and what a query leaves in its caches, falls on both.
 */
export async function askAll(
  queries: readonly RelevanceQuery[],
  ask: Pair<Ask>,
  wordsOf: (id: string) => string,
): Promise<Pair<Outcome[]>> {
  for (const { q } of spread(queries, WARM_UP)) {
    await ask.ours(q);
    await ask.plain(q);
  }
  const outcomes: Pair<Outcome[]> = { ours: [], plain: [] };
  const turns = new Map<string, number>();
  const stage = openStage('Asking both', queries.length);
  for (const query of queries) {
    const turn = turns.get(query.kind) ?? 0;
    turns.set(query.kind, turn + 1);
    const order = turn % 2 === 0 ? (['ours', 'plain'] as const) : (['plain', 'ours'] as const);
    for (const who of order) {
      outcomes[who].push(outcomeOf(query, await ask[who](query.q), wordsOf));
    }
    stage.show(outcomes.ours.length);
  }
  stage.end();
  return outcomes;
}

function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
}
