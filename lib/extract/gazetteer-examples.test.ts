import { describe, expect, it } from 'vitest';
import type { GazetteerFacet } from '#lib/gazetteer/files';
import { loadGazetteer } from '#lib/gazetteer/load';
import { createExtractor } from './extract-facets.ts';

const gazetteer = loadGazetteer();
const extract = createExtractor(gazetteer);

function valuesOf(facet: GazetteerFacet, body: string): string[] {
  const found = extract({
    title: null,
    body,
    dateline: '',
    publishedAt: null,
    publishedPrecision: 'unknown',
  });
  return found[facet];
}

/** The value a facet holds for an entry: the canonical name of a leader, the id of all others. */
function facetValue(facet: GazetteerFacet, { id, label }: { id: string; label: string }): string {
  return facet === 'leader' ? label : id;
}

describe.each(['country', 'leader', 'agreement', 'eventType'] as const)(
  'examples in the gazetteer of %s',
  (facet) => {
    const entries = gazetteer[facet];

    it('each give their entry', () => {
      const missed = entries.flatMap((entry) =>
        (entry.examples ?? [])
          .filter((example) => !valuesOf(facet, example).includes(facetValue(facet, entry)))
          .map((example) => `${entry.id}: ${example}`),
      );
      expect(missed).toEqual([]);
    });

    it('do not give it where they are counter-examples', () => {
      const wrong = entries.flatMap((entry) =>
        (entry.counterExamples ?? [])
          .filter((example) => valuesOf(facet, example).includes(facetValue(facet, entry)))
          .map((example) => `${entry.id}: ${example}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);
