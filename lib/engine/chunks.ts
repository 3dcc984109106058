import type { Article } from '#lib/schema/article';
import { indexed } from './indexed-article.ts';

export type Chunk = { readonly articles: readonly Article[]; readonly ndjson: string };

/**
 * Below the engine's limit of 100 MB, beyond which it answers 413 and the connection hangs. Large, because
 * each task of the engine rewrites most of the index: 10,000 articles in chunks of 10 MB left it twice the
 * size that they need (2026-11-27).
 */
const CHUNK_BYTES = 48_000_000;

/**
 * Articles as the engine is given them, as NDJSON in chunks of about `limit` bytes, in their order. An article larger than that makes
 * a chunk of its own.
 */
export async function* chunked(
  articles: AsyncIterable<Article> | Iterable<Article>,
  limit = CHUNK_BYTES,
): AsyncGenerator<Chunk> {
  let chunk: Article[] = [];
  let lines: string[] = [];
  let bytes = 0;
  for await (const article of articles) {
    const line = `${JSON.stringify(indexed(article))}\n`;
    const size = Buffer.byteLength(line);
    if (chunk.length > 0 && bytes + size > limit) {
      yield { articles: chunk, ndjson: lines.join('') };
      chunk = [];
      lines = [];
      bytes = 0;
    }
    chunk.push(article);
    lines.push(line);
    bytes += size;
  }
  if (chunk.length > 0) yield { articles: chunk, ndjson: lines.join('') };
}
