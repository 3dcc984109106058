import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { POST as postFacetValues } from '../../app/api/facet-values/route.ts';
import { GET as getHealth } from '../../app/api/health/route.ts';
import { POST as postInstantSearch } from '../../app/api/instantsearch/route.ts';
import { GET as getSearch } from '../../app/api/search/route.ts';
import { searchOnServer } from './door-instantsearch.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
let silent: Server;
beforeAll(async () => {
  archive = await openTestArchive([]);
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
}, 60_000);
afterAll(async () => {
  silent?.close();
  await archive?.end();
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const requests = [{ indexName: 'articles', params: { query: 'cuba', facetName: 'country' } }];

/** Every door, asked something it would answer. */
function everyDoor(): Promise<Response>[] {
  const post = () =>
    new Request('http://localhost/', { method: 'POST', body: JSON.stringify({ requests }) });
  return [
    getSearch(new Request('http://localhost/api/search?q=cuba')),
    postInstantSearch(post()),
    postFacetValues(post()),
    getHealth(),
  ];
}

/** The addresses and keys under which no search can be answered. */
const broken = {
  'nothing listens': () => ['http://127.0.0.1:1', 'a-key'],
  'the key is wrong': () => [archive.url, 'not-the-key'],
  'the address is not set': () => ['', 'a-key'],
  'the key is not set': () => [archive.url, ''],
};

describe.each(Object.entries(broken))('when %s', (_, environment) => {
  beforeEach(() => {
    const [url, key] = environment();
    vi.stubEnv('MEILI_URL', url);
    vi.stubEnv('MEILI_SEARCH_KEY', key);
  });

  it('every door answers 503 and says so', async () => {
    for (const response of await Promise.all(everyDoor())) {
      expect(response.status).toBe(503);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { error, message } = await response.json();
      expect(error).toBe('search_unavailable');
      expect(message).toMatch(/cannot answer now/);
    }
  });

  it('the server rendering gets empty results that say they failed', async () => {
    const { results } = await searchOnServer(requests);
    expect(results).toEqual([
      expect.objectContaining({ index: 'articles', nbHits: 0, userData: [{ failed: true }] }),
    ]);
  });
});

it('gives up on an engine that never answers, so that the page is rendered', async () => {
  const address = silent.address();
  if (typeof address !== 'object' || !address) throw new Error('The silent server has no port.');
  vi.stubEnv('MEILI_URL', `http://127.0.0.1:${address.port}`);
  vi.stubEnv('MEILI_SEARCH_KEY', 'a-key');
  const { results } = await searchOnServer(requests);
  expect(results[0]?.userData).toEqual([{ failed: true }]);
});

it('tells the page what to change about a query that is refused', async () => {
  vi.stubEnv('MEILI_URL', archive.url);
  vi.stubEnv('MEILI_SEARCH_KEY', archive.searchKey);
  const { results } = await searchOnServer([
    { indexName: 'articles', params: { query: 'a'.repeat(600) } },
  ]);
  expect(results[0]?.userData[0]).toMatchObject({ message: expect.stringMatching(/at most 512/) });
});

it('answers again as soon as the engine does', async () => {
  vi.stubEnv('MEILI_URL', archive.url);
  vi.stubEnv('MEILI_SEARCH_KEY', archive.searchKey);
  for (const response of await Promise.all(everyDoor())) expect(response.status).toBe(200);
});
