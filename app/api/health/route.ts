import { checkHealth } from '#lib/search/health';
import { engineOfThisRequest, ROUTE_TIMEOUT_MS, respond } from '#lib/search/http';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** 200 only when a search can be answered, else 503. */
export function GET(): Promise<Response> {
  return respond(() => checkHealth(engineOfThisRequest(), AbortSignal.timeout(ROUTE_TIMEOUT_MS)));
}
