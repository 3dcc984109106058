import type { Agreement, Evidence, Office, Precision } from '#lib/schema/article';

/**
 * What the extractor reads: cleaned text (`#lib/vietnamese/clean`). Offsets of evidence count UTF-16
 * code units of `title` and `body` exactly as passed.
 */
export type ArticleText = {
  readonly title: string | null;
  readonly body: string;
  /** The line the date of publication was read from; never searched for facets. */
  readonly dateline: string;
  /** ISO 8601 at the given precision, Asia/Ho_Chi_Minh, or null. */
  readonly publishedAt: string | null;
  readonly publishedPrecision: Precision;
};

/** What the extractor gives: real values only (never `unknown`), each with its evidence. */
export type Extraction = {
  /** ISO 3166-1 alpha-2, in the order of first mention. */
  country: string[];
  /** Canonical names, in the order of first mention. */
  leader: string[];
  /** Types whose status is not `cited`. */
  agreement: string[];
  eventType: string[];
  /** One record per document the article tells apart, `cited` among them. */
  agreements: Agreement[];
  /** The offices of the leaders, as the article says them. */
  offices: Office[];
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  eventDate: string | null;
  eventPrecision: 'day' | 'inferred' | 'unknown';
  evidence: Evidence[];
};

export type Field = 'title' | 'body';
