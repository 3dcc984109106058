import { z } from 'zod';
import { FACETS, type FacetKey } from '#lib/schema/facets';
import { cleanText } from '#lib/vietnamese/clean';
import { BadRequest } from './errors.ts';
import { readPeriod } from './period.ts';
import {
  type Condition,
  MAX_LIMIT,
  MAX_QUERY_LENGTH,
  type SearchRequest,
  type Sort,
} from './request.ts';
import { cleanQuery } from './understand.ts';

/** Every spelling of an order → the order. */
const SORT_NAMES: Readonly<Record<string, Sort>> = {
  relevance: 'relevance',
  newest: 'newest',
  '-date': 'newest',
  'date:desc': 'newest',
  oldest: 'oldest',
  date: 'oldest',
  'date:asc': 'oldest',
};

/** The longest facet value taken; the engine compares at most 468 bytes. */
const MAX_VALUE_LENGTH = 200;

/** The most values of one facet in one request. */
const MAX_VALUES = 100;

const facetKeys: readonly FacetKey[] = FACETS.map((row) => row.key);

const SINGLE = ['q', 'exact', 'from', 'to', 'sort', 'page', 'limit'] as const;

/** Not ours, and harmless: the interface's language and what links in mails and networks add. */
const IGNORED = /^(?:lang|utm_\w+|fbclid|gclid)$/;

/** A whole number from `min` to `max`, written in digits. */
function whole(name: string, min: number, max: number, fallback: number) {
  const message = `${name} must be a whole number from ${min} to ${max}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= min && number <= max, message)
    .default(fallback);
}

function period(name: string, edge: 'first' | 'last') {
  return z.string().transform((text, context) => {
    const read = readPeriod(text);
    if (read) return read[edge];
    context.addIssue(
      `${name} must be a date of the calendar, written YYYY, YYYY-MM or YYYY-MM-DD; „${excerpt(text)}“ is not.`,
    );
    return z.NEVER;
  });
}

const singleSchema = z
  .object({
    q: z
      .string()
      .transform(cleanQuery)
      .refine(
        (text) => text.length <= MAX_QUERY_LENGTH,
        `q is too long; shorten it to at most ${MAX_QUERY_LENGTH} characters.`,
      )
      .default(''),
    exact: z
      .enum(['0', '1'], 'exact must be 1 (only the very words, marks and all) or 0.')
      .transform((flag) => flag === '1')
      .default(false),
    from: period('from', 'first').optional(),
    to: period('to', 'last').optional(),
    sort: z
      .string()
      .transform((text, context) => {
        const sort = SORT_NAMES[text];
        if (sort) return sort;
        context.addIssue(`sort must be one of ${Object.keys(SORT_NAMES).join(', ')}.`);
        return z.NEVER;
      })
      .default('relevance'),
    page: whole('page', 1, 999_999_999, 1),
    limit: whole('limit', 1, MAX_LIMIT, 20),
  })
  .refine(
    ({ from, to }) => from === undefined || to === undefined || from <= to,
    'from is later than to; swap them.',
  );

/**
 * Reads the query string of `GET /api/search`.
 *
 * An empty parameter counts as not given. A parameter nobody knows is refused: a mistyped filter must
 * not quietly widen a search.
 *
 * @throws BadRequest with a sentence for each thing to change
 */
export function readParameters(parameters: URLSearchParams): SearchRequest {
  refuseUnknown(parameters);
  const single = Object.fromEntries(
    SINGLE.flatMap((name) => {
      const text = onlyValue(parameters, name);
      return text === '' ? [] : [[name, text]];
    }),
  );
  const read = singleSchema.safeParse(single);
  if (!read.success) throw new BadRequest(sentences(read.error));
  const { q, exact, from, to, sort, page, limit } = read.data;
  const groups = facetKeys.flatMap((facet) => conditionGroups(facet, parameters.getAll(facet)));
  return { query: q, exact, filter: { groups, from, to }, sort, page, limit };
}

function refuseUnknown(parameters: URLSearchParams): void {
  const known: readonly string[] = [...SINGLE, ...facetKeys];
  const unknown = [...new Set(parameters.keys())].filter(
    (name) => !known.includes(name) && !IGNORED.test(name),
  );
  if (unknown.length === 0) return;
  const names = unknown.slice(0, 5).map((name) => `„${excerpt(name)}“`);
  throw new BadRequest(
    `Unknown parameter ${names.join(', ')}; the known ones are ${known.join(', ')}.`,
  );
}

function onlyValue(parameters: URLSearchParams, name: string): string {
  const values = parameters.getAll(name);
  if (values.length > 1)
    throw new BadRequest(`${name} is given ${values.length} times; give it once.`);
  return values[0]?.trim() ?? '';
}

/** The values asked for, as one OR; and each excluded value by itself. */
function conditionGroups(facet: FacetKey, given: readonly string[]): Condition[][] {
  const conditions = given
    .map((text) => cleanText(text).trim())
    .filter((text) => text !== '')
    .map((text) => readCondition(facet, text));
  if (conditions.length > MAX_VALUES) {
    throw new BadRequest(`${facet} has ${conditions.length} values; give at most ${MAX_VALUES}.`);
  }
  const asked = conditions.filter((condition) => !condition.exclude);
  const excluded = conditions.filter((condition) => condition.exclude);
  return [...(asked.length > 0 ? [asked] : []), ...excluded.map((condition) => [condition])];
}

function readCondition(facet: FacetKey, text: string): Condition {
  const exclude = text.startsWith('-');
  const value = exclude ? text.slice(1).trim() : text;
  if (value === '')
    throw new BadRequest(`${facet} excludes nothing; write the value after the minus.`);
  if (value.length > MAX_VALUE_LENGTH) {
    throw new BadRequest(`A value of ${facet} is longer than ${MAX_VALUE_LENGTH} characters.`);
  }
  return { facet, value, exclude };
}

function sentences(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.message))].join(' ');
}

/** Enough of what was given to recognise it. */
function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
