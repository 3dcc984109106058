import { searchPlainly } from '#lib/search/door-plain';
import { engineOfThisRequest, ROUTE_TIMEOUT_MS, respond } from '#lib/search/http';
import { readParameters } from '#lib/search/parameters';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** The plain door: `GET /api/search?q=&country=&…`, for scripts and other tools. */
export function GET(request: Request): Promise<Response> {
  return respond(() => {
    const asked = readParameters(new URL(request.url).searchParams);
    return searchPlainly(engineOfThisRequest(), asked, AbortSignal.timeout(ROUTE_TIMEOUT_MS));
  });
}
