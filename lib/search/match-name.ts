import { cleanText } from '#lib/vietnamese/clean';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { MATCH_END, MATCH_START } from './hit.ts';

/** The words typed into a facet's search box. */
export type NameQuery = readonly string[];

export function readNameQuery(text: string): NameQuery {
  return wordsOf(unifyTonePlacement(cleanText(text))).map((word) => word.text);
}

/**
 * Whether the words typed are neighbouring words of a name, the last one perhaps begun only. A word
 * typed with marks must have them: `hoa ky` and `Hoa Kỳ` match „Hoa Kỳ“, `hòa ky` does not.
 *
 * @returns the name with the match between {@link MATCH_START} and {@link MATCH_END}, the name as it is
 *   for an empty query, or null when it does not match
 */
export function matchName(query: NameQuery, name: string): string | null {
  if (query.length === 0) return name;
  const words = wordsOf(unifyTonePlacement(name));
  for (let at = 0; at + query.length <= words.length; at += 1) {
    const part = words.slice(at, at + query.length);
    const agrees = part.every((word, index) =>
      fits(query[index] ?? '', word.text, index === query.length - 1),
    );
    const [first, last] = [part[0], part.at(-1)];
    if (!agrees || !first || !last) continue;
    const end = last.start + (query.at(-1) ?? '').length;
    return `${name.slice(0, first.start)}${MATCH_START}${name.slice(first.start, end)}${MATCH_END}${name.slice(end)}`;
  }
  return null;
}

function fits(typed: string, word: string, begun: boolean): boolean {
  const same = (a: string, b: string) => (begun ? b.startsWith(a) : a === b);
  return (
    same(fold(typed), fold(word)) &&
    (!hasMarks(typed) || same(typed.toLowerCase(), word.toLowerCase()))
  );
}
