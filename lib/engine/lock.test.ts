import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock, waitForLock } from './lock.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tu-lieu-lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function take(task = 'npm start') {
  const lock = await takeLock(dataDir, 'data', task);
  if (!lock.held) throw new Error(`held by ${JSON.stringify(lock.holder)}`);
  return lock;
}

test('a second one is refused and told who holds it and where', async () => {
  const first = await take();
  first.describe({ task: 'npm start', address: 'http://127.0.0.1:3000' });
  const second = await takeLock(dataDir, 'data', 'npm start');
  expect(second).toEqual({
    held: false,
    holder: { pid: process.pid, task: 'npm start', address: 'http://127.0.0.1:3000' },
  });
  await first.release();
});

test('once released it can be taken again', async () => {
  await (await take()).release();
  await (await take()).release();
});

test('the lock for writing is another lock', async () => {
  const data = await take();
  const write = await takeLock(dataDir, 'write', 'npm run index');
  expect(write.held).toBe(true);
  if (write.held) await write.release();
  await data.release();
});

test('of many that start at once exactly one gets it', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, () => takeLock(dataDir, 'data', 'npm start')),
  );
  expect(all.filter((lock) => lock.held)).toHaveLength(1);
  for (const lock of all) if (lock.held) await lock.release();
});

test('a holder that was killed outright does not block the next one', async () => {
  const script = `
    const { takeLock } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)});
    const lock = await takeLock(${JSON.stringify(dataDir)}, 'data', 'npm start');
    setInterval(() => {}, 1000);
    console.log(lock.held);`;
  const tsx = import.meta.resolve('tsx');
  const child = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script]);
  const [line] = await once(child.stdout, 'data');
  expect(String(line).trim()).toBe('true');
  expect((await takeLock(dataDir, 'data', 'npm start')).held).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await (await take()).release();
});

test('one that waits says so once and gets it when it is free', async () => {
  const first = await take('npm run index');
  const tasks: (string | undefined)[] = [];
  const waiting = waitForLock(dataDir, 'data', 'npm start', (holder) => {
    tasks.push(holder?.task);
    first.release();
  });
  const second = await waiting;
  expect(tasks).toEqual(['npm run index']);
  await second.release();
});

test('a data directory with a very long path can be locked too', async () => {
  const long = join(dataDir, 'x'.repeat(120));
  const first = await takeLock(long, 'data', 'npm start');
  expect(first.held).toBe(true);
  expect((await takeLock(long, 'data', 'npm start')).held).toBe(false);
  if (first.held) await first.release();
});
