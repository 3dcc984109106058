import { type Judgement, judge } from './judge.ts';
import type { Labels } from './labels.ts';
import { NOTHING_PREDICTED, type Prediction } from './prediction.ts';

const NO_VALUES = { primary: [], secondary: [] };

export function makeLabels(labels: Partial<Labels> = {}): Labels {
  return {
    countries: NO_VALUES,
    leaders: NO_VALUES,
    leaderAliases: {},
    agreements: NO_VALUES,
    eventDate: null,
    ...labels,
  };
}

/** The judgement of an article whose evidence all holds. */
export function judged(
  id: string,
  labels: Partial<Labels>,
  prediction: Partial<Prediction> = {},
): Judgement {
  const outcome = { prediction: { ...NOTHING_PREDICTED, ...prediction }, flaws: [], provable: 0 };
  return judge(id, makeLabels(labels), outcome);
}
