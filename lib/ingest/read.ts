import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Result, rejected, taken } from '#lib/schema/reject';
import type { FileKind } from './file-kind.ts';
import { type FoundFile, listFiles } from './list-files.ts';
import type { Notify } from './note.ts';
import { splitLines } from './split-lines.ts';

/** The bytes of one file, or of one line of a JSONL file. */
export type RawFile = {
  /** Path as given, with `:line` for a line of a JSONL file: for messages. */
  readonly file: string;
  /** Path of the file when it stands for one article; null for a line. */
  readonly path: string | null;
  readonly kind: Exclude<FileKind, 'jsonl'>;
  readonly bytes: Uint8Array;
};

/** 20 MB: the longest article seen has 0.06 MB; what is larger is no article. */
export const LARGEST_ARTICLE = 20_000_000;

const UTF_16_BOM = ['fffe', 'feff'];

/**
 * Reads files and folders one article at a time. JSONL files may be of any size and are read line by
 * line; any other file, and each line, has at most 20 MB, and is not loaded when it is larger.
 */
export async function* readFiles(
  paths: readonly string[],
  notify: Notify,
): AsyncGenerator<Result<RawFile>> {
  for await (const found of listFiles(paths, notify)) {
    if (!found.ok) yield found;
    else if (found.value.size === 0)
      yield reject(
        found.value.path,
        'empty',
        'the file is empty; remove it or save the article again.',
      );
    else yield* guarded(found.value);
  }
}

/** A file that goes away or breaks while it is read is a reject like any other. */
async function* guarded(found: FoundFile): AsyncGenerator<Result<RawFile>> {
  const files = found.kind === 'jsonl' ? readJsonLines(found) : readWhole(found, found.kind);
  try {
    yield* files;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield reject(
      found.path,
      'unreadable',
      `reading it failed (${error.code}); check its permissions and the disk.`,
    );
  }
}

async function* readWhole(
  { path, size }: FoundFile,
  kind: RawFile['kind'],
): AsyncGenerator<Result<RawFile>> {
  yield size > LARGEST_ARTICLE
    ? tooLarge(path, size)
    : taken({ file: path, path, kind, bytes: await readFile(path) });
}

async function* readJsonLines(found: FoundFile): AsyncGenerator<Result<RawFile>> {
  const { path } = found;
  for await (const { number, bytes } of splitLines(createReadStream(path), LARGEST_ARTICLE)) {
    const file = `${path}:${number}`;
    if (!bytes) yield tooLarge(file);
    else if (number === 1 && UTF_16_BOM.includes(hex(bytes.subarray(0, 2)))) {
      yield reject(
        path,
        'encoding',
        'the file is in UTF-16; save it as UTF-8, so that it can be read line by line.',
      );
      return;
    } else if (hex(bytes.subarray(0, 64)).replaceAll(/09|0d|20/g, '') !== '' || bytes.length > 64) {
      yield taken({ file, path: null, kind: 'json', bytes });
    }
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function tooLarge(file: string, size?: number): Result<never> {
  const stated = size === undefined ? '' : ` (${Math.round(size / 1e6)} MB)`;
  return reject(
    file,
    'too-large',
    `an article has at most ${LARGEST_ARTICLE / 1e6} MB${stated}; split it, or give many articles as a JSONL file with one on each line.`,
  );
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'syscall' in error
  );
}

function reject(file: string, code: string, sentence: string): Result<never> {
  return rejected({ file, stage: 'read', code, reason: `${file}: ${sentence}` });
}
