import type { Meilisearch } from 'meilisearch';
import type { Attempt } from './attempts.ts';
import type { AskedTier, EngineAnswer, EngineQuery } from './engine-query.ts';
import { run } from './run.ts';
import { type Checked, checkTexts, MOST_CHECKED } from './searched-texts.ts';
import type { TextCheck, Verdict } from './text-check.ts';

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
  const checked = await lookFurther(engine, first, query, doubt, signal);
  const passed = passing(checked);
  if (passed === checked.length) return given ?? answerOf(engine, query, signal);
  const byCase = (isAccidental || hasFailing(checked.slice(0, query.limit))) && mostFail(checked);
  const inFront = tiersInFront(checked, byCase).map((among): AskedTier => ({ ...first, among }));
  const fills = passed >= query.limit && query.offset === 0;
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
 * is no set phrase, and what has it as typed, capitals and all, is the surest (`byCase`). What is looked into
 * for a later page only stands behind what an earlier page went by, so that every page shows the same order.
 */
function tiersInFront(checked: Checked, byCase: boolean): (readonly string[])[] {
  const ids = (among: Checked, verdicts: readonly Verdict[]) =>
    among.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id);
  const [few] = DOUBTED;
  const all = byCase
    ? [checked.slice(0, few), checked.slice(few)].flatMap((part) => [
        ids(part, ['as typed']),
        ids(part, ['passes']),
      ])
    : [ids(checked, ['as typed', 'passes'])];
  return all.filter((tier) => tier.length > 0);
}

function passing(checked: Checked): number {
  return checked.filter(({ verdict }) => verdict !== 'fails').length;
}

function hasFailing(checked: Checked): boolean {
  return passing(checked) < checked.length;
}

/** By those that every page looks into. */
function mostFail(checked: Checked): boolean {
  const part = checked.slice(0, DOUBTED[0]);
  return part.length > 2 * passing(part);
}

async function lookFurther(
  engine: Meilisearch,
  tier: AskedTier,
  { filter, offset, limit: shown }: EngineQuery,
  doubt: TextCheck,
  signal?: AbortSignal,
): Promise<Checked> {
  let checked: Checked = [];
  for (const limit of DOUBTED) {
    checked = await checkTexts(engine, { tiers: [tier], filter, limit }, doubt, signal);
    if (passing(checked) >= offset + shown || checked.length < limit) break;
  }
  return checked;
}
