import type { Labels } from './labels.ts';
import type { Prediction } from './prediction.ts';
import type { Flaw } from './proof.ts';
import { judgeDate, judgeValues, namesLeader, type Verdict } from './verdict.ts';

/** What is measured, in the order of the table. */
export const MEASURES = {
  country: 'country',
  leader: 'leader',
  spelling: 'canonical spelling',
  agreement: 'agreement type',
  agreementStatus: 'type + status',
  eventDate: 'event day + month',
  evidence: 'evidence',
} as const;

export type MeasureKey = keyof typeof MEASURES;
export const MEASURE_KEYS = Object.keys(MEASURES) as MeasureKey[];

export type Judgement = {
  readonly id: string;
  readonly verdicts: Readonly<Record<MeasureKey, Verdict>>;
};

/** What the pipeline made of one case. */
export type Outcome = {
  readonly prediction: Prediction;
  readonly flaws: readonly Flaw[];
  /** How many values evidence is owed for. */
  readonly provable: number;
};

/** Judges one article in every measure. */
export function judge(id: string, labels: Labels, outcome: Outcome): Judgement {
  const { prediction, flaws, provable } = outcome;
  const leader = judgeValues(labels.leaders, prediction.leaders, namesLeader(labels.leaderAliases));
  return {
    id,
    verdicts: {
      country: judgeValues(labels.countries, prediction.countries),
      leader,
      spelling: judgeValues({ primary: leader.found, secondary: [] }, spelled(leader, prediction)),
      agreement: judgeValues(
        owedAgreements(labels, ({ type }) => type),
        prediction.agreements.map(({ type }) => type),
      ),
      agreementStatus: judgeValues(
        owedAgreements(labels, typeAndStatus),
        prediction.agreements.map(typeAndStatus),
      ),
      eventDate: judgeDate(labels.eventDate, prediction.eventDate),
      evidence: {
        found: [],
        missed: [],
        wrong: flaws.map(({ facet, value }) => `${facet} ${value}`).sort(),
        predicted: provable,
      },
    },
  };
}

/** The found leaders that were predicted letter for letter. */
function spelled({ found }: Verdict, { leaders }: Prediction): string[] {
  return found.filter((label) => leaders.some((name) => name.normalize('NFC') === label));
}

type LabelledAgreement = Labels['agreements']['primary'][number];

function typeAndStatus({ type, status }: { readonly type: string; readonly status: string }) {
  return `${type}/${status}`;
}

function owedAgreements({ agreements }: Labels, name: (one: LabelledAgreement) => string) {
  return { primary: agreements.primary.map(name), secondary: agreements.secondary.map(name) };
}
