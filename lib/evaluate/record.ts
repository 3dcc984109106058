import { z } from 'zod';
import { type Judgement, MEASURE_KEYS, type MeasureKey } from './judge.ts';
import { type Total, totalsOf } from './totals.ts';

/**
 * The committed record of what the project's own cases give (seeds/cases/scores.json): the shares, and for
 * every case the values. Sorted, no timings: the same rules write the same bytes.
 */
const valuesSchema = z.strictObject({
  found: z.array(z.string()).optional(),
  missed: z.array(z.string()).optional(),
  wrong: z.array(z.string()).optional(),
});
const totalSchema = z.strictObject({ precision: z.number(), recall: z.number(), f1: z.number() });
const recordSchema = z.strictObject({
  totals: z.record(z.string(), totalSchema),
  cases: z.record(z.string(), z.record(z.string(), valuesSchema)),
});
export type ScoreRecord = z.infer<typeof recordSchema>;

export const EMPTY_RECORD: ScoreRecord = { totals: {}, cases: {} };

/**
 * Reads a record.
 *
 * @throws Error naming the file and what is wrong with it.
 */
export function readRecord(json: string, file: string): ScoreRecord {
  try {
    return recordSchema.parse(JSON.parse(json));
  } catch (error) {
    throw new Error(
      `${file}: this is no record of scores (${error instanceof Error ? error.message : error}); write it anew with npm run evaluate -- --accept.`,
    );
  }
}

/** The record of judgements, as JSON with a line for every value. */
export function writeRecord(judgements: readonly Judgement[]): string {
  const totals = totalsOf(judgements);
  const byId = judgements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const record: ScoreRecord = {
    totals: Object.fromEntries(MEASURE_KEYS.map((key) => [key, shares(totals[key])])),
    cases: Object.fromEntries(byId.map((judgement) => [judgement.id, valuesOf(judgement)])),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function shares({ precision, recall, f1 }: Total) {
  const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}

function valuesOf({ verdicts }: Judgement): ScoreRecord['cases'][string] {
  const filled = MEASURE_KEYS.flatMap((key) => {
    const { found, missed, wrong } = verdicts[key];
    const lists = Object.entries({ found, missed, wrong }).filter(([, list]) => list.length > 0);
    return lists.length > 0 ? [[key, Object.fromEntries(lists)] as const] : [];
  });
  return Object.fromEntries(filled);
}

/** One value that fares otherwise than the record says. */
export type Change = {
  readonly id: string;
  readonly measure: MeasureKey;
  readonly value: string;
  /** `found` and `missed`: an owed value; `wrong` and `gone`: a wrong one came or went. */
  readonly now: 'found' | 'missed' | 'wrong' | 'gone';
};

export type Comparison = {
  readonly gained: readonly Change[];
  readonly lost: readonly Change[];
  /** Cases the record does not know yet, and cases only the record knows. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/**
 * What changed since the record. Lost: an owed value that was found and is missed now, or a wrong value
 * that was not there. Gained: the reverse. A value whose label changed, and a new case, are neither.
 */
export function compareWithRecord(
  judgements: readonly Judgement[],
  { cases }: ScoreRecord,
): Comparison {
  const present = new Set(judgements.map(({ id }) => id));
  const changes = judgements.flatMap((judgement) => {
    const before = cases[judgement.id];
    return before ? changesOf(judgement, before) : [];
  });
  return {
    gained: changes.filter(({ now }) => now === 'found' || now === 'gone'),
    lost: changes.filter(({ now }) => now === 'missed' || now === 'wrong'),
    added: [...present].filter((id) => !cases[id]).sort(),
    removed: Object.keys(cases).filter((id) => !present.has(id)),
  };
}

function changesOf({ id, verdicts }: Judgement, before: ScoreRecord['cases'][string]): Change[] {
  return MEASURE_KEYS.flatMap((measure) => {
    const now = verdicts[measure];
    const { found = [], missed = [], wrong = [] } = before[measure] ?? {};
    const changed = (values: readonly string[], state: Change['now']) =>
      values.map((value) => ({ id, measure, value, now: state }));
    return [
      ...changed(both(missed, now.found), 'found'),
      ...changed(both(found, now.missed), 'missed'),
      ...changed(without(now.wrong, wrong), 'wrong'),
      ...changed(without(wrong, now.wrong), 'gone'),
    ];
  });
}

function both(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((value) => other.includes(value));
}

function without(values: readonly string[], others: readonly string[]): string[] {
  return values.filter((value) => !others.includes(value));
}
