import { extname } from 'node:path';

/** What a file holds, by its extension. */
export type FileKind = 'text' | 'html' | 'json' | 'jsonl';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** `.txt .html .htm .json .jsonl .ndjson`: for messages. */
export const EXTENSIONS = Object.keys(KINDS).join(' ');

/** The kind of a file; null for one that is never taken. */
export function fileKind(path: string): FileKind | null {
  return KINDS[extname(path).toLowerCase()] ?? null;
}
