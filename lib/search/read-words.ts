import { fold, hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words } from '#lib/vietnamese/words';

/** A word in every form in which it is compared. */
export type WordForms = {
  readonly text: string;
  /** Without marks, in small letters: what the engine compares. */
  readonly folded: string;
  /** With its marks, in one tone placement and small letters. */
  readonly exact: string;
  readonly marked: boolean;
};

/** A text cut into its words; the places of all three lists belong together. */
export type ReadText = {
  readonly words: readonly WordForms[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** An archive has some tens of thousands of different words; each is worked out once. */
const MOST_KNOWN = 50_000;
const known = new Map<string, WordForms>();

/** The words of a text, ready to be compared with those of a query. Offsets count UTF-16 units. */
export function readWords(text: string): ReadText {
  const found = words(text);
  return {
    words: found.map((word) => formsOf(word.text)),
    starts: found.map((word) => word.start),
    ends: found.map((word) => word.end),
  };
}

function formsOf(text: string): WordForms {
  const before = known.get(text);
  if (before) return before;
  const forms = {
    text,
    folded: fold(text),
    exact: unifyTonePlacement(text).toLowerCase(),
    marked: hasMarks(text),
  };
  if (known.size < MOST_KNOWN) known.set(text, forms);
  return forms;
}
