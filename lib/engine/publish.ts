import type { Meilisearch, RecordAny, Settings } from 'meilisearch';
import { MeilisearchApiError } from 'meilisearch';
import type { Article } from '#lib/schema/article';
import { chunked } from './chunks.ts';
import { type Connection, INDEX, NAMES_INDEX, openEngine } from './connection.ts';
import type { AbbreviationDocument, NameDocument } from './names.ts';
import { rebuild } from './rebuild.ts';
import { ARTICLE_SETTINGS, NAMES_SETTINGS, settingsHash } from './settings.ts';
import { finished } from './tasks.ts';

export type Progress = {
  /** Articles handed to the engine so far. */
  readonly sent: number;
  /** Articles the engine has finished so far. */
  readonly indexed: number;
};

export type Published = {
  /** Articles whose id was not in the index before. */
  readonly added: number;
  /** Articles that replaced one of the same id. */
  readonly updated: number;
  /** Articles in the index now. */
  readonly total: number;
};

/** Chunks that may wait in the engine's queue: enough to keep it busy, few enough to spare its disk. */
const CHUNKS_IN_FLIGHT = 4;

/**
 * Adds the articles, or replaces those of the same id, and deletes nothing. Takes a connection with the
 * master key. Settings come first: an index that differs from what lib/engine/settings.ts wants is brought
 * to them without a gap in service. Articles are searchable when this returns. Throws EngineError when
 * the engine refuses or cannot finish something.
 */
export async function publish(
  connection: Connection,
  articles: AsyncIterable<Article> | Iterable<Article>,
  names: readonly (NameDocument | AbbreviationDocument)[],
  onProgress: (progress: Progress) => void = () => {},
): Promise<Published> {
  const engine = openEngine(connection);
  await prepare(engine, INDEX, ARTICLE_SETTINGS);
  await prepare(engine, NAMES_INDEX, NAMES_SETTINGS);
  await replaceNames(engine, names);

  const before = await countDocuments(engine, INDEX);
  const sent = await send(engine, articles, onProgress);
  const total = await countDocuments(engine, INDEX);
  const added = total - before;
  return { added, updated: sent - added, total };
}

/** How many articles the index holds; 0 when there is no index. */
export async function countArticles(connection: Connection): Promise<number> {
  const engine = openEngine(connection);
  return (await exists(engine, INDEX)) ? countDocuments(engine, INDEX) : 0;
}

async function countDocuments(engine: Meilisearch, uid: string): Promise<number> {
  return (await engine.index(uid).getStats()).numberOfDocuments;
}

/** Makes the index if there is none, and gives it the wanted settings if it has others. */
async function prepare(engine: Meilisearch, uid: string, wanted: Settings): Promise<void> {
  if (!(await exists(engine, uid))) {
    await finished(engine, await engine.createIndex(uid, { primaryKey: 'id' }));
  }
  const actual = await engine.index(uid).getSettings();
  if (settingsHash(actual, Object.keys(wanted)) === settingsHash(wanted)) return;
  if ((await countDocuments(engine, uid)) > 0) await rebuild(engine, uid, wanted);
  else await finished(engine, await engine.index(uid).updateSettings(wanted));
}

async function exists(engine: Meilisearch, uid: string): Promise<boolean> {
  try {
    await engine.getRawIndex(uid);
    return true;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found')
      return false;
    throw error;
  }
}

/** Brings the few names to exactly the wanted ones, and asks nothing of the engine when they are so already. */
async function replaceNames(
  engine: Meilisearch,
  names: readonly (NameDocument | AbbreviationDocument)[],
): Promise<void> {
  const index = engine.index<RecordAny>(NAMES_INDEX);
  const { results } = await index.getDocuments({ limit: 100_000 });
  const present = new Map(results.map((row) => [String(row.id), JSON.stringify(row)]));
  const changed = names.filter((name) => present.get(name.id) !== JSON.stringify(name));
  for (const name of names) present.delete(name.id);
  if (present.size > 0) await finished(engine, await index.deleteDocuments([...present.keys()]));
  if (changed.length > 0) await finished(engine, await index.addDocuments([...changed]));
}

async function send(
  engine: Meilisearch,
  articles: AsyncIterable<Article> | Iterable<Article>,
  onProgress: (progress: Progress) => void,
): Promise<number> {
  const ids = new Set<string>();
  const waiting: { readonly size: number; readonly done: Promise<unknown> }[] = [];
  let sent = 0;
  let indexed = 0;
  const settleFirst = async () => {
    const first = waiting.shift();
    await first?.done;
    indexed += first?.size ?? 0;
    onProgress({ sent, indexed });
  };
  for await (const chunk of chunked(articles)) {
    for (const article of chunk.articles) ids.add(article.id);
    const task = await engine
      .index(INDEX)
      .addDocumentsFromString(chunk.ndjson, 'application/x-ndjson', { primaryKey: 'id' });
    const done = finished(engine, task);
    done.catch(() => {});
    waiting.push({ size: chunk.articles.length, done });
    sent += chunk.articles.length;
    onProgress({ sent, indexed });
    if (waiting.length >= CHUNKS_IN_FLIGHT) await settleFirst();
  }
  while (waiting.length > 0) await settleFirst();
  return ids.size;
}
