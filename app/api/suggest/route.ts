import { engineOfThisRequest, ROUTE_TIMEOUT_MS, respond } from '#lib/search/http';
import { suggest } from '#lib/search/suggest';
import { readSuggestParameters } from '#lib/search/suggest-parameters';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Suggestions while typing: `GET /api/suggest?q=`. */
export function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const typed = readSuggestParameters(new URL(request.url).searchParams);
    return suggest(engineOfThisRequest, typed, AbortSignal.timeout(ROUTE_TIMEOUT_MS));
  });
}
