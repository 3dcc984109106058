import type { Meilisearch } from 'meilisearch';
import { fewerWordsNote } from './notes.ts';
import type { SearchFilter } from './request.ts';
import { run } from './run.ts';
import { tiers } from './tiers.ts';
import { MAX_TERMS, type Understood, withWords } from './understand.ts';

const EVERYTHING: SearchFilter = { groups: [] };

/**
 * The same query with as few words left out as make it find something, or null when no reading with
 * fewer words finds anything, or when the archive has articles with all words and only a filter or an
 * exclusion keeps them out. It goes by the words alone, never by the filters: so the number beside a
 * facet value is the number of articles after choosing it.
 *
 * Words that occur nowhere go first. Then, as long as nothing is found, the word whose absence helps,
 * the most frequent one if several do; in a query of more than ten words that would be too many questions
 * to the engine. Phrases stay: they were asked for as they stand.
 */
export async function withFewerWords(
  engine: Meilisearch,
  understood: Understood,
  signal?: AbortSignal,
): Promise<Understood | null> {
  const { words, phrases } = understood;
  if (words.length === 0 || words.length + phrases.length < 2) return null;
  if (words.length > MAX_WORDS_TRIED) return null;
  const count: Count = (lists, among = understood) => totals(engine, among, lists, signal);
  const oneByOne = words.map((word) => [word]);
  const [[whole = 0], single] = await Promise.all([
    count([words]),
    count(oneByOne, alone(understood)),
  ]);
  if (whole > 0) return null;
  const occurring = words.filter((_, at) => (single[at] ?? 0) > 0);
  const [found = 0] = occurring.length < words.length ? await count([occurring]) : [0];
  const frequency = new Map(words.map((word, at) => [word, single[at] ?? 0]));
  const kept = found > 0 ? occurring : await leaveOut(occurring, frequency, count);
  if (kept === null || kept.length + phrases.length === 0) return null;
  const note = fewerWordsNote(leftOutOf(words, kept));
  return { ...withWords(understood, kept), notes: [...understood.notes, note] };
}

/** No headline is longer; each word costs one question to the engine. */
const MAX_WORDS_TRIED = 40;

/** How many articles have all words of each list, among those of a reading. */
type Count = (
  lists: readonly (readonly string[])[],
  among?: Understood,
) => Promise<readonly number[]>;

/** Takes one word after the other away until the rest finds something; null when it never does. */
async function leaveOut(
  words: readonly string[],
  frequency: ReadonlyMap<string, number>,
  count: Count,
): Promise<readonly string[] | null> {
  if (words.length < 2 || words.length > MAX_TERMS) return null;
  const without = words.map((_, at) => words.toSpliced(at, 1));
  const totals = await count(without);
  const often = (at: number) => frequency.get(words[at] ?? '') ?? 0;
  const mostFrequentFirst = [...words.keys()].sort((a, b) => often(b) - often(a));
  const helping = mostFrequentFirst.find((at) => (totals[at] ?? 0) > 0);
  if (helping !== undefined) return without[helping] ?? null;
  return leaveOut(without[mostFrequentFirst[0] ?? 0] ?? [], frequency, count);
}

/** How many articles have all words of each list, besides the query's phrases. */
async function totals(
  engine: Meilisearch,
  understood: Understood,
  lists: readonly (readonly string[])[],
  signal?: AbortSignal,
): Promise<number[]> {
  const queries = lists.map((words) => ({
    better: [],
    whole: tiers(among(understood, words)).flatMap((step) => step.whole),
    filter: EVERYTHING,
    facets: [],
    sort: 'relevance' as const,
    offset: 0,
    limit: 0,
  }));
  const answers = await run(engine, queries, signal);
  return answers.map((answer) => answer.total);
}

/** For the words one by one: no phrase and no name besides. */
function alone(understood: Understood): Understood {
  const alternatives = understood.alternatives.map((one) => ({ ...one, phrases: [] }));
  return { ...understood, alternatives, phrases: [], names: [] };
}

function among(understood: Understood, words: readonly string[]): Understood {
  const reading = withWords(understood, words);
  const alternatives = reading.alternatives.map((one) => ({ ...one, excluded: [] }));
  return { ...reading, alternatives, excluded: [] };
}

function leftOutOf(words: readonly string[], kept: readonly string[]): string[] {
  const rest = [...kept];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
