import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FrequentQuery } from './frequent-queries-rows.ts';

const rowsSchema = z.array(
  z.object({ query: z.string(), count: z.int().positive(), day: z.iso.date() }),
);

/** The file, or null where the application was given no folder to keep anything in. */
export function frequentQueriesFile(): string | null {
  const folder = process.env.DATA_DIR;
  return folder ? join(folder, 'frequent-queries.json') : null;
}

type Read = { readonly file: string; readonly stamp: string; readonly rows: FrequentQuery[] };
let lastRead: Read | null = null;

/** The rows kept; none where there is no file yet, or where it cannot be read (the log says so). */
export async function readRows(file: string): Promise<FrequentQuery[]> {
  const stamp = await stampOf(file);
  if (stamp === null) return [];
  if (lastRead?.file === file && lastRead.stamp === stamp) return lastRead.rows;
  const rows = await parseRows(file);
  lastRead = { file, stamp, rows };
  return rows;
}

/** Replaces the file in one step, readable by the owner only. */
export async function writeRows(file: string, rows: readonly FrequentQuery[]): Promise<void> {
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`, {
    mode: 0o600,
  });
  await chmod(partial, 0o600);
  await rename(partial, file);
}

/** Every replacement is another file with another number. */
async function stampOf(file: string): Promise<string | null> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return null;
  }
}

async function parseRows(file: string): Promise<FrequentQuery[]> {
  try {
    return rowsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    console.warn(`${file} cannot be read, frequent queries are counted anew: ${String(error)}`);
    return [];
  }
}
