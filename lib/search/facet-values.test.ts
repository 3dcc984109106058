import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as postFacetValues } from '../../app/api/facet-values/route.ts';
import { ARTICLES } from './articles-fixture.ts';
import { post, setEnvironment, values } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

describe('search inside a facet', () => {
  it('finds a value by any syllable, without marks, or by an alias', async () => {
    const found = async (facetName: string, facetQuery: string) =>
      (await values({ facetName, facetQuery })).map((hit) => hit.value);
    expect(await found('country', 'nam')).toEqual(['VN']);
    expect(await found('country', 'hoa ky')).toEqual(['US']);
    expect(await found('country', 'trung qu')).toEqual(['CN']);
    expect(await found('leader', 'xi jinping')).toEqual(['Tập Cận Bình']);
    expect(await found('leader', 'putin')).toEqual(['Vladimir Putin']);
    expect(await found('leader', 'pu-tin')).toEqual(['Vladimir Putin']);
    expect(await found('agreement', 'tuyen bo')).toEqual(['joint-statement']);
    expect(await found('country', 'hòa kỳ')).toEqual([]);
  });

  it('counts under the query and the other filters, not under its own facet', async () => {
    const hits = await values({
      facetName: 'country',
      facetQuery: '',
      query: 'hợp tác',
      facetFilters: [['country:CU'], ['agreement:memorandum', 'agreement:joint-statement']],
    });
    expect(hits.map((hit) => [hit.value, hit.count])).toEqual([
      ['VN', 2],
      ['CU', 1],
      ['CN', 1],
    ]);
  });

  it('marks the match, and shows the alias where only that matched', async () => {
    const [label] = await values({ facetName: 'country', facetQuery: 'nam' });
    expect(label).toMatchObject({
      highlighted: 'Việt <mark>Nam</mark>',
      text: { vi: 'Việt Nam', en: 'Viet Nam' },
    });
    const [alias] = await values({ facetName: 'country', facetQuery: 'hoa k' });
    expect(alias?.highlighted).toBe('Mỹ (<mark>Hoa K</mark>ỳ)');
  });

  it('refuses a facet that is none', async () => {
    const body = { requests: [{ indexName: 'articles', params: { facetName: 'body' } }] };
    expect((await postFacetValues(post(body))).status).toBe(400);
  });
});
