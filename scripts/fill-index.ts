import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '#lib/engine/connection';
import { countArticles } from '#lib/engine/publish';
import { ROOT } from './configuration.ts';
import { type IndexOptions, indexPaths } from './index-paths.ts';
import { report } from './report.ts';

const SEEDS = join(ROOT, 'seeds');

/** Brings settings and names up to date, and puts the seeds into an archive that has no articles yet. */
export async function fillIndex(connection: Connection, options: IndexOptions): Promise<void> {
  if ((await countArticles(connection)) > 0) {
    await indexPaths(connection, [], options);
    return;
  }
  options.onNotice?.('Indexing the articles in seeds/ …');
  report(await indexPaths(connection, await seedArticles(), options));
}

/** The files of seeds/; its folders hold other things. */
async function seedArticles(): Promise<string[]> {
  const entries = await readdir(SEEDS, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(SEEDS, entry.name));
}
