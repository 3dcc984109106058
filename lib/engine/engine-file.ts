import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EngineError } from './engine-error.ts';

/** What is remembered of the embedded engine between starts, and read by `npm run index`. */
const engineFile = z.object({
  url: z.url(),
  port: z.int().min(1).max(65_535),
  /** At least 32 random bytes. Made on the first start and kept: keys are derived from it. */
  masterKey: z.string().min(32),
  /** The running engine; null when it was stopped. */
  pid: z.int().positive().nullable(),
});
export type EngineFile = z.infer<typeof engineFile>;

const fileOf = (dataDir: string) => join(dataDir, 'engine.json');

/** The file's content, or null when there is none. Throws {@link EngineError} when it cannot be read. */
export async function readEngineFile(dataDir: string): Promise<EngineFile | null> {
  const file = fileOf(dataDir);
  try {
    return engineFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new EngineError(
      `${file} cannot be read: restore it, or delete the folder ${dataDir} and index again.`,
    );
  }
}

/** Replaces the file in one step, readable by the owner only. */
export async function writeEngineFile(dataDir: string, content: EngineFile): Promise<void> {
  const file = fileOf(dataDir);
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(partial, 0o600);
  await rename(partial, file);
}

export function newMasterKey(): string {
  return randomBytes(32).toString('base64url');
}
