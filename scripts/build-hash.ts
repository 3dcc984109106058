import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './configuration.ts';

/** What the application is built from. Tests are not part of it. */
const FOLDERS = ['app', 'lib', 'public'];
const FILES = ['package.json', 'package-lock.json', 'next.config.mjs', 'postcss.config.mjs'];
const TEST = /\.test\.tsx?$/;

const STAMP = join(ROOT, '.next/tu-lieu-build');

/** A hash of everything the application is built from, the versions of Next and Node among it. */
export function buildHash(root = ROOT): string {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of [...FOLDERS.flatMap((folder) => filesIn(root, folder)), ...FILES].sort()) {
    const file = join(root, path);
    if (existsSync(file)) hash.update(`\0${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEST.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

/** The hash of what `.next` was built from, or null when there is no finished build. */
export async function hashOfBuild(): Promise<string | null> {
  return readFile(STAMP, 'utf8').catch(() => null);
}

export async function writeHashOfBuild(hash: string): Promise<void> {
  await writeFile(STAMP, hash);
}
