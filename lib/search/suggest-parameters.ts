import { BadRequest } from './errors.ts';
import { MAX_QUERY_LENGTH } from './request.ts';
import { readTyped, type Typed } from './suggest-typed.ts';

/**
 * Reads the query string of `GET /api/suggest`: `q`, once, or nothing.
 *
 * @throws BadRequest with a sentence that says what to change
 */
export function readSuggestParameters(parameters: URLSearchParams): Typed {
  for (const name of parameters.keys()) {
    if (name !== 'q')
      throw new BadRequest(`Unknown parameter „${name.slice(0, 40)}“; give only q.`);
  }
  const given = parameters.getAll('q');
  if (given.length > 1) throw new BadRequest(`q is given ${given.length} times; give it once.`);
  const typed = readTyped(given[0] ?? '');
  if (typed.text.length > MAX_QUERY_LENGTH) {
    throw new BadRequest(`q is too long; shorten it to at most ${MAX_QUERY_LENGTH} characters.`);
  }
  return typed;
}
