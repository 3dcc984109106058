import { fold } from '#lib/vietnamese/fold';
import { words as wordsOf } from '#lib/vietnamese/words';
import type { NameMatch } from './name-book.ts';
import { partsOf, quotedTerms } from './terms.ts';
import type { MakeTier, Tier } from './tiers.ts';
import type { Reading, Understood } from './understand.ts';

/** A headline names many and means itself; a short query means whom it names. */
const MOST_WORDS = 5;
export const MOST_NAMES = 2;

/**
 * The tiers that take a name at its meaning: `Xi Jinping Cuba` also asks for `Cuba` among the articles whose
 * leader is Tập Cận Bình, whatever they call him. One for each choice of names taken so; none for quoted,
 * long or exact queries, where the person asks for the words.
 */
export function nameTiers(
  reading: Reading,
  { exact, alternatives, names }: Understood,
  tier: MakeTier,
): Tier[] {
  const words = reading.words.flatMap(partsOf);
  if (exact || alternatives.length > 1 || words.length > MOST_WORDS) return [];
  const meant = names.filter(({ matched }) => placeOf(matched, words) >= 0).slice(0, MOST_NAMES);
  return choices(meant).map((chosen) => {
    const rest = chosen.reduce<readonly string[]>(
      (left, { matched }) => without(left, matched),
      words,
    );
    const terms = [...quotedTerms(reading, exact), ...rest];
    const carries = chosen.map(({ facet, value }) => ({ facet, value, exclude: false }));
    return { ...tier(terms), carries };
  });
}

/** Every way to choose at least one of at most two, fewest first. */
function choices(names: readonly NameMatch[]): NameMatch[][] {
  const single = names.map((name) => [name]);
  return names.length > 1 ? [...single, [...names]] : single;
}

function without(words: readonly string[], matched: string): readonly string[] {
  const at = placeOf(matched, words);
  return at < 0 ? words : words.toSpliced(at, wordsOf(matched).length);
}

/** Where the words of a name stand among others, or -1. */
function placeOf(matched: string, words: readonly string[]): number {
  const wanted = wordsOf(matched).map((word) => fold(word.text));
  return words.findIndex((_, at) =>
    wanted.every((word, offset) => fold(words[at + offset] ?? '') === word),
  );
}
