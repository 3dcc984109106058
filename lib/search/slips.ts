import type { Vocabulary } from './vocabulary.ts';

/** A foreign name longer than this has more slips than it is worth; the engine itself forgives one there. */
const LONGEST = 16;

/** Folded words of a vocabulary under everything they become when one letter is dropped. */
const indexes = new WeakMap<Vocabulary, Map<string, string[]>>();

/**
 * The folded words of a vocabulary that one slip of the keyboard makes of another: two neighbouring
 * letters swapped, a letter dropped, added or replaced (Damerau's edits). Looked up by what both become
 * when a letter is dropped, so the cost goes by the word's length and not the vocabulary's size.
 */
export function slipsOf(folded: string, vocabulary: Vocabulary): string[] {
  if (folded.length > LONGEST) return [];
  const index = indexOf(vocabulary);
  const found = new Set<string>();
  for (const key of [folded, ...withoutOne(folded)]) {
    for (const word of index.get(key) ?? []) {
      if (word !== folded && isOneSlip(folded, word)) found.add(word);
    }
  }
  return [...found];
}

function indexOf(vocabulary: Vocabulary): Map<string, string[]> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const word of vocabulary.byFold.keys()) {
    if (word.length > LONGEST || /\d/.test(word)) continue;
    for (const key of new Set([word, ...withoutOne(word)])) {
      const words = index.get(key);
      if (words) words.push(word);
      else index.set(key, [word]);
    }
  }
  indexes.set(vocabulary, index);
  return index;
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one edit leads from one word to the other. */
export function isOneSlip(from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > 1) return false;
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  const [a, b] = [from.slice(start), to.slice(start)];
  if (a.length === b.length) return a.slice(1) === b.slice(1) || isSwap(from, to);
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}

/** Whether two neighbouring letters changed places, and nothing else. */
export function isSwap(from: string, to: string): boolean {
  let at = 0;
  while (at < from.length && from[at] === to[at]) at += 1;
  const [a, b] = [from.slice(at), to.slice(at)];
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
