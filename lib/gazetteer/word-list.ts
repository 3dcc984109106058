import { z } from 'zod';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words } from '#lib/vietnamese/words';
import { unclean } from './clean-text.ts';

/** What an item of a list must look like, so that the rule that reads the list can meet it in a text. */
type Form = { readonly says: string; readonly fits: (item: string) => boolean };

const PHRASE: Form = { says: 'has no letter', fits: (item) => words(item).length > 0 };
const WORD: Form = {
  says: 'must be one word in small letters',
  fits: (item) => isWords(item, 1) && item === item.toLowerCase(),
};
const NAME: Form = {
  says: 'must be one word with a capital',
  fits: (item) => isWords(item, 1) && item.charAt(0) !== item.charAt(0).toLowerCase(),
};
const PAIR: Form = {
  says: 'must be two words in small letters',
  fits: (item) => isWords(item, 2) && item === item.toLowerCase(),
};

/** Words or phrases of any length, met in any case: „thủ tướng chính phủ“. */
export const phraseList = listOf(PHRASE);
/** Words met one by one, in small letters: „giao“. */
export const wordList = listOf(WORD);
/** Words met with their capital: „Nguyễn“. */
export const nameList = listOf(NAME);
/** Compounds of two words in small letters: „pháp luật“. */
export const pairList = listOf(PAIR);

function listOf({ says, fits }: Form) {
  return z
    .strictObject({
      /** One line in Vietnamese that tells a journalist what the list does. */
      about: z.string().min(1),
      words: z.array(z.string().min(1)),
    })
    .superRefine((list, context) => {
      const report = (message: string) => context.addIssue({ code: 'custom', message });
      unclean(list).forEach(report);
      for (const item of list.words) if (!fits(item)) report(`"${item}" ${says}`);
      for (const item of twice(list.words)) report(`"${item}" stands twice`);
    })
    .transform((list): readonly string[] => list.words);
}

/** The items that stand a second time, by whatever case and place of the tone. */
function twice(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = unifyTonePlacement(item).toLowerCase();
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

/** Whether a text is so many words with one space between them and nothing else. */
function isWords(text: string, count: number): boolean {
  const found = words(text).map((word) => word.text);
  return found.length === count && found.join(' ') === text;
}
