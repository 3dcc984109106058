import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBinary } from './binary.ts';
import { downloadRelease } from './download.ts';
import { ENGINE_VERSION, isSupported } from './version.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tu-lieu-binary-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** An executable that gives a version and can do nothing else. */
function pretend(version: string): string {
  const file = join(dataDir, 'meilisearch');
  writeFileSync(file, `#!/bin/sh\necho "meilisearch ${version}"\n`, { mode: 0o755 });
  return file;
}

test('with nothing on the PATH the packaged one is found, and it is the pinned version', async () => {
  const binary = await findBinary({ dataDir, dataVersion: null, path: '' });
  expect(binary.version).toBe(ENGINE_VERSION);
});

test('one on the PATH comes first', async () => {
  const packaged = await findBinary({ dataDir, dataVersion: null, path: '' });
  symlinkSync(packaged.file, join(dataDir, 'meilisearch'));
  const binary = await findBinary({ dataDir, dataVersion: null, path: `/no/such:${dataDir}` });
  expect(binary.file).toBe(join(dataDir, 'meilisearch'));
});

test('one on the PATH that is too old, or does not run, is passed over', async () => {
  pretend('1.6.2');
  const old = await findBinary({ dataDir, dataVersion: null, path: dataDir });
  expect(old.version).toBe(ENGINE_VERSION);
  writeFileSync(join(dataDir, 'meilisearch'), 'not a program');
  const broken = await findBinary({ dataDir, dataVersion: null, path: dataDir });
  expect(broken.version).toBe(ENGINE_VERSION);
});

test('existing data are opened by the version that wrote them, even when another comes first', async () => {
  pretend('1.30.0');
  const fresh = await findBinary({ dataDir, dataVersion: null, path: dataDir });
  expect(fresh.version).toBe('1.30.0');
  const old = await findBinary({ dataDir, dataVersion: ENGINE_VERSION, path: dataDir });
  expect(old.version).toBe(ENGINE_VERSION);
});

test('when no version fits the data, the sentence names all of them', async () => {
  pretend('1.30.0');
  const search = findBinary({ dataDir, dataVersion: '1.22.0', path: dataDir });
  await expect(search).rejects.toThrow(
    /written by Meilisearch 1\.22\.0 and here is 1\.30\.0, 1\.21/,
  );
});

test.each([
  ['1.21.0', true],
  ['1.50.3', true],
  ['1.20.9', false],
  ['2.0.0', false],
])('version %s is supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});

const program = Buffer.from('#!/bin/sh\necho "meilisearch 1.21.0"\n');
const sha256 = createHash('sha256').update(program).digest('hex');
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/missing') response.writeHead(404).end();
    else response.end(program);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(() => server.close());

test('a release that is the pinned file is kept, executable, and downloaded once', async () => {
  const notices: string[] = [];
  const release = { url: `${url}/file`, sha256 };
  const file = await downloadRelease(dataDir, (sentence) => notices.push(sentence), release);
  expect(readFileSync(String(file))).toEqual(program);
  expect(await downloadRelease(dataDir, (sentence) => notices.push(sentence), release)).toBe(file);
  expect(notices).toHaveLength(1);
});

test('a release that is another file is refused and not kept', async () => {
  const release = { url: `${url}/file`, sha256: '0'.repeat(64) };
  await expect(downloadRelease(dataDir, undefined, release)).rejects.toThrow('not the pinned file');
  expect(await readdir(join(dataDir, 'bin'))).toEqual([]);
});

test('a release that cannot be reached is no release', async () => {
  const release = { url: `${url}/missing`, sha256 };
  expect(await downloadRelease(dataDir, undefined, release)).toBeNull();
});
