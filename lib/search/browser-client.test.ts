import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchClient } from './browser-client.ts';

afterEach(() => vi.unstubAllGlobals());

/** As in a browser: a window, and a network that answers so. */
function browser(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn((_path: string, _init: RequestInit) => Promise.resolve().then(answer));
  vi.stubGlobal('window', {});
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const requests = [{ indexName: 'articles', params: { query: 'cuba' } }];

describe('searchClient', () => {
  it('posts what InstantSearch asks to our own route', async () => {
    const fetched = browser(() => Response.json({ results: [] }));
    expect(await searchClient.search(requests)).toEqual({ results: [] });
    expect(fetched.mock.calls[0]?.[0]).toBe('/api/instantsearch');
    expect(JSON.parse(String(fetched.mock.calls[0]?.[1].body))).toEqual({ requests });
  });

  it("gives an empty result with the route's sentence when the search is refused", async () => {
    const body = { error: 'bad_request', message: 'Shorten the query.' };
    browser(() => Response.json(body, { status: 400 }));
    expect(await searchClient.search(requests)).toMatchObject({
      results: [
        {
          index: 'articles',
          nbHits: 0,
          userData: [{ failed: true, message: 'Shorten the query.' }],
        },
      ],
    });
  });

  it.each([
    ['the server cannot be reached', () => Promise.reject(new TypeError('network'))],
    ['the engine is down', () => Response.json({ message: 'Try again.' }, { status: 503 })],
    ['the answer is no JSON', () => new Response('<html>', { status: 502 })],
  ])('gives an empty result that says it failed when %s', async (_, answer) => {
    browser(answer);
    const { results } = await searchClient.search<never>(requests);
    expect(results).toMatchObject([
      { nbHits: 0, userData: [{ failed: true, message: undefined }] },
    ]);
  });

  it('finds no facet values when the server cannot be reached', async () => {
    browser(() => Promise.reject(new TypeError('network')));
    const values = await searchClient.searchForFacetValues?.([] as never);
    expect(values).toMatchObject([{ facetHits: [] }]);
  });
});
