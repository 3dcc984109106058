import { z } from 'zod';
import { jsonLines } from './json-lines.ts';
import { ndcg } from './ndcg.ts';

/** A query of the newsroom with the articles judged for it: a line of seeds/judged/queries.jsonl. */
const judgedQuerySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What kind of typing it is: „raw Telex“, „alias“, „typo“. */
  kind: z.string().min(1),
  /** As typed. */
  q: z.string().min(1),
  /** Article → 3 the one meant, 2 squarely about it, 1 related. */
  articles: z
    .record(z.string(), z.int().min(1).max(3))
    .refine((grades) => Object.keys(grades).length > 0, 'at least one article is needed'),
  /** Why these articles. */
  note: z.string().min(1),
});
export type JudgedQuery = Readonly<z.infer<typeof judgedQuerySchema>>;

/**
 * Reads the judged queries.
 *
 * @throws Error naming file, line and reason, an id that stands twice, or an article that `known` lacks.
 */
export function judgedQueries(
  jsonl: string,
  file: string,
  known: ReadonlySet<string>,
): JudgedQuery[] {
  const queries = jsonLines(judgedQuerySchema, jsonl, file);
  const ids = queries.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new Error(`${file}: the id "${twice}" stands there twice.`);
  for (const { id, articles } of queries) {
    const missing = Object.keys(articles).find((article) => !known.has(article));
    if (missing !== undefined)
      throw new Error(`${file}: "${id}" judges the article "${missing}", which does not exist.`);
  }
  return queries;
}

/** A query with what came back for it. */
export type ScoredQuery = {
  readonly query: JudgedQuery;
  /** The first ten ids. */
  readonly ids: readonly string[];
  /** nDCG@10. */
  readonly score: number;
};

/** Scores the ids that came back for a query, best first. */
export function scoreQuery(query: JudgedQuery, ids: readonly string[]): ScoredQuery {
  return { query, ids, score: ndcg(ids, query.articles) };
}

/** The mean nDCG@10; 0 without queries. */
export function meanScore(scored: readonly Pick<ScoredQuery, 'score'>[]): number {
  return scored.reduce((sum, { score }) => sum + score, 0) / Math.max(1, scored.length);
}
