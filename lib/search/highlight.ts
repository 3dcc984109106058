import { cleanText } from '#lib/vietnamese/clean';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { plainSigns, readSyntax } from './query-syntax.ts';

/** Part of a text, in UTF-16 units. */
export type HighlightSpan = { readonly start: number; readonly end: number };

type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Where the words and phrases of a query occur in a text. Pure and safe for the browser.
 *
 * A word typed with marks is looked for with these marks, and without only where the text has it
 * nowhere; a word typed without marks matches any. The last word may be begun only, if the text has
 * it nowhere whole. Excluded words are not shown.
 *
 * @param text cleaned text (the body or title of an article)
 * @param query as typed
 * @returns spans in order, not overlapping
 */
export function highlightSpans(text: string, query: string): HighlightSpan[] {
  const { pieces } = readSyntax(plainSigns(unifyTonePlacement(cleanText(query))));
  const wanted = pieces.filter((piece) => !piece.excluded);
  const words = wordsOf(unifyTonePlacement(text));
  const spans = wanted.flatMap((piece, at) => {
    const typed = wordsOf(piece.text).map((word) => word.text);
    const last = at === wanted.length - 1;
    return piece.phrase
      ? occurrences(words, typed, false)
      : typed.flatMap((word, index) =>
          occurrences(words, [word], last && index === typed.length - 1),
        );
  });
  return merged(spans);
}

/** The first of these readings that occurs: same marks, any marks, begun with the same marks, begun. */
function occurrences(
  words: readonly Word[],
  typed: readonly string[],
  mayBeBegun: boolean,
): HighlightSpan[] {
  if (typed.length === 0) return [];
  const marked = typed.some(hasMarks);
  const readings = [
    ...(marked ? [{ read: lower, begun: false }] : []),
    { read: fold, begun: false },
    ...(mayBeBegun && marked ? [{ read: lower, begun: true }] : []),
    ...(mayBeBegun ? [{ read: fold, begun: true }] : []),
  ];
  for (const { read, begun } of readings) {
    const found = spansOf(words, typed.map(read), read, begun);
    if (found.length > 0) return found;
  }
  return [];
}

function spansOf(
  words: readonly Word[],
  wanted: readonly string[],
  read: (text: string) => string,
  begun: boolean,
): HighlightSpan[] {
  const found: HighlightSpan[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const part = words.slice(at, at + wanted.length);
    const agrees = part.every((word, index) => {
      const typed = wanted[index] ?? '';
      return begun ? read(word.text).startsWith(typed) : read(word.text) === typed;
    });
    const [first, last] = [part[0], part.at(-1)];
    if (agrees && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function merged(spans: readonly HighlightSpan[]): HighlightSpan[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: HighlightSpan[] = [];
  for (const span of ordered) {
    const before = kept.at(-1);
    if (before && span.start < before.end) {
      kept[kept.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else {
      kept.push(span);
    }
  }
  return kept;
}
