import type { Alias, Gazetteer } from '#lib/gazetteer/entry';
import type { Article, Evidence } from '#lib/schema/article';
import { firstMention, sentenceAround } from './context.ts';
import type { Evaluated } from './evaluate.ts';
import { MEASURE_KEYS, type MeasureKey } from './judge.ts';
import type { Labels } from './labels.ts';
import { namesLeader } from './verdict.ts';

/** A value that is missed or wrong, and the sentence to look at. */
export type Miss = {
  readonly measure: MeasureKey;
  readonly kind: 'missed' | 'wrong';
  readonly value: string;
  /** The rule that found a wrong value, why its evidence does not hold, or the spelling it was found in. */
  readonly why: string | null;
  /** Null where the text has none of the names known for a missed value. */
  readonly sentence: string | null;
};

/**
 * What an article's judgement leaves to be mended, in the order of the table. A type that is missed or
 * wrong altogether is not listed again with its status.
 */
export function missesOf(evaluated: Evaluated, gazetteer: Gazetteer): Miss[] {
  const { verdicts } = evaluated.judgement;
  const { missed, wrong } = verdicts.agreement;
  return MEASURE_KEYS.flatMap((measure) => {
    const isTold = (value: string, types: readonly string[]) =>
      measure === 'agreementStatus' && types.includes(typeIn(value));
    return [
      ...verdicts[measure].missed
        .filter((value) => !isTold(value, missed))
        .map((value) => missedValue(evaluated, measure, value, gazetteer)),
      ...verdicts[measure].wrong
        .filter((value) => !isTold(value, wrong))
        .map((value) => wrongValue(evaluated, measure, value)),
    ];
  });
}

function missedValue(
  { article, labels }: Evaluated,
  measure: MeasureKey,
  value: string,
  gazetteer: Gazetteer,
): Miss {
  const kind = 'missed';
  if (measure === 'spelling') {
    const isIt = namesLeader(labels.leaderAliases);
    const name = article?.leader.find((one) => isIt(value, one)) ?? value;
    const { sentence } = proofOf(article, 'leader', name);
    return { measure, kind, value, why: `found as „${name}“`, sentence };
  }
  const names = namesOf(measure, value, labels, gazetteer);
  const sentence = article && sentenceWith(article, names, measure);
  return { measure, kind, value, why: null, sentence };
}

function wrongValue({ article, flaws }: Evaluated, measure: MeasureKey, value: string): Miss {
  const kind = 'wrong';
  const flaw = flaws.find((one) => measure === 'evidence' && `${one.facet} ${one.value}` === value);
  if (flaw) {
    const { sentence } = proofOf(article, flaw.facet, flaw.value);
    return { measure, kind, value, why: flaw.reason, sentence };
  }
  const wanted = measure === 'agreementStatus' ? typeIn(value) : value;
  return { measure, kind, value, ...proofOf(article, FACET_OF[measure], wanted) };
}

/** The rule and the sentence of the first span that proves a value. */
function proofOf(
  article: Article | null,
  facet: Evidence['facet'] | null,
  value: string,
): Pick<Miss, 'why' | 'sentence'> {
  const span = article?.evidence.find((one) => one.facet === facet && one.value === value);
  if (!article || !span) return { why: null, sentence: null };
  return { why: span.rule, sentence: sentenceAround(article[span.field], span.start, span.end) };
}

const FACET_OF: Readonly<Record<MeasureKey, Evidence['facet'] | null>> = {
  country: 'country',
  leader: 'leader',
  spelling: 'leader',
  agreement: 'agreement',
  agreementStatus: 'agreement',
  eventDate: 'eventDate',
  evidence: null,
};

function sentenceWith(
  article: Article,
  names: readonly string[],
  measure: MeasureKey,
): string | null {
  const loosely = measure !== 'country';
  for (const field of ['title', 'body'] as const) {
    const at = firstMention(article[field], names, { loosely });
    if (at) return sentenceAround(article[field], at.start, at.end);
  }
  return null;
}

/** What a text may call a value, the surest first. */
function namesOf(
  measure: MeasureKey,
  value: string,
  labels: Labels,
  gazetteer: Gazetteer,
): readonly string[] {
  switch (measure) {
    case 'country': {
      const entry = gazetteer.country.find(({ id }) => id === value);
      return [...spellings(entry), ...(entry?.pairForms ?? []), ...(entry?.capitals ?? [])];
    }
    case 'leader':
    case 'spelling':
      return [
        value,
        ...(labels.leaderAliases[value] ?? []),
        ...spellings(gazetteer.leader.find(({ label }) => label === value)),
        value.split(' ').at(-1) ?? value,
      ];
    case 'agreement':
    case 'agreementStatus':
      return spellings(gazetteer.agreement.find(({ id }) => id === typeIn(value)));
    case 'eventDate':
      return dayForms(value);
    case 'evidence':
      return [];
  }
}

function spellings(entry?: {
  readonly label: string;
  readonly aliases: readonly Alias[];
}): string[] {
  if (!entry) return [];
  const aliases = entry.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [entry.label, ...aliases];
}

function typeIn(typeAndStatus: string): string {
  return typeAndStatus.split('/')[0] ?? typeAndStatus;
}

/** `2022-11-05` → `5/11`, `05/11`, `5-11`, `5.11`, `5 tháng 11`, … */
function dayForms(date: string): string[] {
  const [month = '', day = ''] = date.slice(-5).split('-');
  const short = (digits: string) => digits.replace(/^0/, '');
  return ['/', '-', '.', ' tháng '].flatMap((joint) => [
    `${short(day)}${joint}${short(month)}`,
    `${day}${joint}${month}`,
    `${day}${joint}${short(month)}`,
    `${short(day)}${joint}${month}`,
  ]);
}
