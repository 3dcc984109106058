import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeLock } from '#lib/engine/lock';
import { freePort } from '#lib/engine/port';
import { runCommand } from './command-fixture.ts';
import { TASK } from './serve-task.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tu-lieu-start-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test('a second start on one data directory says so in one line with the address of the first', async () => {
  const lock = await takeLock(dataDir, 'data', TASK);
  if (!lock.held) throw new Error('the lock was not free');
  lock.describe({ task: TASK, address: 'http://127.0.0.1:3000' });
  const run = await runCommand('start.mjs', [], { env: { DATA_DIR: dataDir } });
  await lock.release();
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain(`${dataDir} is in use by npm start`);
  expect(run.stderr).toContain('http://127.0.0.1:3000');
});

test('a busy port says so in one line before anything is started', async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((done) => other.listen(port, '127.0.0.1', () => done()));
  const run = await runCommand('start.mjs', [], { env: { DATA_DIR: dataDir, PORT: String(port) } });
  other.close();
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toBe(`Port ${port} is already in use: set PORT to another one.\n`);
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc"'],
  [{ PORT: '70000' }, 'PORT is "70000"'],
  [{ MEILI_URL: 'nowhere' }, 'MEILI_URL is "nowhere"'],
  [{ MEILI_URL: 'http://127.0.0.1:9' }, 'MEILI_MASTER_KEY is not'],
])('a wrong setting %o is named', async (setting, sentence) => {
  const run = await runCommand('start.mjs', [], { env: { DATA_DIR: dataDir, ...setting } });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain(sentence);
});
