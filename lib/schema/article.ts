import { z } from 'zod';
import { FACETS, type FacetKey } from './facets.ts';
import { AGREEMENT_STATUSES, AGREEMENT_TYPES } from './vocabulary.ts';

/** `[A-Za-z0-9_-]{1,511}`: what the engine takes as a document id. */
export const ARTICLE_ID = /^[A-Za-z0-9_-]{1,511}$/;

const facetKeys = FACETS.map((row) => row.key);

/** A facet, or one of the two dates: what a span can be evidence for. */
const provable = z.enum([...facetKeys, 'publishedAt', 'eventDate']);

/**
 * The span that made the extractor say so. `start` and `end` count UTF-16 code units of the article's
 * `title` or `body`, so that `article[field].slice(start, end) === text`. Dates read from a line that
 * is not part of the body (a dateline) carry `field: 'dateline'` and offsets into `article.dateline`.
 */
export const evidenceSchema = z.object({
  facet: provable,
  value: z.string(),
  field: z.enum(['title', 'body', 'dateline']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  /** The rule that found it, for `npm run inspect` and the article page. */
  rule: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A stretch of the article's own text: `article[field].slice(start, end) === text`. */
export const spanSchema = z.object({
  field: z.enum(['title', 'body']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
});
export type Span = z.infer<typeof spanSchema>;

/** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
const day = z.string().regex(/^(\d{4}|-)-\d{2}-\d{2}$/);

/** ISO 3166-1 alpha-2. */
const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** A document of the article: what its text says of it, null or empty where it says nothing. */
export const agreementSchema = z.object({
  type: z.enum(Object.keys(AGREEMENT_TYPES) as [keyof typeof AGREEMENT_TYPES]),
  status: z.enum(Object.keys(AGREEMENT_STATUSES) as [keyof typeof AGREEMENT_STATUSES]),
  /** Title as the text writes it. */
  title: z.string().min(1).nullable(),
  /** The countries it binds, where that is clear. */
  parties: z.array(countryCode),
  /** Leaders who signed it, by the names the leader facet has. */
  signers: z.array(z.string().min(1)),
  /** Where it was signed, as written. */
  place: z.string().min(1).nullable(),
  /** Day of signing. */
  date: day.nullable(),
  /** The spans that say so. */
  evidence: z.array(spanSchema).min(1),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** What the article calls a leader: „Thứ trưởng Bộ Ngoại giao“, as written, with the span of title and name. */
export const officeSchema = z.object({
  leader: z.string().min(1),
  office: z.string().min(1),
  ...spanSchema.shape,
});
export type Office = z.infer<typeof officeSchema>;

/** How exactly a date is known. `inferred`: the year comes from elsewhere in the same article. */
export const PRECISIONS = ['minute', 'day', 'month', 'inferred', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Facet fields: one array of values per row of the table, never empty (`unknown` where nothing is). */
const facetFields = Object.fromEntries(
  FACETS.map((row) => [row.key, z.array(z.string().min(1)).min(1)]),
) as Record<FacetKey, z.ZodArray<z.ZodString>>;

/** The document: what is indexed, what the article page shows, what seeds/expected holds. */
export const articleSchema = z.strictObject({
  id: z.string().regex(ARTICLE_ID),
  title: z.string().min(1),
  /** Where the title comes from: given by the input, the article's headline, a caption, or its first words. */
  titleSource: z.enum(['given', 'headline', 'caption', 'opening']),
  /** First paragraph, for result lists and ranking. */
  lead: z.string(),
  /** The article's own text in NFC, paragraphs parted by line breaks, without the site's furniture. */
  body: z.string().min(1),
  /** The line the date of publication was read from, empty where there is none. */
  dateline: z.string(),
  /** Host name of the paper, for example `nhandan.vn`. */
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** ISO 8601 at the given precision, Asia/Ho_Chi_Minh: `2023-06-09T18:17:00+07:00`, `2023-06-09`, `2022-08`. */
  publishedAt: z.string().nullable(),
  publishedPrecision: z.enum(PRECISIONS),
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  eventDate: day.nullable(),
  eventPrecision: z.enum(['day', 'inferred', 'unknown']),
  /** What the date facet goes by: publication, else the event's full date, else nothing. */
  dateBasis: z.enum(['published', 'event', 'none']),
  /** First and last second (Unix time) of the interval the date facet goes by; absent when unknown. */
  dateFrom: z.int().optional(),
  dateTo: z.int().optional(),
  agreements: z.array(agreementSchema),
  /** The offices of the article's leaders on the day it was written. */
  offices: z.array(officeSchema),
  evidence: z.array(evidenceSchema),
  ...facetFields,
});

export type Article = z.infer<typeof articleSchema>;
