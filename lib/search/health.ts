import type { Meilisearch } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';

/** Resolves only when a search can be answered: the engine answers, the index is there, the key works. */
export async function checkHealth(
  engine: Meilisearch,
  signal?: AbortSignal,
): Promise<{ status: 'ok' }> {
  await engine.index(INDEX).search('', { limit: 0 }, { signal });
  return { status: 'ok' };
}
