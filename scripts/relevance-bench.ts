import { join } from 'node:path';
import type { Children } from '#lib/engine/children';
import type { Connection } from '#lib/engine/connection';
import { ensureSearchKey } from '#lib/engine/keys';
import { takeLock } from '#lib/engine/lock';
import { freePort } from '#lib/engine/port';
import { type EngineServer, startServer } from '#lib/engine/server';
import { answering, builtApplication, startApplication } from './application.ts';
import { type Ask, openPlainSearch, openSiteSearch } from './ask-search.ts';
import { type IndexSize, indexSize } from './index-size.ts';
import { Problem } from './problem.ts';
import type { Corpus } from './relevance-corpus.ts';
import { type Build, buildIndexes, builtBefore } from './relevance-indexes.ts';

/** Ours, and a plain Meilisearch over the same articles. */
export type Pair<T> = { readonly ours: T; readonly plain: T };

export type Bench = {
  readonly build: Build;
  /** Whether the indexes were there before. */
  readonly reused: boolean;
  readonly size: Pair<IndexSize>;
  readonly ask: Pair<Ask>;
};

const notice = (sentence: string) => console.error(sentence);

/**
 * Starts two engines with data directories of their own in `folder`, fills them unless they are filled,
 * and serves ours by the production build. The children are the caller's to stop.
 */
export async function openBench(
  folder: string,
  corpus: Corpus,
  children: Children,
): Promise<Bench> {
  const before = await builtBefore(folder, corpus);
  const homes = { ours: join(folder, 'ours'), plain: join(folder, 'plain') };
  const engines = {
    ours: await startEngine(homes.ours, children),
    plain: await startEngine(homes.plain, children),
  };
  const build = before ?? (await buildIndexes(folder, corpus, engines));
  const ask = {
    ours: openSiteSearch(await serve(homes.ours, engines.ours.connection, children)),
    plain: await openPlainSearch(engines.plain.connection),
  };
  const size = {
    ours: await indexSize(homes.ours, engines.ours.connection),
    plain: await indexSize(homes.plain, engines.plain.connection),
  };
  return { build, reused: before !== null, size, ask };
}

/** The lock goes with this process; two engines on one folder would spoil it. */
async function startEngine(dataDir: string, children: Children): Promise<EngineServer> {
  const lock = await takeLock(dataDir, 'data', 'npm run bench:relevance');
  if (!lock.held) {
    throw new Problem(`${dataDir} is in use by ${lock.holder?.task ?? 'another process'}.`);
  }
  return startServer({ dataDir, children, onNotice: notice });
}

/** The address of our site over this engine. */
async function serve(dataDir: string, engine: Connection, children: Children): Promise<string> {
  const folder = await builtApplication({ dataDir, children, onNotice: notice });
  const [host, port] = ['127.0.0.1', await freePort()];
  const search = { url: engine.url, apiKey: await ensureSearchKey(engine) };
  startApplication(folder, { children, dataDir, host, port, search });
  const address = `http://${host}:${port}`;
  await answering(address, join(dataDir, 'application.log'));
  return address;
}
