import { z } from 'zod';
import { AGREEMENT_STATUSES, AGREEMENT_TYPES } from '#lib/schema/vocabulary';

/**
 * What a person found in an article: `primary` values are owed, `secondary` ones are allowed. The scored
 * part of a label; other fields of a line are left alone.
 */

const names = z.object({
  primary: z.array(z.string().min(1)),
  secondary: z.array(z.string().min(1)),
});

const agreement = z.object({
  type: z.enum(Object.keys(AGREEMENT_TYPES) as [keyof typeof AGREEMENT_TYPES]),
  status: z.enum(Object.keys(AGREEMENT_STATUSES) as [keyof typeof AGREEMENT_STATUSES]),
});

const labelFields = {
  countries: names,
  /** Canonical names. */
  leaders: names,
  /** Other spellings of a leader that count as found, though not as the canonical spelling. */
  leaderAliases: z.record(z.string(), z.array(z.string())).default({}),
  agreements: z.object({ primary: z.array(agreement), secondary: z.array(agreement) }),
  /** `YYYY-MM-DD`, `--MM-DD` where the article gives no year, null where it gives no day: not scored. */
  eventDate: z
    .string()
    .regex(/^(\d{4}|-)-\d{2}-\d{2}$/)
    .nullable(),
};

const labelsSchema = z.object(labelFields);
export type Labels = z.infer<typeof labelsSchema>;

const goldLineSchema = z.object({ id: z.string().min(1), ...labelFields });
const goldFileSchema = z.record(z.string(), labelsSchema);

/** A line of seeds/cases: an article of the project's own together with its labels. */
const caseSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().nullish(),
  text: z.string().min(1),
  publishedAt: z.string().nullish(),
  ...labelFields,
  note: z.string().optional(),
});

/** A labelled article: `input` is the line of JSON that the pipeline takes. */
export type Case = { readonly id: string; readonly input: string; readonly labels: Labels };

/**
 * The cases of a JSONL file of seeds/cases.
 *
 * @throws Error naming file, line and reason where a line is no case.
 */
export function casesOf(jsonl: string, file: string): Case[] {
  return linesOf(jsonl, file).map(({ place, value }) => {
    const { id, title, text, publishedAt, note: _, ...labels } = checked(caseSchema, value, place);
    return { id, input: JSON.stringify({ id, title, text, publishedAt }), labels };
  });
}

/**
 * The cases of a folder that keeps articles and labels apart, in the order of the labels.
 *
 * @throws Error naming file, line and reason where a line is no label, or has no article.
 */
export function casesOfPair(
  articles: { readonly jsonl: string; readonly file: string },
  gold: { readonly jsonl: string; readonly file: string },
): Case[] {
  const byId = new Map<string, string>();
  for (const { place, value } of linesOf(articles.jsonl, articles.file)) {
    byId.set(checked(z.object({ id: z.string() }), value, place).id, JSON.stringify(value));
  }
  return linesOf(gold.jsonl, gold.file).map(({ place, value }) => {
    const { id, ...labels } = checked(goldLineSchema, value, place);
    const input = byId.get(id);
    if (input === undefined) throw new Error(`${place}: ${articles.file} has no article "${id}".`);
    return { id, input, labels };
  });
}

/**
 * Labels of articles that lie in files of their own, by id: seeds/cases/seeds.gold.json.
 *
 * @throws Error naming file, id and reason.
 */
export function labelsById(json: string, file: string): Map<string, Labels> {
  return new Map(Object.entries(checked(goldFileSchema, parsed(json, file), file)));
}

type Line = { readonly place: string; readonly value: unknown };

function linesOf(jsonl: string, file: string): Line[] {
  return jsonl.split('\n').flatMap((line, index) => {
    const place = `${file}:${index + 1}`;
    return line.trim() === '' ? [] : [{ place, value: parsed(line, place) }];
  });
}

function parsed(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(
      `${place}: this is not valid JSON (${error instanceof Error ? error.message : error}).`,
    );
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { path = [], message } = result.error.issues[0] ?? { message: 'wrong' };
  throw new Error(`${place}: "${path.join('.')}" is not as expected (${message}).`);
}
