import { readField, type Token } from './tokens.ts';

type Node<T> = { next: Map<string, Node<T>> | null; values: T[] | null };

/** A phrase of the list found in a text: tokens `from` (inclusive) to `to` (exclusive). */
export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly value: T };

/**
 * A list of phrases as a trie over words, compared without case and with one tone placement; spaces,
 * dashes and dots between words must agree (`Kim Jong-un` is not `Kim Jong un`). Looking up at one
 * word costs at most the length of the longest phrase, whatever the number of phrases.
 */
export class Phrases<T> {
  readonly #root: Node<T> = { next: null, values: null };

  /** Adds a phrase; several values may share one phrase. */
  add(phrase: string, value: T): void {
    const { tokens } = readField('body', phrase);
    let node = this.#root;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      const key = i === 0 ? token.lower : keyOf(token);
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) {
        child = { next: null, values: null };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node === this.#root) return;
    node.values ??= [];
    node.values.push(value);
  }

  /** All phrases that begin at a token, longest first. */
  at(tokens: readonly Token[], from: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const first = tokens[from];
    let node = first && this.#root.next?.get(first.lower);
    for (let i = from; node; i++) {
      if (node.values) for (const value of node.values) found.unshift({ from, to: i + 1, value });
      const token = tokens[i + 1];
      node = token && node.next?.get(keyOf(token));
    }
    return found;
  }

  /** The longest phrase that begins at a token, its first value. */
  longestAt(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    const first = tokens[from];
    let node = first && this.#root.next?.get(first.lower);
    let best: PhraseMatch<T> | null = null;
    for (let i = from; node; i++) {
      const value = node.values?.[0];
      if (value !== undefined) best = { from, to: i + 1, value };
      const token = tokens[i + 1];
      node = token && node.next?.get(keyOf(token));
    }
    return best;
  }
}

/** Builds the list from `phrase → value`. */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const list = new Phrases<T>();
  for (const [phrase, value] of entries) list.add(phrase, value);
  return list;
}

/** A plain list of phrases without values. */
export function phraseSet(list: Iterable<string>): Phrases<true> {
  const set = new Phrases<true>();
  for (const phrase of list) set.add(phrase, true);
  return set;
}

/** A name broken over a line is the name; all other gaps must agree. */
function keyOf(token: Token): string {
  return token.gap === 'space' || token.gap === 'line'
    ? token.lower
    : `${token.gap}|${token.lower}`;
}
