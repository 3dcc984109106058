import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';

/** A list of single words for look-up, with the tone placement of a token. */
export function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(unifyTonePlacement));
}

/** Compounds of two words: first word → the second words it goes with. */
export type Compounds = ReadonlyMap<string, ReadonlySet<string>>;

/** Prepares compounds („pháp luật“, „đăng ký“) for look-up. */
export function compounds(pairs: readonly string[]): Compounds {
  const seconds = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = unifyTonePlacement(pair).split(' ');
    const known = seconds.get(first) ?? new Set();
    seconds.set(first, known.add(second));
  }
  return seconds;
}
