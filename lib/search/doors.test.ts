import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getSearch } from '../../app/api/search/route.ts';
import { ARTICLES } from './articles-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  process.env.MEILI_URL = archive.url;
  process.env.MEILI_SEARCH_KEY = archive.searchKey;
}, 60_000);
afterAll(() => archive?.end());

describe('smoke', () => {
  it('answers', async () => {
    const r = await getSearch(new Request('http://x/api/search?q=hop tac&country=CU'));
    console.log(r.status, JSON.stringify(await r.json(), null, 1));
    expect(r.status).toBe(200);
  });
});
