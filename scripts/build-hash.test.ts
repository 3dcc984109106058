import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildHash } from './build-hash.ts';

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'tu-lieu-hash-'))}/`;
  mkdirSync(join(root, 'app'));
  write('app/page.tsx', 'one');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the same sources give the same hash', () => {
  expect(buildHash(root)).toBe(buildHash(root));
});

test.each([
  ['a changed page', 'app/page.tsx', 'two'],
  ['a new page', 'app/other.tsx', 'one'],
  ['another version of a package', 'package-lock.json', '{"next": 2}'],
])('%s asks for a new build', (_, path, text) => {
  const before = buildHash(root);
  write(path, text);
  expect(buildHash(root)).not.toBe(before);
});

test('a test does not ask for a new build', () => {
  const before = buildHash(root);
  write('app/page.test.tsx', 'anything');
  expect(buildHash(root)).toBe(before);
});
