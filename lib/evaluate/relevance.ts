import { z } from 'zod';
import { jsonLines } from './json-lines.ts';

/**
 * Queries over a corpus nobody has judged by hand. One with an id was made from that article and looks for
 * it; one without is a word or two whose marks matter, and every article that holds the very words is right.
 */
const querySchema = z.object({
  kind: z.string().min(1),
  q: z.string().min(1),
  id: z.string().min(1).optional(),
});
export type RelevanceQuery = Readonly<z.infer<typeof querySchema>>;

/** How many hits are looked at. */
export const DEPTH = 10;

/**
 * Reads queries as JSONL, `{kind, q, id?}`.
 *
 * @throws Error naming file, line and reason.
 */
export function relevanceQueries(jsonl: string, file: string): RelevanceQuery[] {
  return jsonLines(querySchema, jsonl, file);
}

/** Every `1/share`-th query of each kind, so that the sample runs through the whole file. */
export function sampled(queries: readonly RelevanceQuery[], perKind: number): RelevanceQuery[] {
  const counts = countsOf(queries);
  const seen = new Map<string, number>();
  return queries.filter(({ kind }) => {
    const total = counts.get(kind) ?? 0;
    const at = seen.get(kind) ?? 0;
    seen.set(kind, at + 1);
    if (total <= perKind) return true;
    return Math.floor((at * perKind) / total) !== Math.floor(((at - 1) * perKind) / total);
  });
}

function countsOf(queries: readonly RelevanceQuery[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of queries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/**
 * A text as its words alone, in lower case, with their marks, each between spaces: `Đan Mạch, đan len` →
 * ` đan mạch đan len `. Lines stay apart, so that no phrase runs from one into the next.
 */
export function markedWords(text: string): string {
  return ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\n]+/gu, ' ')} `;
}

/** Whether a text, as {@link markedWords} gives it, holds the very words of a query next to each other. */
export function holdsWords(words: string, q: string): boolean {
  return words.includes(` ${q.toLowerCase()} `);
}

/** What one query came to. `place` counts from 1; null where the article is not among the first ten. */
export type Outcome = {
  readonly query: RelevanceQuery;
  readonly failed: boolean;
  readonly found: number;
  readonly place: number | null;
  /** How many of the hits hold the very words; 0 for queries that look for one article. */
  readonly exact: number;
  readonly ms: number;
};

/** The ids that came back, best first, or null where the request failed. */
export type Asked = { readonly ids: readonly string[] | null; readonly ms: number };

/** Judges one answer. `wordsOf` gives an article's text as {@link markedWords}. */
export function outcomeOf(
  query: RelevanceQuery,
  { ids, ms }: Asked,
  wordsOf: (id: string) => string,
): Outcome {
  const hits = (ids ?? []).slice(0, DEPTH);
  const at = query.id === undefined ? -1 : hits.indexOf(query.id);
  const exact = query.id === undefined ? hits.filter((id) => holdsWords(wordsOf(id), query.q)) : [];
  return {
    query,
    failed: ids === null,
    found: hits.length,
    place: at < 0 ? null : at + 1,
    exact: exact.length,
    ms,
  };
}
