import { fold, hasMarks } from '#lib/vietnamese/fold';
import { takeTone } from '#lib/vietnamese/letters';

/** A word with what comparing it needs, worked out once. */
export type FitWord = {
  readonly lower: string;
  readonly folded: string;
  readonly marked: boolean;
};

export function fitWord(text: string): FitWord {
  return { lower: text.toLowerCase(), folded: fold(text), marked: hasMarks(text) };
}

/** Whether a whole word typed is this word: `hoa` is „Hoa“ and „Hòa“, `hòa` is not „Hoa“. */
export function fits(typed: FitWord, word: FitWord): boolean {
  return typed.folded === word.folded && (!typed.marked || typed.lower === word.lower);
}

/**
 * Whether a word begun may become this word. The tone is often typed last, so letters without one may
 * still get it: `đa` and `đam` may become „đàm“, `đám` may not, nor `đam` „dam“.
 */
export function mayBecome(begun: FitWord, word: FitWord): boolean {
  if (!word.folded.startsWith(begun.folded)) return false;
  if (!begun.marked || word.lower.startsWith(begun.lower)) return true;
  return takeTone(begun.lower)?.tone === 'ngang' && toneless(word.lower).startsWith(begun.lower);
}

/** Whether the words typed, the last of them only begun, stand in a name from this place on. */
export function fitsAt(typed: readonly FitWord[], name: readonly FitWord[], at: number): boolean {
  return typed.every((one, index) => {
    const word = name[at + index];
    if (!word) return false;
    return index === typed.length - 1 ? mayBecome(one, word) : fits(one, word);
  });
}

function toneless(word: string): string {
  return takeTone(word)?.toneless ?? word;
}
