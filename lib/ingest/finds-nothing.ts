import type { Extraction } from '#lib/extract/article-text';

/** An extractor that finds nothing: for looking at the other stages on their own. */
export function findsNothing(): Extraction {
  return {
    country: [],
    leader: [],
    agreement: [],
    eventType: [],
    agreements: [],
    offices: [],
    eventDate: null,
    eventPrecision: 'unknown',
    evidence: [],
  };
}
