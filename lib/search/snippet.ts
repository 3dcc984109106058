import type { HighlightSpan } from './highlight.ts';

/** A part of a text and the spans inside it, counted from the part's own start. */
export type Snippet = { readonly text: string; readonly spans: readonly HighlightSpan[] };

/** Words shown before the first match, so that it is read in its sentence. */
const WORDS_BEFORE = 8;
const WORD = /\S+/gu;

/**
 * The part of a text that shows most of what was looked for: of all places that begin shortly before a
 * match, the one whose words hold the most different matches; the text's beginning where there are none.
 * Cut at spaces, with „…“ where something is left out. Line breaks become spaces.
 *
 * @param spans in order, not overlapping
 * @param size how many words to show
 */
export function snippetOf(text: string, spans: readonly HighlightSpan[], size: number): Snippet {
  const words = [...text.matchAll(WORD)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }));
  const first = bestStart(text, words, spans, size);
  const shown = words.slice(first, first + size);
  const [start, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  const before = start > (words[0]?.start ?? 0) ? '…' : '';
  const after = end < (words.at(-1)?.end ?? 0) ? '…' : '';
  return {
    text: `${before}${text.slice(start, end).replace(/\s/gu, ' ')}${after}`,
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({
        start: span.start - start + before.length,
        end: span.end - start + before.length,
      })),
  };
}

/** The index of the word to begin with. */
function bestStart(
  text: string,
  words: readonly HighlightSpan[],
  spans: readonly HighlightSpan[],
  size: number,
): number {
  let best = { start: 0, different: 0 };
  let at = 0;
  for (const [place, span] of spans.entries()) {
    while (at + 1 < words.length && (words[at + 1]?.start ?? 0) <= span.start) at += 1;
    const start = Math.max(0, Math.min(at - WORDS_BEFORE, words.length - size));
    const end = words[Math.min(start + size, words.length) - 1]?.end ?? 0;
    const different = new Set<string>();
    for (let next = place; (spans[next]?.end ?? Infinity) <= end; next += 1) {
      different.add(text.slice(spans[next]?.start, spans[next]?.end).toLowerCase());
    }
    if (different.size > best.different) best = { start, different: different.size };
  }
  return best.start;
}
