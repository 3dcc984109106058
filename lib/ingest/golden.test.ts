import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor } from '#lib/extract/extract-facets';
import { loadGazetteer } from '#lib/gazetteer/load';
import type { Article } from '#lib/schema/article';
import { ingest } from './pipeline.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const files = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

/**
 * seeds/expected holds the document each article of seeds/ gives. A change of a rule shows here as a
 * difference to read; when it is right, `npx vitest run lib/ingest/golden.test.ts -u` writes it anew.
 */
describe('the documents of the five articles', () => {
  const documents = new Map<string, Article>();
  beforeAll(async () => {
    const paths = files.map((name) => `${SEEDS}/${name}`);
    for await (const result of ingest(paths, createExtractor(loadGazetteer()))) {
      if (!result.ok) throw new Error(`${result.reject.file}: ${result.reject.reason}`);
      documents.set(result.value.id, result.value);
    }
  });

  it('are five', () => {
    expect([...documents.keys()].sort()).toEqual(
      files.map((name) => name.replace(/\.txt$/, '')).sort(),
    );
  });

  it.each(files)('%s gives the document in seeds/expected', async (name) => {
    const id = name.replace(/\.txt$/, '');
    const document = `${JSON.stringify(documents.get(id), null, 2)}\n`;
    await expect(document).toMatchFileSnapshot(`${SEEDS}/expected/${id}.json`);
  });

  it('prove every facet value and both dates with a span of the document itself', () => {
    for (const article of documents.values()) {
      for (const evidence of article.evidence) {
        expect(article[evidence.field].slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
      const proven = new Set(article.evidence.map(({ facet, value }) => `${facet} ${value}`));
      for (const facet of ['country', 'leader', 'agreement', 'eventType'] as const) {
        for (const value of article[facet].filter((one) => one !== 'unknown')) {
          expect(proven, `${article.id} ${facet} ${value}`).toContain(`${facet} ${value}`);
        }
      }
      if (article.publishedAt) expect(proven).toContain(`publishedAt ${article.publishedAt}`);
      if (article.eventDate) expect(proven).toContain(`eventDate ${article.eventDate}`);
    }
  });
});
