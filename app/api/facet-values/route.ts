import { searchFacetValues } from '#lib/search/facet-values';
import { engineOfThisRequest, ROUTE_TIMEOUT_MS, readJson, respond } from '#lib/search/http';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Search inside a facet, in the form of InstantSearch's `searchForFacetValues`. */
export function POST(request: Request): Promise<Response> {
  return respond(async () => {
    const body = await readJson(request);
    return searchFacetValues(engineOfThisRequest(), body, AbortSignal.timeout(ROUTE_TIMEOUT_MS));
  });
}
