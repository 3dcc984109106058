import { z } from 'zod';
import { meanScore, type ScoredQuery } from './judged-queries.ts';

/**
 * The committed record of what search gives for the judged queries (seeds/judged/scores.json): nDCG@10 by
 * query and the mean. Sorted, no timings: the same search writes the same bytes.
 */
const recordSchema = z.strictObject({
  mean: z.number(),
  queries: z.record(z.string(), z.number()),
});
export type JudgedRecord = Readonly<z.infer<typeof recordSchema>>;

export const EMPTY_JUDGED_RECORD: JudgedRecord = { mean: 0, queries: {} };

/** A score may fall by this much: scores are rounded in the record. */
const TOLERANCE = 0.001;

/**
 * Reads a record.
 *
 * @throws Error naming the file and what is wrong with it.
 */
export function readJudgedRecord(json: string, file: string): JudgedRecord {
  try {
    return recordSchema.parse(JSON.parse(json));
  } catch (error) {
    throw new Error(
      `${file}: this is no record of scores (${error instanceof Error ? error.message : error}); write it anew with npm run judge -- --accept.`,
    );
  }
}

/** The record of scored queries, as JSON with a line for every query. */
export function writeJudgedRecord(scored: readonly ScoredQuery[]): string {
  const byId = scored.toSorted((a, b) => (a.query.id < b.query.id ? -1 : 1));
  const record: JudgedRecord = {
    mean: rounded(meanScore(scored)),
    queries: Object.fromEntries(byId.map(({ query, score }) => [query.id, rounded(score)])),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** A query whose score is another one than in the record. */
export type ScoreChange = {
  readonly id: string;
  readonly q: string;
  readonly before: number;
  readonly now: number;
};

export type JudgedComparison = {
  readonly gained: readonly ScoreChange[];
  readonly lost: readonly ScoreChange[];
  /** Queries the record does not know yet, and queries only the record knows. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** What changed since the record, by more than 0.001. */
export function compareJudged(
  scored: readonly ScoredQuery[],
  { queries }: JudgedRecord,
): JudgedComparison {
  const present = new Set(scored.map(({ query }) => query.id));
  const changes = scored.flatMap(({ query: { id, q }, score }) => {
    const before = queries[id];
    return before === undefined ? [] : [{ id, q, before, now: score }];
  });
  return {
    gained: changes.filter(({ before, now }) => now > before + TOLERANCE),
    lost: changes.filter(({ before, now }) => now < before - TOLERANCE),
    added: [...present].filter((id) => queries[id] === undefined),
    removed: Object.keys(queries).filter((id) => !present.has(id)),
  };
}

/** „“hoi dam” (hoi-dam): nDCG@10 was 1.000 and is 0.631.“ */
export function changeSentence({ id, q, before, now }: ScoreChange): string {
  return `„${q}“ (${id}): nDCG@10 was ${before.toFixed(3)} and is ${now.toFixed(3)}.`;
}
