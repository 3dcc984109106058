import { fold, hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { isSwap, slipsOf } from './slips.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands at one place of the query: as typed, or what may have been meant. */
type Candidate = { readonly word: string; readonly cost: number };

/**
 * In the unit of the log of a probability: two keys swapped, another slip of one key, other marks than
 * typed, a word never seen.
 */
const SWAP = 4;
const SLIP = 7;
const OTHER_MARKS = 5;
const NEVER_SEEN = 12;

/** Candidates at one place; the commonest come first. */
const MOST_CANDIDATES = 12;

/** A pair that was seen is this much likelier than its words apart. */
const PAIR_BONUS = 400;

/**
 * The words of a query with slips of the keyboard mended (letters swapped, dropped, doubled or hit beside),
 * by what words the archive has and which stand together: „đầu tinê“ → „đầu tiên“. Numbers and words the
 * archive pairs as typed stay. Null where nothing would change.
 *
 * Chooses the likeliest sequence (Viterbi over pairs of neighbouring words): linear in the query's length.
 */
export function respell(words: readonly string[], vocabulary: Vocabulary): string[] | null {
  const typed = words.flatMap((word) => wordsOf(unifyTonePlacement(word)).map((part) => part.text));
  const marked = typed.some(hasMarks);
  const lower = typed.map((word) => word.toLowerCase());
  const suspects = suspectsAmong(lower, vocabulary);
  if (suspects.size === 0) return null;
  const candidates = lower.map((word, at) =>
    suspects.has(at) ? candidatesFor(word, marked, vocabulary) : [{ word, cost: 0 }],
  );
  const best = likeliest(candidates, vocabulary);
  const mended = typed.map((word, at) => {
    const chosen = best[at] ?? word;
    return chosen === word.toLowerCase() ? word : inCaseOf(word, chosen);
  });
  return mended.every((word, at) => word === typed[at]) ? null : mended;
}

/** The places of words that nobody wrote, or that never stood beside a neighbour they have here. */
function suspectsAmong(words: readonly string[], vocabulary: Vocabulary): Set<number> {
  const suspects = new Set<number>();
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isNewPair = before !== undefined && vocabulary.pair(before, word) === 0;
    if (isNewPair) suspects.add(at - 1).add(at);
    if (vocabulary.count(word) === 0) suspects.add(at);
  }
  // the last word may be one only begun: „xi jin“
  const last = words.at(-1);
  if (last !== undefined && vocabulary.begins(fold(last))) suspects.delete(words.length - 1);
  return suspects;
}

/** @param marked whether the person types marks: then a word without any is meant to have none */
function candidatesFor(typed: string, marked: boolean, vocabulary: Vocabulary): Candidate[] {
  const asTyped = { word: typed, cost: vocabulary.count(typed) > 0 ? 0 : NEVER_SEEN };
  if (/\d/.test(typed) || typed.length < 2) return [asTyped];
  const folded = fold(typed);
  const forms = (of: string, cost: number): Candidate[] =>
    marked
      ? [...(vocabulary.byFold.get(of) ?? [])].map((word) => ({
          word,
          cost: cost + (sameMarks(word, typed) ? 0 : OTHER_MARKS),
        }))
      : [{ word: of, cost }];
  const others = [
    ...(marked ? forms(folded, 0) : []),
    ...slipsOf(folded, vocabulary).flatMap((other) =>
      forms(other, other.length === folded.length && isSwap(folded, other) ? SWAP : SLIP),
    ),
  ].filter(({ word }) => word !== typed);
  const value = ({ word, cost }: Candidate) => Math.log(vocabulary.count(word) + 1) - cost;
  return [asTyped, ...others.toSorted((a, b) => value(b) - value(a)).slice(0, MOST_CANDIDATES)];
}

/** Whether both carry the same marks, wherever they stand: „tinê“ and „tiên“. */
function sameMarks(a: string, b: string): boolean {
  const marks = (word: string) => [...word].filter(hasMarks).toSorted().join('');
  return marks(a) === marks(b);
}

function likeliest(places: readonly (readonly Candidate[])[], vocabulary: Vocabulary): string[] {
  let paths: { readonly words: readonly string[]; readonly score: number }[] = [
    { words: [], score: 0 },
  ];
  for (const candidates of places) {
    paths = candidates.map(({ word, cost }) => {
      let best = { words: [] as readonly string[], score: -Infinity };
      for (const path of paths) {
        const score = path.score + likelihood(path.words.at(-1), word, vocabulary) - cost;
        if (score > best.score) best = { words: path.words, score };
      }
      return { words: [...best.words, word], score: best.score };
    });
  }
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return [...best.words];
}

function likelihood(before: string | undefined, word: string, vocabulary: Vocabulary): number {
  const alone = Math.log(vocabulary.count(word) + 0.5);
  if (before === undefined) return alone;
  const together = vocabulary.pair(before, word);
  return Math.log(vocabulary.count(word) + together * PAIR_BONUS + 0.5);
}

function inCaseOf(typed: string, word: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  const first = typed.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
