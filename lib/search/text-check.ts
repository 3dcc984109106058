import { foldPattern } from '#lib/vietnamese/fold-pattern';
import { markToken } from '#lib/vietnamese/mark-tokens';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';

/** The texts of an article that are searched. */
export type SearchedText = { readonly title: string; readonly body: string };

/** How a text stands a check: with capital and small letters as typed, in its marks alone, or not. */
export type Verdict = 'as typed' | 'passes' | 'fails';

/** What an article's own text must show, because the engine folds marks and cannot tell. */
export type TextCheck = {
  /** The same for the same check. */
  readonly key: string;
  readonly verdict: (text: SearchedText) => Verdict;
};

/** Each of these phrases stands somewhere in the headline or in one paragraph of the body, with its marks. */
export function wordsInOrder(phrases: readonly string[]): TextCheck {
  const checks = phrases.map(phraseVerdict);
  return {
    key: `in order ${phrases.join('|')}`,
    verdict: (text) => worst(checks.map((verdict) => verdict(text))),
  };
}

function phraseVerdict(phrase: string): TextCheck['verdict'] {
  const places = placesOf(phrase);
  const [tokens, typed] = [tokensIn(phrase).join(' '), wordsIn(phrase).join(' ')];
  return ({ title, body }) => {
    let best: Verdict = 'fails';
    for (const field of [title, body]) {
      for (const [, found = ''] of field.matchAll(places)) {
        if (tokensIn(found).join(' ') !== tokens) continue;
        if (wordsIn(found).join(' ') === typed) return 'as typed';
        best = 'passes';
      }
    }
    return best;
  };
}

/**
 * Where the words stand in one line, whatever their marks. Looks ahead only, so that of „đang đảng đảng“
 * both pairs are seen.
 */
function placesOf(phrase: string): RegExp {
  const words = wordsOf(phrase).map((word) => foldPattern(word.text));
  const inside = String.raw`[\p{L}\p{M}\p{N}]`;
  const between = String.raw`[^\p{L}\p{M}\p{N}\n]+`;
  return new RegExp(`(?<!${inside})(?=(${words.join(between)})(?!${inside}))`, 'giu');
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('passes') ? 'passes' : 'as typed';
}

/** Each of these words occurs, with its marks. */
export function everyWord(words: readonly string[]): TextCheck {
  const wanted = tokensIn(words.join(' '));
  return {
    key: `every ${wanted.join(' ')}`,
    verdict: ({ title, body }) => {
      const present = new Set([...tokensIn(title), ...tokensIn(body)]);
      return wanted.every((token) => present.has(token)) ? 'passes' : 'fails';
    },
  };
}

/** One stable form of each word of a text: its token, or itself where it has none. */
function tokensIn(text: string): string[] {
  return wordsOf(text).map((word) => markToken(word.text) ?? word.text.toLowerCase());
}

function wordsIn(text: string): string[] {
  return wordsOf(unifyTonePlacement(text)).map((word) => word.text);
}
