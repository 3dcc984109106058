import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The version the settings, the ranking and the tests of this project were made with. */
export const ENGINE_VERSION = '1.21.0';

const run = promisify(execFile);
const VERSION_TIMEOUT_MS = 20_000;

/** What `meilisearch --version` says, or null when the file does not run on this machine. */
export async function versionOfBinary(file: string): Promise<string | null> {
  try {
    const { stdout } = await run(file, ['--version'], { timeout: VERSION_TIMEOUT_MS });
    // meilisearch 1.21.0
    return /^meilisearch (\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The version that wrote the data in this folder, or null when there are none. */
export async function versionOfData(dbPath: string): Promise<string | null> {
  try {
    return (await readFile(`${dbPath}/VERSION`, 'utf8')).trim();
  } catch {
    return null;
  }
}

/** Whether this project works with that version: 1.21 or a later 1.x. */
export function isSupported(version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 1 && minor !== undefined && minor >= 21;
}
