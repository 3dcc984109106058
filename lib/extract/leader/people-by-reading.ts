import type { Reading } from '../text/tokens.ts';
import type { Person } from './resolve.ts';

/** Where a reading names a leader: tokens of the name, of its evidence, and past the last title after it. */
export type PersonSpan = {
  readonly name: string;
  /** ISO code of the leader's country, null where the gazetteer does not say. */
  readonly country: string | null;
  readonly from: number;
  readonly to: number;
  readonly evidenceFrom: number;
  readonly end: number;
};

/** Looks up the leaders a reading names, in the order of the text. */
export function peopleByReading(
  people: readonly Person[],
): (reading: Reading) => readonly PersonSpan[] {
  const byReading = new Map<Reading, PersonSpan[]>();
  for (const { name, entry, mentions } of people) {
    const country = entry?.country ?? null;
    for (const { reading, from, to, evidenceFrom, evidenceTo, offices } of mentions) {
      const spans = byReading.get(reading) ?? [];
      const end = Math.max(to, evidenceTo, ...offices.map((office) => office.to));
      const start = Math.min(evidenceFrom, ...offices.map((office) => office.from));
      spans.push({ name, country, from, to, evidenceFrom: start, end });
      byReading.set(reading, spans);
    }
  }
  for (const spans of byReading.values()) spans.sort((a, b) => a.from - b.from);
  return (reading) => byReading.get(reading) ?? [];
}
