import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import type { AskedTier } from './engine-query.ts';
import { tierQuery } from './engine-query.ts';
import type { SearchFilter } from './request.ts';
import type { TextCheck, Verdict } from './text-check.ts';

const textSchema = z.object({ id: z.string(), title: z.string(), body: z.string() });

/** Articles in the order in which the engine finds them, and how the text of each stands a check. */
export type Checked = readonly { readonly id: string; readonly verdict: Verdict }[];

/** The most articles one question looks into; what is beyond is taken at the engine's word. */
export const MOST_CHECKED = 1_000;

/** How long it is remembered which articles pass. */
const MAX_AGE_MS = 30_000;
const MOST_KEPT = 200;

type Kept = { readonly checked: Promise<Checked>; readonly at: number };
const kept = new Map<string, Kept>();

/**
 * Looks into the first articles that some tiers find and tells whether the text of each passes. The same
 * question within 30 seconds (each facet's counts ask it again) is answered from memory.
 *
 * @param limit how many articles are looked into
 */
export function checkTexts(
  engine: Meilisearch,
  question: {
    readonly tiers: readonly AskedTier[];
    readonly filter: SearchFilter;
    readonly limit: number;
  },
  check: TextCheck,
  signal?: AbortSignal,
): Promise<Checked> {
  const key = JSON.stringify([engine.config.host, check.key, question]);
  const known = kept.get(key);
  if (known && Date.now() - known.at < MAX_AGE_MS) return known.checked;
  const checked = look(engine, question, check, signal);
  kept.delete(key);
  kept.set(key, { checked, at: Date.now() });
  checked.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return checked;
}

async function look(
  engine: Meilisearch,
  { tiers, filter, limit }: { tiers: readonly AskedTier[]; filter: SearchFilter; limit: number },
  check: TextCheck,
  signal?: AbortSignal,
): Promise<Checked> {
  const queries = tiers.map((tier) =>
    tierQuery({ filter, sort: 'relevance' }, tier, ['id', 'title', 'body']),
  );
  const hits = await hitsOf(engine, queries, limit, signal);
  const texts = hits.map((hit) => textSchema.parse(hit));
  return texts.map((text) => ({ id: text.id, verdict: check.verdict(text) }));
}

/** The first hits of the union; the engine's detour over federation costs 3 ms, so one query goes without. */
async function hitsOf(
  engine: Meilisearch,
  queries: readonly MultiSearchQuery[],
  limit: number,
  signal?: AbortSignal,
): Promise<readonly object[]> {
  const [only, ...others] = queries;
  if (only && others.length === 0) {
    const { results } = await engine.multiSearch({ queries: [{ ...only, limit }] }, { signal });
    return results[0]?.hits ?? [];
  }
  const federated = { federation: { offset: 0, limit }, queries: [...queries] };
  return (await engine.multiSearch(federated, { signal })).hits;
}
