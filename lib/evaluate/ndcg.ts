/** Articles judged for one query: id → 3 the one meant, 2 squarely about it, 1 related. */
export type Grades = Readonly<Record<string, number>>;

/** How many hits count. */
const DEPTH = 10;

/**
 * Normalised discounted cumulative gain of a list of ids, best first, to a depth of ten: each hit gains
 * `2^grade - 1`, the one in place p divided by `log2(p + 1)`; the sum is divided by that of the best order
 * there is. 1 is that order, 0 finds none of the judged articles. An id that comes twice gains once.
 *
 * @throws Error when no article has a grade above 0: there is no best order then.
 */
export function ndcg(ids: readonly string[], grades: Grades, depth = DEPTH): number {
  const best = Object.values(grades).toSorted((a, b) => b - a);
  const most = discounted(best.slice(0, depth));
  if (most === 0) throw new Error('ndcg: no article has a grade above 0.');
  const hits = ids.slice(0, depth).map((id, at) => (ids.indexOf(id) === at ? grades[id] : 0) ?? 0);
  return discounted(hits) / most;
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
