import { words as wordsOf } from '#lib/vietnamese/words';
import { MAX_TERMS, type Understood } from './understand.ts';

/** One query to the engine. Its hits stand before those of a tier with less weight. */
export type Tier = { readonly q: string; readonly weight: number };

/**
 * The engine queries that answer one query, best first. All of them require all of their words; the
 * answer is their union.
 *
 * A query of up to ten terms is one tier. The engine ignores what comes after the tenth term, so a
 * longer one is asked as phrases of neighbouring words (each phrase is one term), as its last ten terms
 * and as its first ten: articles that share an opening are told apart by the first two.
 */
export function tiers(understood: Understood): Tier[] {
  const excluded = understood.excluded.map((text) => `-${text}`);
  const required = [...understood.phrases.map(quoted), ...understood.words];
  const terms = [...understood.phrases.map(quoted), ...understood.words.flatMap(termsOf)];
  if (terms.length <= MAX_TERMS) return [{ q: [...excluded, ...required].join(' '), weight: 1 }];
  return [
    { q: [...excluded, ...inGroups(terms)].join(' '), weight: 1 },
    { q: [...excluded, ...terms.slice(-MAX_TERMS)].join(' '), weight: 0.5 },
    { q: [...excluded, ...terms.slice(0, MAX_TERMS)].join(' '), weight: 0.2 },
  ];
}

/** At most ten phrases that together hold all terms, each of neighbouring words. */
function inGroups(terms: readonly string[]): string[] {
  const size = Math.ceil(terms.length / MAX_TERMS);
  const groups: string[] = [];
  for (let at = 0; at < terms.length; at += size) {
    const group = terms.slice(at, at + size).map((term) => term.replaceAll('"', ''));
    groups.push(quoted(group.join(' ')));
  }
  return groups;
}

function termsOf(word: string): string[] {
  return wordsOf(word).map((part) => part.text);
}

function quoted(text: string): string {
  return `"${text}"`;
}
