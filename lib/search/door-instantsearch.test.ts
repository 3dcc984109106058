import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as postInstantSearch } from '../../app/api/instantsearch/route.ts';
import { ARTICLES } from './articles-fixture.ts';
import type { InstantSearchAnswer } from './door-instantsearch.ts';
import { counts, instant, plain, post, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

describe('the door of InstantSearch', () => {
  it('gives the totals, pages and counts of the plain door', async () => {
    const given = 'q=hợp tác&country=CU&country=CN&from=2022-11-01';
    const expected = await plain(given);
    const [page, perFacet] = await instant(
      {
        query: 'hợp tác',
        facets: ['agreement', 'leader'],
        facetFilters: [['country:CU', 'country:CN']],
        numericFilters: ['date>=1667235600'],
      },
      {
        query: 'hợp tác',
        hitsPerPage: 0,
        facets: 'country',
        numericFilters: ['date>=1667235600'],
      },
    );
    expect(page).toMatchObject({ nbHits: expected.total, nbPages: expected.pages, page: 0 });
    expect(page?.hits.map((hit) => hit.objectID)).toEqual(expected.hits.map((hit) => hit.id));
    expect(page?.facets?.agreement).toEqual(counts(expected.facets.agreement));
    expect(perFacet?.facets?.country).toEqual(counts(expected.facets.country));
    expect(perFacet?.hits).toEqual([]);
  });

  it('carries the reading of the query and the labels of all values shown', async () => {
    const [page] = await instant(
      { query: 'Mỹ', facets: ['country'], facetFilters: ['agreement:treaty'] },
      { query: 'Mỹ', facets: 'country', hitsPerPage: 0 },
    );
    const [data] = page?.userData ?? [];
    expect(data).toMatchObject({
      understood: { text: 'Mỹ', names: [{ facet: 'country', value: 'US' }] },
      labels: {
        country: { US: { vi: 'Mỹ', en: 'United States' } },
        agreement: { treaty: { vi: 'Hiệp ước', en: 'Treaty' } },
      },
    });
  });

  it('leaves out excluded values, wherever and however the minus is written', async () => {
    const [apart, together, protectedMinus, alone] = await instant(
      { facetFilters: ['country:VN', 'country:-CU'] },
      { facetFilters: [['country:VN', 'country:-CU']] },
      { facetFilters: [['country:VN', 'country:\\-CU']] },
      { facetFilters: [['country:\\-CU']] },
    );
    expect(apart?.nbHits).toBe(2);
    expect(together?.nbHits).toBe(2);
    expect(protectedMinus?.nbHits).toBe(2);
    const [all] = await instant({});
    const [cuba] = await instant({ facetFilters: ['country:CU'] });
    expect(alone?.nbHits).toBe((all?.nbHits ?? 0) - (cuba?.nbHits ?? 0));
  });

  it('counts the values of a facet without what is excluded of it, as the plain door does', async () => {
    const [page, counted] = await instant(
      { facetFilters: ['country:VN', 'country:-CU'], facets: ['year'] },
      { facetFilters: [], facets: ['country'], hitsPerPage: 0 },
    );
    const [free] = await instant({ facetFilters: ['country:-CU'], facets: ['country'] });
    expect(page?.nbHits).toBe(2);
    expect(counted?.facets).toEqual(free?.facets);
    expect(counted?.facets.country).not.toHaveProperty('CU');
  });

  it('sorts by the index name', async () => {
    const requests = ['articles:dateFrom:desc', 'articles:dateFrom:asc'].map((indexName) => ({
      indexName,
      params: { query: '', facetFilters: ['country:VN'] },
    }));
    const response = await postInstantSearch(post({ requests }));
    const { results }: InstantSearchAnswer = await response.json();
    expect(results.map((result) => result.hits[0]?.objectID)).toEqual([
      'my-thuong-mai',
      'cuba-y-te',
    ]);
    expect(results.map((result) => result.index)).toEqual(requests.map((one) => one.indexName));
  });

  it('marks matches in the tags InstantSearch asks for, and hands out no whole body', async () => {
    const [own, plainTags] = await instant(
      {
        query: 'nông',
        highlightPreTag: '__ais-highlight__',
        highlightPostTag: '__/ais-highlight__',
      },
      { query: 'nông' },
    );
    expect(own?.hits[0]?._highlightResult.title.value).toContain(
      '__ais-highlight__nông__/ais-highlight__',
    );
    expect(plainTags?.hits[0]?._snippetResult.title.value).toContain('<mark>nông</mark>');
    expect(own?.hits[0]).not.toHaveProperty('body');
    expect(own?.hits[0]).not.toHaveProperty('evidence');
  });

  it('pages with the total known', async () => {
    const [first, third, beyond] = await instant(
      { hitsPerPage: 2, page: 0 },
      { hitsPerPage: 2, page: 2 },
      { hitsPerPage: 2, page: 3 },
    );
    expect(first).toMatchObject({ nbHits: 6, nbPages: 3, page: 0, hitsPerPage: 2 });
    expect(third?.hits).toHaveLength(2);
    expect(beyond?.hits).toHaveLength(0);
  });

  it('keeps only as many values of a facet as are asked for, the most frequent', async () => {
    const [page] = await instant({ facets: ['country'], maxValuesPerFacet: 2 });
    expect(page?.facets?.country).toEqual({ VN: 4, CU: 2 });
  });

  it('refuses what InstantSearch never sends', async () => {
    const bad = [
      'no json',
      {},
      { requests: [] },
      { requests: [{ indexName: 'names', params: {} }] },
      { requests: Array.from({ length: 17 }, () => ({ indexName: 'articles', params: {} })) },
      { requests: [{ indexName: 'articles', params: { filters: 'id EXISTS' } }] },
      { requests: [{ indexName: 'articles', params: { hitsPerPage: 101 } }] },
      { requests: [{ indexName: 'articles', params: { hitsPerPage: 100, page: 100 } }] },
      { requests: [{ indexName: 'articles', params: { facetFilters: ['body:x'] } }] },
      { requests: [{ indexName: 'articles', params: { numericFilters: ['id>=1'] } }] },
      { requests: [{ indexName: 'articles', params: { query: 'a'.repeat(600) } }] },
      { requests: [{ indexName: 'articles', params: { highlightPreTag: '<script>' } }] },
    ];
    for (const body of bad) {
      const response = await postInstantSearch(post(body));
      const { error, message } = await response.json();
      expect({ status: response.status, error }).toEqual({ status: 400, error: 'bad_request' });
      expect(message.length).toBeGreaterThan(10);
    }
  });
});
