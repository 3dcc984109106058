import type { Meilisearch } from 'meilisearch';
import type { Attempt } from './attempts.ts';
import type { AskedTier, EngineAnswer, EngineQuery } from './engine-query.ts';
import { run } from './run.ts';
import { MOST_CHECKED, type Sorted, sortByText } from './searched-texts.ts';
import type { TextCheck } from './text-check.ts';

/**
 * Articles with the words as they stand that are looked into for their marks, to order the pages: as many
 * as will do for most queries, and more where those do not fill the page. What more find stands behind.
 */
const DOUBTED = [200, MOST_CHECKED] as const;

/**
 * Answers a query whose first tier the engine cannot tell for sure, because it folds marks: articles whose
 * text does not pass stand behind those whose does. The texts are looked into only where a hit shown does
 * not pass (until then the order is right as it is), on later pages, and at once for words that mostly
 * stand together with other marks.
 */
export async function answerInDoubt(
  engine: Meilisearch,
  { tiers, isAccidental }: Attempt,
  query: EngineQuery,
  signal?: AbortSignal,
): Promise<EngineAnswer> {
  const { doubt } = tiers;
  const [first, ...others] = query.better;
  const atOnce = query.offset > 0 || isAccidental;
  const given = atOnce ? null : await answerOf(engine, query, signal);
  if (!doubt || !first || (given && isRight(given, doubt))) {
    return given ?? answerOf(engine, query, signal);
  }
  const sorted = await lookFurther(engine, first, query, doubt, signal);
  if (sorted.fails.length === 0) return given ?? answerOf(engine, query, signal);
  const inFront = tiersInFront(sorted).map((among): AskedTier => ({ ...first, among }));
  const fills = passing(sorted) >= query.limit && query.offset === 0;
  const asked = { ...query, better: [...inFront, ...others], filledBy: fills ? inFront.length : 0 };
  return answerOf(engine, asked, signal);
}

async function answerOf(
  engine: Meilisearch,
  query: EngineQuery,
  signal?: AbortSignal,
): Promise<EngineAnswer> {
  const [answer] = await run(engine, [query], signal);
  if (!answer) throw new Error('The engine gave no answer to a query.');
  return answer;
}

function isRight({ hits, tierOf }: EngineAnswer, doubt: TextCheck): boolean {
  return hits.every((hit, at) => tierOf[at] !== 0 || doubt.verdict(hit) !== 'fails');
}

/**
 * The articles that pass, in the tiers they make. Where most with these letters mean other words, the pair
 * is no set phrase, and what has it as typed, capitals and all, is the surest.
 */
function tiersInFront({ 'as typed': asTyped, passes, fails }: Sorted): (readonly string[])[] {
  const isAccidental = fails.length > asTyped.length + passes.length;
  const all = isAccidental ? [asTyped, passes] : [[...asTyped, ...passes]];
  return all.filter((ids) => ids.length > 0);
}

function passing({ 'as typed': asTyped, passes }: Sorted): number {
  return asTyped.length + passes.length;
}

async function lookFurther(
  engine: Meilisearch,
  tier: AskedTier,
  { filter, offset, limit: shown }: EngineQuery,
  doubt: TextCheck,
  signal?: AbortSignal,
): Promise<Sorted> {
  let sorted: Sorted = { 'as typed': [], passes: [], fails: [] };
  for (const limit of DOUBTED) {
    sorted = await sortByText(engine, { tiers: [tier], filter, limit }, doubt, signal);
    const enough = passing(sorted) >= offset + shown;
    if (enough || passing(sorted) + sorted.fails.length < limit) break;
  }
  return sorted;
}
