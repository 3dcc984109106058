import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from './engine-error.ts';
import { ENGINE_VERSION } from './version.ts';

/** One file of an official release. `sha256` in lower-case hex. */
export type Release = { readonly url: string; readonly sha256: string };

/**
 * The official releases that may be downloaded, by `<platform>-<arch>` of Node. A row needs a SHA-256 that
 * somebody has checked against the release page; a platform without one is not downloaded for, and the
 * person is told how to get an engine. None has been checked yet.
 */
const RELEASES: Readonly<Record<string, Release>> = {};

/**
 * The official release for this platform, downloaded once into `<dataDir>/bin` and kept. Null when none is
 * pinned for this platform or it cannot be reached; throws {@link EngineError} when what arrived is not
 * the pinned file.
 */
export async function downloadRelease(
  dataDir: string,
  onNotice: (sentence: string) => void = () => {},
  release: Release | undefined = RELEASES[`${process.platform}-${process.arch}`],
): Promise<string | null> {
  if (!release) return null;
  const folder = join(dataDir, 'bin');
  const file = join(folder, `meilisearch-${ENGINE_VERSION}-${release.sha256.slice(0, 8)}`);
  if (await exists(file)) return file;
  await mkdir(folder, { recursive: true });
  onNotice(`Downloading Meilisearch ${ENGINE_VERSION} from ${new URL(release.url).host} …`);
  const bytes = await fetched(release.url);
  if (!bytes) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== release.sha256) throw new EngineError(notThePinned(release.url, sha256));
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, bytes, { mode: 0o755 });
  await rename(partial, file);
  return file;
}

function notThePinned(url: string, sha256: string): string {
  return `What ${url} sent is not the pinned file (SHA-256 ${sha256}); it was not run. Put Meilisearch 1.21 on the PATH instead.`;
}

/** The whole file, about 130 MB, in memory: it is written only once it is known to be the right one. */
async function fetched(url: string): Promise<Buffer | null> {
  try {
    const response = await fetch(url);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
