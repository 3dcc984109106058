import type { Meilisearch, RecordAny, Settings } from 'meilisearch';
import { INDEX } from './connection.ts';
import { indexed } from './indexed-article.ts';
import { finished } from './tasks.ts';

/** Documents read from the engine at a time. */
const PAGE = 500;

/**
 * Builds the index anew under other settings and then swaps it in, so that every search meanwhile is
 * answered by the old one. Documents are copied from the engine itself: the files they came from need not
 * be there any more; what is derived from an article is derived again. The caller is the only writer. Follow the tasks by their own number: after a swap the
 * engine files an index's tasks under the other index.
 */
export async function rebuild(engine: Meilisearch, uid: string, settings: Settings): Promise<void> {
  const next = `${uid}-next`;
  await engine.deleteIndexIfExists(next);
  await finished(engine, await engine.createIndex(next, { primaryKey: 'id' }));
  await finished(engine, await engine.index(next).updateSettings(settings));
  await copyDocuments(engine, uid, next);
  await finished(engine, await engine.swapIndexes([{ indexes: [uid, next], rename: false }]));
  await finished(engine, await engine.deleteIndex(next));
}

async function copyDocuments(engine: Meilisearch, from: string, to: string): Promise<void> {
  const source = engine.index<RecordAny>(from);
  const target = engine.index<RecordAny>(to);
  for (let offset = 0; ; offset += PAGE) {
    const { results } = await source.getDocuments({ offset, limit: PAGE });
    if (results.length === 0) return;
    const documents = from === INDEX ? results.map(withDerived) : results;
    await finished(engine, await target.addDocuments(documents));
  }
}

function withDerived(document: RecordAny): RecordAny {
  const { title, body } = document;
  return indexed({ ...document, title: String(title), body: String(body) });
}
