import { DEPTH, type Outcome } from './relevance.ts';

/** Queries of one kind, or all of them, as one engine answered them. */
export type RelevanceRow = {
  readonly n: number;
  /**
   * `MRR@10`: the mean of one over the place. `P@10`: the mean share of the first ten that hold the very
   * words. Null for rows that hold both kinds of query.
   */
  readonly measure: 'MRR@10' | 'P@10' | null;
  readonly score: number;
  readonly none: number;
  readonly failed: number;
  readonly times: Times;
};

/** Milliseconds. */
export type Times = { readonly p50: number; readonly p95: number; readonly p99: number };

/** Sums outcomes up. A failed query counts as not found, but not at all for `P@10`. */
export function rowOf(outcomes: readonly Outcome[]): RelevanceRow {
  const looking = outcomes.filter(({ query }) => query.id !== undefined);
  const answered = outcomes.filter(({ failed }) => !failed);
  const marked = answered.filter(({ query }) => query.id === undefined);
  const isMixed = looking.length > 0 && looking.length < outcomes.length;
  const measure = isMixed ? null : looking.length > 0 ? 'MRR@10' : 'P@10';
  const score =
    measure === 'MRR@10'
      ? mean(looking.map(({ place }) => (place === null ? 0 : 1 / place)))
      : mean(marked.map(({ exact }) => exact / DEPTH));
  return {
    n: outcomes.length,
    measure,
    score: isMixed ? 0 : score,
    none: answered.filter(({ found }) => found === 0).length,
    failed: outcomes.length - answered.length,
    times: timesOf(outcomes.map(({ ms }) => ms)),
  };
}

/** Outcomes by kind, in the order in which the kinds first appear. */
export function byKind(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const kinds = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { kind } = outcome.query;
    kinds.set(kind, [...(kinds.get(kind) ?? []), outcome]);
  }
  return kinds;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
