/**
 * What the container `indexer` runs before the application: settings, names, the seeds if there are no
 * articles, and the search key, written to `SEARCH_KEY_FILE`. So only this container knows the master key.
 */
import { rename, writeFile } from 'node:fs/promises';
import { checkServer } from '#lib/engine/health';
import { ensureSearchKey } from '#lib/engine/keys';
import { readConfiguration } from './configuration.ts';
import { fillIndex } from './fill-index.ts';
import { Problem, run } from './problem.ts';

async function main(): Promise<number> {
  const { server, dataDir } = readConfiguration();
  const keyFile = process.env.SEARCH_KEY_FILE;
  if (!server || !keyFile)
    throw new Problem('Set MEILI_URL, MEILI_MASTER_KEY and SEARCH_KEY_FILE.');
  await checkServer(server);
  await fillIndex(server, { dataDir, task: 'prepare', onNotice: console.log });
  const partial = `${keyFile}.partial`;
  await writeFile(partial, await ensureSearchKey(server), { mode: 0o600 });
  await rename(partial, keyFile);
  return 0;
}

await run(main, 2);
