import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { askAlongside, type Part } from './ask-alongside.ts';
import { askFederated } from './ask-federated.ts';
import type { EngineAnswer, EngineQuery } from './engine-query.ts';

/** The engine works through the queries of one request one after the other: two requests use two cores. */
const REQUESTS_AT_ONCE = 2;

/**
 * Asks the engine. The answer to a query is the union of its tiers, each article once, under its best.
 *
 * First pages whose total one tier gives alone are put together here from plain queries, all in two
 * requests side by side; whatever needs a union or skips hits is one federated request of its own. Both
 * give the same order (decision 006).
 *
 * @throws what the engine's client throws
 */
export async function run(
  engine: Meilisearch,
  queries: readonly EngineQuery[],
  signal?: AbortSignal,
): Promise<EngineAnswer[]> {
  const plain = queries.filter(isPlain);
  const parts = plain.map(askAlongside);
  const [results, ...federated] = await Promise.all([
    askTogether(
      engine,
      parts.flatMap((part) => part.queries),
      signal,
    ),
    ...queries
      .filter((query) => !isPlain(query))
      .map((query) => askFederated(engine, query, signal)),
  ]);
  const answers = new Map<EngineQuery, EngineAnswer>();
  for (const [at, query] of plain.entries()) {
    const part = parts[at];
    if (part) answers.set(query, part.read(results.splice(0, part.queries.length)));
  }
  const given = queries.flatMap((query) => answers.get(query) ?? federated.shift() ?? []);
  return Promise.all(
    given.map(async (answer, at) => (await filled(engine, queries[at], answer, signal)) ?? answer),
  );
}

/** The answer anew with all tiers, where the first were thought to fill the page and do not. */
async function filled(
  engine: Meilisearch,
  query: EngineQuery | undefined,
  { hits, total }: EngineAnswer,
  signal?: AbortSignal,
): Promise<EngineAnswer | undefined> {
  if (!query?.filledBy || hits.length >= Math.min(query.limit, total)) return undefined;
  const [answer] = await run(engine, [{ ...query, filledBy: 0 }], signal);
  return answer;
}

function isPlain({ better, whole, offset }: EngineQuery): boolean {
  return whole.length === 1 && (better.length === 0 || offset === 0);
}

type Result = Parameters<Part['read']>[0][number];

/** Queries in two requests side by side, the last of them (the costliest of a page) first in its own. */
async function askTogether(
  engine: Meilisearch,
  queries: readonly MultiSearchQuery[],
  signal?: AbortSignal,
): Promise<Result[]> {
  const half = Math.ceil(queries.length / REQUESTS_AT_ONCE);
  const requests = [queries.slice(0, half), queries.slice(half)].filter((one) => one.length > 0);
  const answers = await Promise.all(
    requests.map((one) => engine.multiSearch({ queries: [...one] }, { signal })),
  );
  return answers.flatMap((answer) => answer.results);
}
