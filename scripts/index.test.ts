import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChildren } from '#lib/engine/children';
import { INDEX, openEngine } from '#lib/engine/connection';
import { startServer } from '#lib/engine/server';
import { runCommand, STACK_LINE } from './command-fixture.ts';

const ARTICLE = `Bộ trưởng Bộ Ngoại giao tiếp Đại sứ Cuba

Chiều 12/3/2024, tại Hà Nội, lãnh đạo Bộ Ngoại giao đã tiếp Đại sứ Cuba tại Việt Nam. Hai bên trao đổi về việc thực hiện Bản ghi nhớ hợp tác nông nghiệp.
`;

let folder: string;
let env: Record<string, string>;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tu-lieu-index-'));
  env = { DATA_DIR: file('data') };
  writeFileSync(file('a.txt'), ARTICLE);
  writeFileSync(file('b.txt'), ARTICLE.replaceAll('Cuba', 'Lào'));
  writeFileSync(file('empty.txt'), '');
  writeFileSync(
    file('noise.txt'),
    Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)),
  );
  mkdirSync(file('nothing'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('all taken is 0, and a summary says how many', async () => {
  const run = await runCommand('index.mjs', [file('a.txt'), file('b.txt')], { env });
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).toBe('2 added, 0 updated, 0 rejected; 2 articles in the archive.\n');
}, 60_000);

test('some rejected is 1: each is listed with its file, stage and reason, the others are taken', async () => {
  const paths = ['a.txt', 'empty.txt', 'noise.txt', 'missing.txt'].map(file);
  const run = await runCommand('index.mjs', paths, { env });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('0 added, 1 updated, 3 rejected; 2 articles in the archive.');
  for (const path of paths.slice(1)) {
    const lines = run.stderr.split('\n').filter((line) => line.includes(path));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^(read|decode|parse)\/[a-z-]+ .*/);
  }
  expect(run.stderr).not.toMatch(STACK_LINE);
}, 60_000);

test.each([
  ['no path at all', []],
  ['a path that is not there', ['missing']],
  ['a folder with no article in it', ['nothing']],
])(
  '%s is 2 with a sentence',
  async (_, names) => {
    const run = await runCommand('index.mjs', names.map(file), { env });
    expect(run.code).toBe(2);
    expect(run.stderr.trim()).not.toBe('');
    expect(run.stderr).not.toMatch(STACK_LINE);
  },
  60_000,
);

test('no engine at MEILI_URL is 2 and names the address', async () => {
  const server = { MEILI_URL: 'http://127.0.0.1:9', MEILI_MASTER_KEY: 'x'.repeat(32) };
  const run = await runCommand('index.mjs', [file('a.txt')], { env: { ...env, ...server } });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('No Meilisearch answers at http://127.0.0.1:9');
  expect(run.stderr).not.toMatch(STACK_LINE);
});

test('two runs at once both finish, and a server of one’s own can be used', async () => {
  const [one, two] = await Promise.all([
    runCommand('index.mjs', [file('a.txt')], { env }),
    runCommand('index.mjs', [file('b.txt')], { env }),
  ]);
  expect([one?.code, two?.code]).toEqual([0, 0]);

  const children = openChildren();
  const { connection } = await startServer({ dataDir: file('own'), children });
  const server = { MEILI_URL: connection.url, MEILI_MASTER_KEY: connection.apiKey };
  const run = await runCommand('index.mjs', [file('b.txt')], { env: { ...env, ...server } });
  expect(run).toMatchObject({ code: 0 });
  const { numberOfDocuments } = await openEngine(connection).index(INDEX).getStats();
  expect(numberOfDocuments).toBe(1);
  await children.stopAll();
}, 120_000);
