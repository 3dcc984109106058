import type { Meilisearch } from 'meilisearch';
import type { SearchFilter } from './request.ts';
import { run } from './run.ts';
import { tiers } from './tiers.ts';
import { fewerWordsNote, MAX_TERMS, type Understood } from './understand.ts';

const EVERYTHING: SearchFilter = { groups: [] };

/**
 * The same query with as few words left out as make it find something, or null when no reading with
 * fewer words finds anything, or when the archive has articles with all words and only a filter or an
 * exclusion keeps them out. It goes by the words alone, never by the filters: so the number beside a
 * facet value is the number of articles after choosing it.
 *
 * Words that occur nowhere go first. Then, as long as nothing is found, the word whose absence helps,
 * the most frequent one if several do. Phrases stay: they were asked for as they stand.
 */
export async function withFewerWords(
  engine: Meilisearch,
  understood: Understood,
  signal?: AbortSignal,
): Promise<Understood | null> {
  const { words, phrases } = understood;
  if (words.length + phrases.length < 2 || words.length > MAX_WORDS_TRIED) return null;
  const count = (lists: readonly (readonly string[])[]) =>
    totals(engine, understood, lists, signal);
  const [whole = 0] = await count([words]);
  if (whole > 0) return null;
  const single = await totals(
    engine,
    { ...understood, phrases: [] },
    words.map((word) => [word]),
    signal,
  );
  let kept = words.filter((_, at) => (single[at] ?? 0) > 0);
  let [found = 0] = kept.length < words.length ? await count([kept]) : [0];
  while (found === 0 && kept.length > 1) {
    const without = kept.map((_, at) => kept.toSpliced(at, 1));
    const helped = await count(without);
    const frequency = (at: number) => single[words.indexOf(kept[at] ?? '')] ?? 0;
    const choices = [...kept.keys()].sort((a, b) => frequency(b) - frequency(a));
    const leaving = choices.find((at) => (helped[at] ?? 0) > 0) ?? choices[0] ?? 0;
    found = helped[leaving] ?? 0;
    kept = without[leaving] ?? [];
  }
  if (found === 0 || kept.length + phrases.length === 0) return null;
  const leftOut = leftOutOf(words, kept);
  return { ...understood, words: kept, notes: [...understood.notes, fewerWordsNote(leftOut)] };
}

/** Longer queries are asked in tiers that do without words by themselves. */
const MAX_WORDS_TRIED = MAX_TERMS;

/** How many articles have all words of each list, besides the query's phrases. */
async function totals(
  engine: Meilisearch,
  understood: Understood,
  lists: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<number[]> {
  const queries = lists.map((words) => ({
    tiers: tiers({ ...understood, words, excluded: [] }),
    filter: EVERYTHING,
    facets: [],
    sort: 'relevance' as const,
    offset: 0,
    limit: 0,
  }));
  const answers = await run(engine, queries, signal);
  return answers.map((answer) => answer.total);
}

function leftOutOf(words: readonly string[], kept: readonly string[]): string[] {
  const rest = [...kept];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
