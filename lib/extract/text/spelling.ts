import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { remember } from './remember.ts';

/** How a word is written: `Việt`, `VIỆT`, `việt`, `15`. One capital letter alone (`Ý`) is `capital`. */
export type Case = 'capital' | 'upper' | 'lower' | 'number';

/** A word with one tone placement, its small letters and its case. */
export type Spelling = { readonly text: string; readonly lower: string; readonly kind: Case };

/** Reads a word, worked out once for each. `text` has the length of the word. */
export const spellingOf = remember((word): Spelling => {
  const text = unifyTonePlacement(word);
  return { text, lower: text.toLowerCase(), kind: caseOf(text) };
});

function caseOf(word: string): Case {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  const head = word.charAt(0);
  if (head === head.toLowerCase()) return 'lower';
  if (word.length > 1 && word === word.toUpperCase()) return 'upper';
  return 'capital';
}
