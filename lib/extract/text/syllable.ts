import { isVietnameseSyllable } from '#lib/vietnamese/syllable';

/** Newspapers use a few thousand different words; the bound keeps hostile text from filling memory. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, boolean>();

/** `isVietnameseSyllable`, asked once for each word. */
export function isSyllable(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const answer = isVietnameseSyllable(word);
  remembered.set(word, answer);
  return answer;
}
