/** A span of a text and what it stands for. */
export type MarkedSpan<T> = { readonly start: number; readonly end: number; readonly mark: T };

/** A piece of text in which the same marks hold from end to end. */
export type Segment<T> = {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly T[];
};

/**
 * Cuts a text where any span starts or ends, so that spans that overlap or lie inside each other can
 * all be drawn. The segments' texts joined are the text; marks keep the order of `spans`.
 * Spans outside the text are cut to it; empty ones vanish.
 */
export function segments<T>(text: string, spans: readonly MarkedSpan<T>[]): Segment<T>[] {
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(0, span.start),
      end: Math.min(text.length, span.end),
    }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])];
  cuts.sort((a, b) => a - b);

  return cuts.slice(0, -1).flatMap((start, place) => {
    const end = cuts[place + 1] ?? text.length;
    if (start === end) return [];
    const marks = inside
      .filter((span) => span.start <= start && span.end >= end)
      .map((span) => span.mark);
    return [{ start, text: text.slice(start, end), marks }];
  });
}

/** The lines of a text with the offset each starts at; blank lines are left out. */
export function paragraphs(text: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}
