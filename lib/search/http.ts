import { type Meilisearch, MeilisearchApiError, MeilisearchError } from 'meilisearch';
import { ZodError } from 'zod';
import { connectionFromEnvironment, openEngine } from '#lib/engine/connection';
import { BadRequest, SearchUnavailable } from './errors.ts';

/** A search that takes longer is given up. Milliseconds. */
export const ROUTE_TIMEOUT_MS = 5_000;

/** The largest request body taken, in UTF-16 units; InstantSearch sends about 1,000. */
const MAX_BODY_LENGTH = 200_000;

const HEADERS = { 'cache-control': 'no-store' };

/**
 * Runs a route's work and answers with its JSON: 200, 400 with a sentence that says what to change, 503
 * when the engine cannot answer, and 500 with a sentence (and the error in the log) for what nobody
 * foresaw.
 */
export async function respond(work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: HEADERS });
  } catch (error) {
    return refusal(error);
  }
}

/**
 * The engine this process is configured for, read from the environment at this moment.
 *
 * @throws SearchUnavailable naming the variable that is missing
 */
export function engineOfThisRequest(): Meilisearch {
  try {
    return openEngine(connectionFromEnvironment());
  } catch (error) {
    throw new SearchUnavailable(error instanceof Error ? error.message : String(error));
  }
}

/** The JSON body of a request. Throws BadRequest when there is none or it is too large. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > MAX_BODY_LENGTH) {
    throw new BadRequest(`The request body is larger than ${MAX_BODY_LENGTH} characters.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('The request body is not JSON; send an object like {"requests": [...]}.');
  }
}

function refusal(error: unknown): Response {
  if (error instanceof BadRequest) return failure(400, 'bad_request', error.message);
  const reason = unavailable(error);
  if (reason) {
    console.error(`Search unavailable: ${reason}`);
    const message =
      'The search engine cannot answer now. Try again in a moment; an administrator finds the reason in the log.';
    return failure(503, 'search_unavailable', message);
  }
  console.error(error);
  return failure(
    500,
    'internal_error',
    'Something went wrong that should not; it has been logged.',
  );
}

function failure(status: number, error: string, message: string): Response {
  return Response.json({ error, message }, { status, headers: HEADERS });
}

/** Why the engine cannot answer, or null when the error is another one. */
export function unavailable(error: unknown): string | null {
  const cause = rootOf(error);
  if (cause instanceof SearchUnavailable) return cause.message;
  if (cause instanceof ZodError) {
    return `The index holds documents of another version; index the articles anew. ${cause.message}`;
  }
  if (cause instanceof MeilisearchApiError) {
    // A request the engine calls wrong is a mistake of this code, not of the engine.
    return cause.response.status === 400 ? null : cause.message;
  }
  if (cause instanceof MeilisearchError) return `${cause.message} (${String(cause.cause)})`;
  return isTimeout(cause) ? 'The engine took too long.' : null;
}

/** InstantSearch's translator wraps every error once; the one inside says more. */
function rootOf(error: unknown): unknown {
  if (error instanceof MeilisearchError || !(error instanceof Error)) return error;
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}
