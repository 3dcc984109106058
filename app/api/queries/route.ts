import { BadRequest } from '#lib/search/errors';
import { countQuery } from '#lib/search/frequent-queries';
import { readJson, respond } from '#lib/search/http';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Counts a query that an article was opened from: `POST /api/queries` with `{ query }`. */
export function POST(request: Request): Promise<Response> {
  return respond(async () => {
    refuseOtherSites(request);
    return countQuery(await readJson(request));
  });
}

/** A beacon may be sent from any page a browser shows; only our own pages are believed. */
function refuseOtherSites(request: Request): void {
  const site = request.headers.get('sec-fetch-site');
  if (site === null || site === 'same-origin') return;
  throw new BadRequest('Queries are counted from the pages of this archive only.');
}
