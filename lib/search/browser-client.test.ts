import { afterEach, describe, expect, it, vi } from 'vitest';
import { SearchFailed, searchClient } from './browser-client.ts';

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

  it("throws the route's sentence and status when the search is refused", async () => {
    const body = { error: 'bad_request', message: 'Shorten the query.' };
    browser(() => Response.json(body, { status: 400 }));
    const failed = searchClient.search(requests);
    await expect(failed).rejects.toThrow('Shorten the query.');
    await expect(failed).rejects.toMatchObject({ name: 'SearchFailed', status: 400 });
  });

  it('throws with status 0 when the server cannot be reached', async () => {
    browser(() => Promise.reject(new TypeError('network')));
    await expect(searchClient.search(requests)).rejects.toMatchObject({ status: 0 });
  });

  it('throws with the status alone when the answer is no JSON', async () => {
    browser(() => new Response('<html>', { status: 502 }));
    const failed = searchClient.search(requests);
    await expect(failed).rejects.toBeInstanceOf(SearchFailed);
    await expect(failed).rejects.toThrow('search 502');
  });
});
