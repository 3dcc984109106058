import type { Article } from '#lib/schema/article';

export type Chunk = { readonly articles: readonly Article[]; readonly ndjson: string };

/** Far below the engine's limit of 100 MB, beyond which it answers 413 and the connection hangs. */
const CHUNK_BYTES = 10_000_000;

/**
 * Articles as NDJSON in chunks of about `limit` bytes, in their order. An article larger than that makes
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
    const line = `${JSON.stringify(article)}\n`;
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
