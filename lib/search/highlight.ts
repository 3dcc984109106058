import { cleanText } from '#lib/vietnamese/clean';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { readAlternatives } from './alternatives.ts';
import { BadRequest } from './errors.ts';
import { plainSigns } from './query-syntax.ts';
import { type ReadText, readWords, type WordForms } from './read-words.ts';

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
 * whole. Spans come in order and do not overlap. The text is cut into its words once.
 *
 * @param names other spellings of what the query names; marked only where they stand letter by letter
 */
export function createHighlighter(
  wanted: readonly Wanted[],
  names: readonly string[] = [],
): Highlighter {
  const phrases = wanted.filter((one) => one.phrase).map((one) => finder([wordsOf(one.text)]));
  const words = wanted
    .filter((one) => !one.phrase)
    .flatMap((one) => wordsOf(one.text).map((word) => [word]));
  const whole = finder(words);
  const findName = finder(names.map(wordsOf));
  const spelled = new Set(names.map((name) => spelling(wordsOf(name))));
  const last = wanted.at(-1)?.phrase === false ? words.at(-1)?.[0] : undefined;
  return (text) => {
    const read = readWords(text);
    const found = whole(read.words);
    const isMissing = last && !read.words.some((word) => word.folded === last.folded);
    const begun = isMissing ? begunWith(last, read.words) : [];
    const named = findName(read.words).filter(({ from, to }) =>
      spelled.has(spelling(read.words.slice(from, to))),
    );
    const inPhrases = phrases.flatMap((find) => find(read.words));
    const all = [...found, ...begun, ...inPhrases, ...named];
    return merged(all.map((run) => spanOf(read, run)));
  };
}

function wordsOf(text: string): readonly WordForms[] {
  return readWords(text).words;
}

/** A run of words of a text, by their places. */
type Run = { readonly from: number; readonly to: number };
type Found = Run & { readonly folded: string; readonly exact: boolean };
type Finder = (text: readonly WordForms[]) => Found[];

/**
 * Finds any of several sequences of words, whatever their marks; of those typed with marks it keeps the
 * ones that have them, where there are any.
 */
function finder(sequences: readonly (readonly WordForms[])[]): Finder {
  const byFirst = new Map<string, (readonly WordForms[])[]>();
  for (const sequence of sequences) {
    const [first] = sequence;
    if (first) byFirst.set(first.folded, [...(byFirst.get(first.folded) ?? []), sequence]);
  }
  if (byFirst.size === 0) return () => [];
  return (text) => {
    const found: Found[] = [];
    for (const [from, { folded }] of text.entries()) {
      for (const sequence of byFirst.get(folded) ?? []) {
        if (!sequence.every((wanted, at) => wanted.folded === text[from + at]?.folded)) continue;
        const to = from + sequence.length;
        found.push({ from, to, ...comparison(sequence, text.slice(from, to)) });
      }
    }
    const exactOnes = new Set(found.filter((one) => one.exact).map((one) => one.folded));
    return found.filter((one) => one.exact || !exactOnes.has(one.folded));
  };
}

function comparison(wanted: readonly WordForms[], found: readonly WordForms[]) {
  const unmarked = wanted.every((word) => !word.marked);
  const exact = unmarked || wanted.every((word, at) => word.exact === found[at]?.exact);
  return { folded: wanted.map((word) => word.folded).join(' '), exact };
}

/** The words of a text that begin with what was typed; those that begin so in their marks, where there are any. */
function begunWith(typed: WordForms, text: readonly WordForms[]): Run[] {
  const runs = [...text.keys()]
    .filter((at) => text[at]?.folded.startsWith(typed.folded))
    .map((from) => ({ from, to: from + 1 }));
  const exact = runs.filter(({ from }) => text[from]?.exact.startsWith(typed.exact));
  return typed.marked && exact.length > 0 ? exact : runs;
}

function spelling(words: readonly WordForms[]): string {
  return words.map((word) => word.text).join(' ');
}

function spanOf({ starts, ends }: ReadText, { from, to }: Run): HighlightSpan {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
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
