import { createExtractor } from './extract-facets.ts';
import { sampleGazetteer } from './sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

/** What the project's own gazetteer gives for a text without a headline, published on 20/5/2024. */
export function read(body: string) {
  return extract({
    title: null,
    body,
    dateline: '',
    publishedAt: '2024-05-20',
    publishedPrecision: 'day',
  });
}
