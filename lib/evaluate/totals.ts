import { type Judgement, MEASURE_KEYS, type MeasureKey } from './judge.ts';

/** One measure over many articles. Shares are 1 where nothing is predicted or owed. */
export type Total = {
  /** Predicted values that are owed or allowed, over all predicted. */
  readonly precision: number;
  /** Owed values that were predicted, over all owed. */
  readonly recall: number;
  readonly f1: number;
  readonly owed: number;
  readonly found: number;
  readonly predicted: number;
  readonly wrong: number;
  /** Articles with nothing missed and nothing wrong. */
  readonly wholeArticles: number;
};

export type Totals = Readonly<Record<MeasureKey, Total>>;

export function totalsOf(judgements: readonly Judgement[]): Totals {
  return Object.fromEntries(MEASURE_KEYS.map((key) => [key, totalOf(judgements, key)])) as Record<
    MeasureKey,
    Total
  >;
}

function totalOf(judgements: readonly Judgement[], key: MeasureKey): Total {
  const verdicts = judgements.map((judgement) => judgement.verdicts[key]);
  const sum = (count: (verdict: (typeof verdicts)[number]) => number) =>
    verdicts.reduce((total, verdict) => total + count(verdict), 0);
  const found = sum((verdict) => verdict.found.length);
  const owed = found + sum((verdict) => verdict.missed.length);
  const predicted = sum((verdict) => verdict.predicted);
  const wrong = sum((verdict) => verdict.wrong.length);
  const precision = predicted > 0 ? (predicted - wrong) / predicted : 1;
  const recall = owed > 0 ? found / owed : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  const wholeArticles = verdicts.filter(
    (verdict) => verdict.missed.length === 0 && verdict.wrong.length === 0,
  ).length;
  return { precision, recall, f1, owed, found, predicted, wrong, wholeArticles };
}

/** Years that are not the labelled one, and years where the article gives none, among the days found. */
export function wrongYears(judgements: readonly Judgement[]): { wrong: number; invented: number } {
  let wrong = 0;
  let invented = 0;
  for (const { verdicts } of judgements) {
    const [label] = verdicts.eventDate.found;
    if (label === undefined || verdicts.eventDate.wrong.length === 0) continue;
    if (label.startsWith('--')) invented += 1;
    else wrong += 1;
  }
  return { wrong, invented };
}
