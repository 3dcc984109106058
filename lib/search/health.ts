import type { Meilisearch } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import { SearchUnavailable } from './errors.ts';
import { unavailable } from './http.ts';

/**
 * Resolves only when a search can be answered: the engine answers, the index is there, the key works.
 *
 * @throws SearchUnavailable saying what is missing
 */
export async function checkHealth(
  engine: Meilisearch,
  signal?: AbortSignal,
): Promise<{ status: 'ok' }> {
  try {
    await engine.index(INDEX).search('', { limit: 0 }, { signal });
  } catch (error) {
    throw new SearchUnavailable(unavailable(error) ?? String(error));
  }
  return { status: 'ok' };
}
