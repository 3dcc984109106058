import { fold } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { atBoundary } from '#lib/vietnamese/words';

const LONGEST_SIDE = 140;
// … của hai nước. Hai bên … · … tốt đẹp!” Ông …
const SENTENCE_END = /[.!?…][”"')]*\s+(?=[\p{Lu}“"'(])|\n+/gu;

/**
 * The sentence around a span, on one line, with the span in „»…«“. What lies further than 140 characters
 * from the span is left out.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const windowStart = Math.max(0, start - LONGEST_SIDE);
  const before = text.slice(windowStart, start);
  const after = text.slice(end, end + LONGEST_SIDE);
  const breaks = [...before.matchAll(SENTENCE_END)].at(-1);
  const from = breaks ? breaks.index + breaks[0].length : 0;
  const next = [...after.matchAll(SENTENCE_END)][0];
  const to = next ? next.index + next[0].trimEnd().length : after.length;
  const head = `${!breaks && windowStart > 0 ? '…' : ''}${before.slice(from)}`;
  const tail = `${after.slice(0, to)}${!next && end + LONGEST_SIDE < text.length ? '…' : ''}`;
  return `${head}»${text.slice(start, end)}«${tail}`.replace(/\s+/g, ' ').trim();
}

/**
 * Where a text first has one of the names as whole words, the earlier names first; null where it has none.
 * `loosely`: whatever case and marks.
 */
export function firstMention(
  text: string,
  names: readonly string[],
  { loosely = false } = {},
): { readonly start: number; readonly end: number } | null {
  const form = loosely ? fold : unifyTonePlacement;
  const haystack = form(text);
  for (const name of names.map((one) => form(one.normalize('NFC'))).filter(Boolean)) {
    for (let at = haystack.indexOf(name); at !== -1; at = haystack.indexOf(name, at + 1)) {
      if (atBoundary(haystack, at, at + name.length)) return { start: at, end: at + name.length };
    }
  }
  return null;
}
