import { expect } from 'vitest';
import { POST as postFacetValues } from '../../app/api/facet-values/route.ts';
import { POST as postInstantSearch } from '../../app/api/instantsearch/route.ts';
import { GET as getSearch } from '../../app/api/search/route.ts';
import type { InstantSearchAnswer } from './door-instantsearch.ts';
import type { PlainAnswer } from './door-plain.ts';
import type { FacetValuesAnswer } from './facet-values.ts';
import type { TestArchive } from './search-fixture.ts';

/** Lets the routes of this process talk to the archive. */
export function setEnvironment(archive: TestArchive): void {
  process.env.MEILI_URL = archive.url;
  process.env.MEILI_SEARCH_KEY = archive.searchKey;
}

/** The answer of `GET /api/search` to a query string that it must take. */
export async function plain(query: string): Promise<PlainAnswer> {
  const response = await getSearch(new Request(`http://localhost/api/search?${query}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return response.json();
}

/** The sentence with which `GET /api/search` refuses a query string. */
export async function refused(query: string): Promise<string> {
  const response = await getSearch(new Request(`http://localhost/api/search?${query}`));
  const { error, message } = await response.json();
  expect({ status: response.status, error }).toEqual({ status: 400, error: 'bad_request' });
  return message;
}

/** A POST with this body; text is sent as it is. */
export function post(body: unknown): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Request('http://localhost/api/x', { method: 'POST', body: text });
}

/** The results of `POST /api/instantsearch` for requests with these parameters. */
export async function instant(...params: object[]): Promise<InstantSearchAnswer['results']> {
  const requests = params.map((one) => ({ indexName: 'articles', params: one }));
  const response = await postInstantSearch(post({ requests }));
  expect(response.status).toBe(200);
  return (await response.json()).results;
}

/** What `POST /api/facet-values` finds. */
export async function values(params: object): Promise<FacetValuesAnswer['facetHits']> {
  const response = await postFacetValues(post({ requests: [{ indexName: 'articles', params }] }));
  expect(response.status).toBe(200);
  return (await response.json())[0].facetHits;
}

export const ids = (answer: PlainAnswer) => answer.hits.map((hit) => hit.id).toSorted();

export const counts = (list: PlainAnswer['facets']['country']) =>
  Object.fromEntries(list.map((one) => [one.value, one.count]));
