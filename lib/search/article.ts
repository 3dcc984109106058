import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { INDEX } from '#lib/engine/connection';
import { ARTICLE_ID, type Article, articleSchema } from '#lib/schema/article';
import { idFilter } from './filter.ts';

/** As the document, but other fields that the index may hold are left out instead of refused. */
const indexedSchema = z.object(articleSchema.shape);

/**
 * One article with its whole text and evidence.
 *
 * @returns null when no article has this id, or no article could
 * @throws what the engine's client throws
 */
export async function getArticle(
  engine: Meilisearch,
  id: string,
  signal?: AbortSignal,
): Promise<Article | null> {
  if (!ARTICLE_ID.test(id)) return null;
  const answer = await engine
    .index(INDEX)
    .search('', { filter: idFilter(id), limit: 2 }, { signal });
  // The engine compares values without regard to case; ids are told apart by it.
  const hit = answer.hits.find((candidate) => candidate.id === id);
  return hit ? indexedSchema.parse(hit) : null;
}
