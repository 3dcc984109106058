import { fold } from '#lib/vietnamese/fold';

/** How one article fares in one measure; values sorted, each once. */
export type Verdict = {
  /** Owed values that were predicted, as labelled. */
  readonly found: readonly string[];
  /** Owed values that were not predicted, as labelled. */
  readonly missed: readonly string[];
  /** Predicted values that are neither owed nor allowed, as predicted. */
  readonly wrong: readonly string[];
  /** How many values were predicted, the allowed ones among them. */
  readonly predicted: number;
};

export type Owed = { readonly primary: readonly string[]; readonly secondary: readonly string[] };

/** Whether a predicted value is what a label means. */
export type Matches = (label: string, predicted: string) => boolean;

/** Judges predicted values against owed and allowed ones. Doubles count once on either side. */
export function judgeValues(
  { primary, secondary }: Owed,
  predicted: readonly string[],
  matches: Matches = (label, value) => label === value,
): Verdict {
  const values = sorted(predicted);
  const owed = sorted(primary);
  const allowed = [...owed, ...sorted(secondary)];
  const isFound = (label: string) => values.some((value) => matches(label, value));
  return {
    found: owed.filter(isFound),
    missed: owed.filter((label) => !isFound(label)),
    wrong: values.filter((value) => !allowed.some((label) => matches(label, value))),
    predicted: values.length,
  };
}

/**
 * Whether a predicted name is a leader's: the same letters, whatever the marks, case and hyphens, as the
 * canonical name or as one of its labelled aliases of more than one word. `Kim Jong Un` is `Kim Jong-un`.
 */
export function namesLeader(aliases: Readonly<Record<string, readonly string[]>>): Matches {
  return (label, predicted) => {
    const full = (aliases[label] ?? []).filter((alias) => /\S\s+\S/.test(alias.trim()));
    return [label, ...full].map(letters).includes(letters(predicted));
  };
}

/**
 * The day of the event. Its day and month decide whether it is found; a year other than the labelled one,
 * or a year where the article gives none, is wrong besides. Where no day is labelled nothing is judged.
 */
export function judgeDate(label: string | null, predicted: string | null): Verdict {
  if (label === null) return { found: [], missed: [], wrong: [], predicted: 0 };
  const isDay = predicted?.slice(-5) === label.slice(-5);
  const isRight = isDay && (predicted.startsWith('--') || predicted === label);
  return {
    found: isDay ? [label] : [],
    missed: isDay ? [] : [label],
    wrong: predicted === null || isRight ? [] : [predicted],
    predicted: predicted === null ? 0 : 1,
  };
}

function letters(name: string): string {
  return fold(name.normalize('NFC'))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** In NFC, by code unit, each once: the same order on every machine. */
function sorted(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.normalize('NFC').trim()))].sort();
}
