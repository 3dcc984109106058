import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Result, rejected, taken } from '#lib/schema/reject';
import { EXTENSIONS, type FileKind, fileKind } from './file-kind.ts';
import type { Notify } from './note.ts';

/** Folders of this project's own seeds/ that hold data about articles, and what package managers leave. */
const NOT_ARTICLES: readonly string[] = [
  'cases',
  'judged',
  'gazetteer',
  'expected',
  'node_modules',
];

/** A file to read; `path` begins as the person wrote it. */
export type FoundFile = { readonly path: string; readonly kind: FileKind; readonly size: number };

/**
 * The files that paths name: a file is itself, a folder all articles below it, sorted by name. In a
 * folder, hidden entries and files of other kinds are passed over, and their number noted, as are folders
 * named in {@link NOT_ARTICLES}, unless the path itself names them; a file that is
 * named directly and of another kind is a reject. A file met twice is listed once; links to folders are
 * not followed.
 */
export async function* listFiles(
  paths: readonly string[],
  notify: Notify,
): AsyncGenerator<Result<FoundFile>> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of filesAt(path, notify)) {
      if (found.ok && seen.has(resolve(found.value.path))) continue;
      if (found.ok) seen.add(resolve(found.value.path));
      yield found;
    }
  }
}

async function* filesAt(path: string, notify: Notify): AsyncGenerator<Result<FoundFile>> {
  const stats = await statOf(path);
  if (!stats.ok) {
    yield stats;
  } else if (stats.value.isDirectory()) {
    yield* filesBelow(path, notify);
  } else {
    const kind = fileKind(path);
    yield kind && stats.value.isFile()
      ? taken({ path, kind, size: stats.value.size })
      : reject(
          path,
          'unsupported-type',
          `no article is read from this kind of file; give one of ${EXTENSIONS}, or a folder.`,
        );
  }
}

async function* filesBelow(folder: string, notify: Notify): AsyncGenerator<Result<FoundFile>> {
  let skipped = 0;
  const entries = await entriesOf(folder);
  if (!entries.ok) {
    yield entries;
    return;
  }
  for (const entry of entries.value) {
    const path = join(folder, entry.name);
    if (NOT_ARTICLES.includes(entry.name)) skipped += 1;
    else if (entry.isDirectory()) yield* filesBelow(path, notify);
    else if (fileKind(entry.name) && (entry.isFile() || entry.isSymbolicLink()))
      yield* linkedFile(path);
    else skipped += 1;
  }
  if (skipped > 0) {
    notify({
      file: folder,
      code: 'skipped-files',
      message: `${folder}: ${skipped} ${skipped === 1 ? 'entry' : 'entries'} of other kinds passed over (taken are ${EXTENSIONS}).`,
    });
  }
}

async function* linkedFile(path: string): AsyncGenerator<Result<FoundFile>> {
  const stats = await statOf(path);
  const kind = fileKind(path);
  if (!stats.ok) yield stats;
  else if (kind && stats.value.isFile()) yield taken({ path, kind, size: stats.value.size });
}

async function entriesOf(folder: string): Promise<Result<Dirent[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter((entry) => !entry.name.startsWith('.'));
    return taken(visible.sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch {
    return reject(folder, 'unreadable', 'the folder cannot be opened; check its permissions.');
  }
}

async function statOf(path: string): Promise<Result<Stats>> {
  try {
    return taken(await stat(path));
  } catch (error) {
    return codeOf(error) === 'ENOENT'
      ? reject(path, 'not-found', 'there is no such file or folder; check the path.')
      : reject(path, 'unreadable', 'it cannot be opened; check the path and its permissions.');
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function reject(file: string, code: string, sentence: string): Result<never> {
  return rejected({ file, stage: 'read', code, reason: `${file}: ${sentence}` });
}
