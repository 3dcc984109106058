import { describe, expect, it } from 'vitest';
import type { Extraction } from '#lib/extract/article-text';
import { createExtractor } from '#lib/extract/extract-facets';
import { loadGazetteer } from '#lib/gazetteer/load';
import { ingestText } from '#lib/ingest/pipeline';
import type { Article } from '#lib/schema/article';
import { countProvable, flawsOf } from './proof.ts';

const extract = createExtractor(loadGazetteer());
const TEXT =
  'Ngày 12/3, Việt Nam và Lào đã ký Bản ghi nhớ về hợp tác nông nghiệp tại thủ đô Vientiane.';

function article(): Article {
  const result = ingestText(TEXT, extract);
  if (!result.ok) throw new Error(result.reject.reason);
  return result.value;
}

/** Finds nothing in any text. */
const blind = (): Extraction => ({
  country: [],
  leader: [],
  agreement: [],
  eventType: [],
  agreements: [],
  offices: [],
  eventDate: null,
  eventPrecision: 'unknown',
  evidence: [],
});

describe('evidence', () => {
  it('that slices back and gives its value again has no flaw', () => {
    expect(countProvable(article())).toBeGreaterThanOrEqual(4);
    expect(flawsOf(article(), extract)).toEqual([]);
  });

  it('is missed where a value has none', () => {
    const { evidence, ...rest } = article();
    const without = { ...rest, evidence: evidence.filter(({ value }) => value !== 'LA') };
    expect(flawsOf(without, extract)).toEqual([
      { facet: 'country', value: 'LA', reason: 'no evidence' },
    ]);
  });

  it('is flawed where one span of a value does not slice back', () => {
    const { evidence, ...rest } = article();
    const shifted = evidence.map((span) =>
      span.value === 'LA' ? { ...span, start: span.start + 1 } : span,
    );
    expect(flawsOf({ ...rest, evidence: shifted }, extract)).toEqual([
      { facet: 'country', value: 'LA', reason: 'does not slice back' },
    ]);
  });

  it('is flawed where its text alone does not give the value', () => {
    const flaws = flawsOf(article(), blind);
    expect(flaws).toHaveLength(countProvable(article()));
    expect(new Set(flaws.map(({ reason }) => reason))).toEqual(
      new Set(['text alone does not give it']),
    );
  });
});
