import { DEPTH, holdsWords, type Outcome } from '#lib/evaluate/relevance';
import { byKind } from '#lib/evaluate/relevance-row';
import { paint } from './paint.ts';

/** Counts the articles of the corpus that hold the very words. */
export type CountHolding = (q: string) => number;

/** Counts over the words of every article, as `markedWords` gives them. */
export function countHolding(words: readonly string[]): CountHolding {
  return (q) => words.filter((text) => holdsWords(text, q)).length;
}

/** Up to `most` queries of each kind that were not answered as they should, with how far they got. */
export function relevanceMisses(
  outcomes: readonly Outcome[],
  most: number,
  holding: CountHolding,
): string[] {
  return [...byKind(outcomes)].flatMap(([kind, all]) => {
    const lines = all.flatMap((outcome) => missOf(outcome, holding) ?? []);
    if (lines.length === 0) return [];
    const shown = lines.slice(0, most);
    return [paint.bold(`${kind}: ${lines.length} of ${all.length} missed`), ...shown];
  });
}

function missOf(outcome: Outcome, holding: CountHolding): string | null {
  const { query, failed, found, place } = outcome;
  if (place === 1) return null;
  if (failed) return missLine(outcome, 'failed');
  if (query.id === undefined) return exactMiss(outcome, holding);
  if (place !== null) return missLine(outcome, `place ${place}`);
  return missLine(outcome, found === 0 ? 'none' : `not in ${found}`);
}

function exactMiss(outcome: Outcome, holding: CountHolding): string | null {
  const { query, exact } = outcome;
  if (exact === DEPTH) return null;
  const owed = Math.min(DEPTH, holding(query.q));
  return exact < owed ? missLine(outcome, `${exact} of ${owed}`) : null;
}

function missLine({ query }: Outcome, got: string): string {
  const wanted = query.id === undefined ? '' : paint.dim(`  [${query.id}]`);
  return `  ${got.padEnd(10)}  ${query.q}${wanted}`;
}
