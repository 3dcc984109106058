import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, openEngine } from '#lib/engine/connection';

/** Bytes. */
export type IndexSize = {
  /** What the databases of the indexes take of the disk: allocated blocks, for the files have holes. */
  readonly onDisk: number;
  /** Pages that hold something, over all databases of the engine, as it says itself. */
  readonly used: number;
};

const BLOCK_BYTES = 512;

/** How large the indexes of an engine are; `dataDir` is what it was started with. */
export async function indexSize(dataDir: string, connection: Connection): Promise<IndexSize> {
  const indexes = join(dataDir, 'meilisearch/data.ms/indexes');
  const files = (await readdir(indexes, { recursive: true })).filter((file) =>
    file.endsWith('data.mdb'),
  );
  const sizes = await Promise.all(files.map(async (file) => stat(join(indexes, file))));
  const { usedDatabaseSize } = await openEngine(connection).getStats();
  return {
    onDisk: sizes.reduce((sum, { blocks }) => sum + blocks * BLOCK_BYTES, 0),
    used: usedDatabaseSize,
  };
}
