import type { Gazetteer } from '#lib/gazetteer/entry';
import { createExtractor } from './extract-facets.ts';
import { sampleGazetteer } from './sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

/** What the project's own gazetteer gives for a text published on 20/5/2024, without a headline if none is given. */
export function read(body: string, title: string | null = null) {
  return extract({
    title,
    body,
    dateline: '',
    publishedAt: '2024-05-20',
    publishedPrecision: 'day',
  });
}

/** Finds the leaders of an undated text with a gazetteer, the project's own by default. */
export function leaderReader(gazetteer: Gazetteer = sampleGazetteer): (body: string) => string[] {
  const extractWith = gazetteer === sampleGazetteer ? extract : createExtractor(gazetteer);
  return (body) =>
    extractWith({
      title: null,
      body,
      dateline: '',
      publishedAt: null,
      publishedPrecision: 'unknown',
    }).leader;
}
