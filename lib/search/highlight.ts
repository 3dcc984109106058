import { cleanText } from '#lib/vietnamese/clean';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { foldPattern } from '#lib/vietnamese/fold-pattern';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { readAlternatives } from './alternatives.ts';
import { BadRequest } from './errors.ts';
import { plainSigns } from './query-syntax.ts';

/** Part of a text, in UTF-16 units. */
export type HighlightSpan = { readonly start: number; readonly end: number };

/** What is to be shown: words and phrases in the query's order; the last word may be one only begun. */
export type Wanted = { readonly text: string; readonly phrase: boolean };

/** Finds the spans of one query in any cleaned text. */
export type Highlighter = (text: string) => HighlightSpan[];

/**
 * Where the words and phrases of a query occur in a text. Pure and safe for the browser.
 * See {@link createHighlighter}.
 *
 * @param text cleaned text (the body or title of an article)
 * @param query as typed
 */
export function highlightSpans(text: string, query: string): HighlightSpan[] {
  return createHighlighter(wantedIn(plainSigns(unifyTonePlacement(cleanText(query)))))(text);
}

/** Nothing for a query that a search would refuse. */
function wantedIn(query: string): Wanted[] {
  try {
    const { alternatives } = readAlternatives(query);
    return alternatives.flat().filter((piece) => !piece.excluded);
  } catch (error) {
    if (error instanceof BadRequest) return [];
    throw error;
  }
}

/**
 * A word typed with marks is looked for with these marks, and without only where the text has it nowhere;
 * a word typed without marks matches any. The last word may be begun only, if the text has it nowhere
 * whole. Spans come in order and do not overlap. The cost is one pass over the text for all words and one
 * for each phrase.
 *
 * @param names other spellings of what the query names; marked only where they stand letter by letter
 */
export function createHighlighter(
  wanted: readonly Wanted[],
  names: readonly string[] = [],
): Highlighter {
  const phrases = wanted
    .filter((one) => one.phrase)
    .map((one) => finder([typedWords(one.text)], false));
  const words = wanted
    .filter((one) => !one.phrase)
    .flatMap((one) => typedWords(one.text).map((word) => [word]));
  const findName = finder(names.map(typedWords), false);
  const spelled = new Set(names.map((name) => typedWords(name).join(' ')));
  const isSpelled = (text: string) => spelled.has(typedWords(text).join(' '));
  const whole = finder(words, false);
  const last = wanted.at(-1)?.phrase === false ? words.at(-1) : undefined;
  const begun = last ? finder([last], true) : null;
  return (text) => {
    const found = whole(text);
    const lastIsMissing = last && begun && !found.some((span) => span.folded === folded(last));
    const more = lastIsMissing ? begun(text) : [];
    const named = findName(text).filter(({ start, end }) => isSpelled(text.slice(start, end)));
    return merged([...found, ...more, ...phrases.flatMap((find) => find(text)), ...named]);
  };
}

type Found = HighlightSpan & { readonly folded: string; readonly exact: boolean };
type Finder = (text: string) => Found[];

/**
 * Finds any of several sequences of words, whatever their marks; of those typed with marks it keeps the
 * ones that have them, where there are any.
 */
function finder(sequences: readonly (readonly string[])[], begun: boolean): Finder {
  if (sequences.every((sequence) => sequence.length === 0)) return () => [];
  const marked = new Map<string, Set<string>>();
  const unmarked = new Set<string>();
  for (const sequence of sequences) {
    const key = folded(sequence);
    if (sequence.some(hasMarks))
      marked.set(key, (marked.get(key) ?? new Set()).add(exact(sequence)));
    else unmarked.add(key);
  }
  const pattern = patternOf(sequences, begun);
  return (text) => {
    const found = [...text.matchAll(pattern)].map((match): Found => {
      const typed = wordsOf(match[1] ?? '').map((word) => word.text);
      const key = folded(typed);
      const isExact = unmarked.has(key) || (marked.get(key)?.has(exact(typed)) ?? false);
      return {
        start: match.index,
        end: match.index + match[0].length,
        folded: key,
        exact: isExact,
      };
    });
    const exactOnes = new Set(found.filter((one) => one.exact).map((one) => one.folded));
    return found.filter((one) => one.exact || !exactOnes.has(one.folded));
  };
}

/** The words of one sequence may be parted by anything that is no letter and no digit. */
function patternOf(sequences: readonly (readonly string[])[], begun: boolean): RegExp {
  const unique = new Set(
    sequences.map((sequence) => sequence.map(foldPattern).join(`${OUTSIDE}+`)),
  );
  const longestFirst = [...unique].sort((a, b) => b.length - a.length);
  const end = begun ? `${INSIDE}*` : `(?!${INSIDE})`;
  return new RegExp(`(?<!${INSIDE})(${longestFirst.join('|')})${end}`, 'giu');
}

const INSIDE = '[\\p{L}\\p{M}\\p{N}]';
const OUTSIDE = '[^\\p{L}\\p{M}\\p{N}]';

function typedWords(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

function folded(words: readonly string[]): string {
  return words.map(fold).join(' ');
}

function exact(words: readonly string[]): string {
  return unifyTonePlacement(words.join(' ')).toLowerCase();
}

function merged(spans: readonly HighlightSpan[]): HighlightSpan[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: HighlightSpan[] = [];
  for (const { start, end } of ordered) {
    const before = kept.at(-1);
    if (before && start < before.end)
      kept[kept.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else kept.push({ start, end });
  }
  return kept;
}
