import type { Meilisearch } from 'meilisearch';
import type { Attempt } from './attempts.ts';
import type { CoreQuery } from './core.ts';
import type { AskedTier, EngineAnswer, EngineQuery } from './engine-query.ts';
import type { SearchFilter } from './request.ts';
import { run } from './run.ts';
import { checkTexts, MOST_CHECKED } from './searched-texts.ts';
import { answerInDoubt } from './settle-doubt.ts';
import { type Tier, tiers } from './tiers.ts';
import type { Understood } from './understand.ts';

const ANYWHERE: SearchFilter = { groups: [] };

/**
 * A word that headlines and openings have this many times for each hit shown fills the page: they are some
 * seventh of the text. Where it does not after all, the other tiers are asked too.
 */
const PLENTY = 0.3;

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
  const passing = (tier: Tier): AskedTier => ({
    ...tier,
    outside: failing.get(tier.check?.key ?? ''),
  });
  const asked = queries.map((query): EngineQuery => {
    const ordered = query.limit > 0 && query.sort === 'relevance';
    const isPlenty = query.offset === 0 && attempt.frequency >= Math.max(1, PLENTY * query.limit);
    return {
      ...query,
      better: ordered ? better.map(passing) : [],
      whole: whole.map(passing),
      filledBy: isPlenty && !attempt.isAccidental ? 1 : 0,
    };
  });
  const inDoubt = (query: EngineQuery) => attempt.tiers.doubt && query.better.length > 0;
  const sure = asked.filter((query) => !inDoubt(query));
  const [sureAnswers, ...doubted] = await Promise.all([
    run(engine, sure, signal),
    ...asked.filter(inDoubt).map((query) => answerInDoubt(engine, attempt, query, signal)),
  ]);
  const answers = asked.flatMap((query) => (inDoubt(query) ? doubted : sureAnswers).shift() ?? []);
  const some = answers.some(({ total }) => total > 0);
  return { answers, found: some || (await isHeldBack(engine, attempt, queries, signal)) };
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
      const texts = await checkTexts(engine, question, check, signal);
      const failing = texts.filter(({ verdict }) => verdict === 'fails');
      return [check.key, failing.map(({ id }) => id)];
    }),
  );
  return new Map(found);
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
  return findsAny(engine, { ...understood, alternatives: free }, signal);
}

/**
 * Whether a query finds something without what its words with slips mended find. If not, these are what was
 * meant, and are asked for in full by a later attempt.
 */
export async function findsUnmended(
  engine: Meilisearch,
  { understood }: Attempt,
  signal?: AbortSignal,
): Promise<boolean> {
  if (understood.mended === null) return true;
  return findsAny(engine, { ...understood, mended: null }, signal);
}

async function findsAny(
  engine: Meilisearch,
  understood: Understood,
  signal?: AbortSignal,
): Promise<boolean> {
  const [asked] = tiers(understood);
  if (!asked) return false;
  const query: EngineQuery = {
    better: [],
    whole: asked.whole,
    filter: ANYWHERE,
    facets: [],
    sort: 'relevance',
    offset: 0,
    limit: 0,
  };
  const [answer] = await run(engine, [query], signal);
  return (answer?.total ?? 0) > 0;
}
