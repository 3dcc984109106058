import type { Evidence } from '#lib/schema/article';
import type { Reading } from './text/tokens.ts';

/** How many spans one value keeps: enough to show, and a bound for hostile text. */
const MOST_PER_VALUE = 12;

/** Collects evidence in order of mention, without doubles. */
export class EvidenceList {
  readonly #byValue = new Map<string, Evidence[]>();

  /** Adds the words `from` (inclusive) to `to` (exclusive) of a reading. */
  add(
    facet: Evidence['facet'],
    value: string,
    reading: Reading,
    from: number,
    to: number,
    rule: string,
    most = MOST_PER_VALUE,
  ): void {
    const start = reading.tokens[from]?.start;
    const end = reading.tokens[to - 1]?.end;
    if (start !== undefined && end !== undefined)
      this.addSpan(facet, value, reading, start, end, rule, most);
  }

  /** Adds the characters `start` to `end` of a reading's field. */
  addSpan(
    facet: Evidence['facet'],
    value: string,
    { field, source }: Reading,
    start: number,
    end: number,
    rule: string,
    most = MOST_PER_VALUE,
  ): void {
    const key = `${facet}\n${value}`;
    const spans = this.#byValue.get(key) ?? [];
    this.#byValue.set(key, spans);
    if (spans.length >= most) return;
    if (spans.some((span) => span.field === field && span.start === start && span.end === end))
      return;
    spans.push({ facet, value, field, start, end, text: source.slice(start, end), rule });
  }

  /** The values of a facet in the order of their first mention. */
  values(facet: Evidence['facet']): string[] {
    return [...this.#byValue.values()].flatMap(([first]) =>
      first?.facet === facet ? [first.value] : [],
    );
  }

  all(): Evidence[] {
    return [...this.#byValue.values()].flat();
  }
}
