import { type Connection, openEngine } from '#lib/engine/connection';
import { finished } from '#lib/engine/tasks';
import type { PlainArticle } from './relevance-corpus.ts';

/** The plain index, alone in an engine of its own. */
export const PLAIN_INDEX = 'x';

/** As large as those of lib/engine/chunks.ts, and as many at once as lib/engine/publish.ts keeps waiting. */
const CHUNK_BYTES = 10_000_000;
const CHUNKS_IN_FLIGHT = 4;

/** Fills an index with all its settings as they come, and waits until the engine has finished. */
export async function indexPlainly(
  connection: Connection,
  articles: readonly PlainArticle[],
  onProgress: (indexed: number) => void,
): Promise<void> {
  const engine = openEngine(connection);
  await finished(engine, await engine.createIndex(PLAIN_INDEX, { primaryKey: 'id' }));
  const waiting: { readonly size: number; readonly done: Promise<unknown> }[] = [];
  let indexed = 0;
  const settleFirst = async () => {
    const first = waiting.shift();
    await first?.done;
    indexed += first?.size ?? 0;
    onProgress(indexed);
  };
  for (const lines of chunks(articles)) {
    const task = await engine
      .index(PLAIN_INDEX)
      .addDocumentsFromString(lines.join('\n'), 'application/x-ndjson', { primaryKey: 'id' });
    const done = finished(engine, task);
    done.catch(() => {});
    waiting.push({ size: lines.length, done });
    if (waiting.length >= CHUNKS_IN_FLIGHT) await settleFirst();
  }
  while (waiting.length > 0) await settleFirst();
}

function* chunks(articles: readonly PlainArticle[]): Generator<string[]> {
  let lines: string[] = [];
  let bytes = 0;
  for (const article of articles) {
    const line = JSON.stringify(article);
    const size = Buffer.byteLength(line);
    if (lines.length > 0 && bytes + size > CHUNK_BYTES) {
      yield lines;
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield lines;
}
