import { searchForInstantSearch } from '#lib/search/door-instantsearch';
import { engineOfThisRequest, ROUTE_TIMEOUT_MS, readJson, respond } from '#lib/search/http';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** The page's door: what InstantSearch posts, answered in its own form. */
export function POST(request: Request): Promise<Response> {
  return respond(async () => {
    const body = await readJson(request);
    return searchForInstantSearch(
      engineOfThisRequest(),
      body,
      AbortSignal.timeout(ROUTE_TIMEOUT_MS),
    );
  });
}
