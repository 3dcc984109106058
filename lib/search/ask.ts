import type { Meilisearch } from 'meilisearch';
import type { Attempt } from './attempts.ts';
import type { CoreQuery } from './core.ts';
import type { SearchFilter } from './request.ts';
import { type AskedTier, type EngineAnswer, type EngineQuery, run } from './run.ts';
import { type Sorted, sortByText } from './searched-texts.ts';
import type { TextCheck } from './text-check.ts';
import { type Tier, type Tiers, tiers } from './tiers.ts';

/** Articles of a phrase that are looked into; what is beyond is taken at the engine's word. */
const MOST_CHECKED = 1_000;

/**
 * Articles with the words as they stand that are looked into for their marks, to order the pages: as many
 * as will do for most queries, and more where those do not fill the page. What more find stands behind.
 */
const DOUBTED = [200, MOST_CHECKED] as const;

const ANYWHERE: SearchFilter = { groups: [] };

export type Asked = {
  readonly answers: readonly EngineAnswer[];
  /** Whether the archive holds an article that answers the words, whatever filters and exclusions keep out. */
  readonly found: boolean;
};

/**
 * Asks the engine what one attempt wants to know for each question. Totals and counts are those of the
 * whole answer; the tiers that only order it are asked where hits in order of relevance are shown.
 *
 * @throws what the engine's client throws
 */
export async function ask(
  engine: Meilisearch,
  attempt: Attempt,
  queries: readonly CoreQuery[],
  signal?: AbortSignal,
): Promise<Asked> {
  const { better, whole } = attempt.tiers;
  const failing = await failingIds(engine, whole, signal);
  const asked = queries.map((query): EngineQuery => {
    const ordered = query.limit > 0 && query.sort === 'relevance';
    const all = ordered ? [...better, ...whole] : whole;
    const tiers = all.map((tier) => ({ ...tier, outside: failing.get(tier.check?.key ?? '') }));
    return { ...query, tiers };
  });
  const answers = await run(engine, asked, signal);
  const settled = await Promise.all(
    answers.map((given, at) => settleDoubt(engine, attempt.tiers, asked[at], given, signal)),
  );
  const some = settled.some(({ total }) => total > 0);
  return { answers: settled, found: some || (await isHeldBack(engine, attempt, queries, signal)) };
}

/** The articles that do not pass, by the key of each check. */
async function failingIds(
  engine: Meilisearch,
  tiers: readonly Tier[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const checks = new Map(tiers.flatMap(({ check }) => (check ? [[check.key, check]] : [])));
  const found = await Promise.all(
    [...checks.values()].map(async (check): Promise<[string, readonly string[]]> => {
      const checked = tiers.filter((tier) => tier.check?.key === check.key);
      const question = { tiers: checked, filter: ANYWHERE, limit: MOST_CHECKED };
      return [check.key, (await sortByText(engine, question, check, signal)).fails];
    }),
  );
  return new Map(found);
}

/**
 * Puts the articles of the first tier whose text does not pass behind those whose does. Needed only where
 * one of the hits shown does not: until then the order is right as it is.
 */
async function settleDoubt(
  engine: Meilisearch,
  { better, doubt }: Tiers,
  query: EngineQuery | undefined,
  given: EngineAnswer,
  signal?: AbortSignal,
): Promise<EngineAnswer> {
  const [first] = better;
  if (!doubt || !first || !query || query.tiers.length < 2) return given;
  const firstHits = given.hits.filter((_, at) => given.tierOf[at] === 0);
  if (query.offset === 0 && firstHits.every((hit) => doubt.verdict(hit) !== 'fails')) return given;
  const sorted = await lookFurther(engine, first, query, doubt, signal);
  if (sorted.fails.length === 0) return given;
  const [asked, ...others] = query.tiers;
  const firstTiers = inFront(sorted)
    .filter((among) => asked && among.length > 0)
    .map((among): AskedTier => ({ ...first, ...asked, among }));
  const [again] = await run(engine, [{ ...query, tiers: [...firstTiers, ...others] }], signal);
  return again ?? given;
}

/**
 * The articles that pass, in the tiers they make. Where most with these letters mean other words, the pair
 * is no set phrase, and what has it as typed, capitals and all, is the surest.
 */
function inFront({ 'as typed': asTyped, passes, fails }: Sorted): (readonly string[])[] {
  const isAccidental = fails.length > asTyped.length + passes.length;
  return isAccidental ? [asTyped, passes] : [[...asTyped, ...passes]];
}

async function lookFurther(
  engine: Meilisearch,
  tier: Tier,
  { filter, offset, limit: shown }: EngineQuery,
  doubt: TextCheck,
  signal?: AbortSignal,
): Promise<Sorted> {
  let sorted: Sorted = { 'as typed': [], passes: [], fails: [] };
  for (const limit of DOUBTED) {
    sorted = await sortByText(engine, { tiers: [tier], filter, limit }, doubt, signal);
    const passing = sorted['as typed'].length + sorted.passes.length;
    if (passing + sorted.fails.length < limit || passing >= offset + shown) break;
  }
  return sorted;
}

/** Whether articles have the words and only filters or exclusions keep them out: then nothing is read anew. */
async function isHeldBack(
  engine: Meilisearch,
  { understood }: Attempt,
  queries: readonly CoreQuery[],
  signal?: AbortSignal,
): Promise<boolean> {
  const filtered = queries.some(
    ({ filter }) =>
      filter.groups.length > 0 || filter.from !== undefined || filter.to !== undefined,
  );
  const excluding = understood.alternatives.some((one) => one.excluded.length > 0);
  if (!filtered && !excluding) return false;
  const free = understood.alternatives.map((one) => ({ ...one, excluded: [] }));
  const [asked] = tiers({ ...understood, alternatives: free });
  if (!asked) return false;
  const query: EngineQuery = {
    tiers: asked.whole,
    filter: ANYWHERE,
    facets: [],
    sort: 'relevance',
    offset: 0,
    limit: 0,
  };
  const [answer] = await run(engine, [query], signal);
  return (answer?.total ?? 0) > 0;
}
