import { fold } from '#lib/vietnamese/fold';
import { words as wordsOf } from '#lib/vietnamese/words';
import type { NameMatch } from './name-book.ts';
import { exactTerms, partsOf, phraseTerms, quotedTerms } from './terms.ts';
import type { MakeTier, Tier } from './tiers.ts';
import type { Reading, Understood } from './understand.ts';

/** A headline names many and means itself; a short query means whom it names. */
const MOST_WORDS = 5;
export const MOST_NAMES = 2;

/**
 * The tiers that take a name at its meaning: `Xi Jinping Cuba` also asks for `Cuba` among the articles whose
 * leader is Tập Cận Bình, whatever they call him; those that call him so first. One for each choice of names
 * taken so; none for quoted, long or exact queries, where the person asks for the words.
 */
export function nameTiers(reading: Reading, understood: Understood, tier: MakeTier): Tier[] {
  const words = reading.words.flatMap(partsOf);
  return choices(namesMeant(words, understood)).flatMap((chosen) => {
    const rest = chosen.reduce<readonly string[]>(
      (left, { matched }) => without(left, matched),
      words,
    );
    const terms = [...quotedTerms(reading, false), ...rest];
    const carries = chosen.map(carried);
    const [only, ...others] = chosen;
    const usual = only && others.length === 0 ? usualSpelling(only) : [];
    const first = usual.length > 0 ? [{ ...tier([...usual, ...terms]), carries }] : [];
    return [...first, { ...tier(terms), carries }];
  });
}

/**
 * Where the whole query is a country's name of one word, the articles of that country with the word stand
 * first: „Nga“ is also a woman's name and, without marks, many words more.
 */
export function countryFirst(reading: Reading, understood: Understood, tier: MakeTier): Tier[] {
  const [word, ...others] = reading.words.flatMap(partsOf);
  if (word === undefined || others.length > 0) return [];
  const terms = [...quotedTerms(reading, false), ...exactTerms([word])];
  return namesMeant([word], understood).map((name) => ({
    ...tier(terms),
    carries: [carried(name)],
  }));
}

/** The names among these words that mean one leader or country, each; none where only words are asked for. */
function namesMeant(
  words: readonly string[],
  { exact, alternatives, names }: Understood,
): readonly NameMatch[] {
  if (exact || alternatives.length > 1 || words.length > MOST_WORDS) return [];
  return names
    .filter(({ matched }) => placeOf(matched, words) >= 0)
    .filter(({ matched }) => names.filter((other) => other.matched === matched).length === 1)
    .slice(0, MOST_NAMES);
}

function carried({ facet, value }: NameMatch) {
  return { facet, value, exclude: false };
}

/** The name's label as terms, where the query has another spelling of it. */
function usualSpelling({ matched, label }: NameMatch): string[] {
  if (fold(label.vi) === fold(matched)) return [];
  return partsOf(label.vi).length === 1 ? exactTerms([label.vi]) : phraseTerms(label.vi);
}

/** Every way to choose at least one of at most two: both, then a leader before a country. */
function choices(names: readonly NameMatch[]): NameMatch[][] {
  const ordered = names.toSorted(
    (a, b) => Number(b.facet === 'leader') - Number(a.facet === 'leader'),
  );
  const single = ordered.map((name) => [name]);
  return names.length > 1 ? [ordered, ...single] : single;
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
