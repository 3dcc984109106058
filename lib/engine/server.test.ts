import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChildren } from './children.ts';
import { readEngineFile } from './engine-file.ts';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import { isHealthy } from './health.ts';
import { startServer } from './server.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 60_000);
afterAll(() => engine?.end());

test('it listens on loopback and remembers address, key and process for the owner only', async () => {
  const { connection, pid } = engine.server;
  expect(connection.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(Buffer.from(connection.apiKey, 'base64url').length).toBeGreaterThanOrEqual(32);
  expect(await readEngineFile(engine.dataDir)).toMatchObject({
    url: connection.url,
    masterKey: connection.apiKey,
    pid,
  });
  expect((await stat(join(engine.dataDir, 'engine.json'))).mode & 0o777).toBe(0o600);
  expect((await fetch(`${connection.url}/indexes`)).status).toBe(401);
});

test('stopped and started again it has the same key, and no process is left', async () => {
  const { connection, pid } = engine.server;
  await engine.server.stop();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(await readEngineFile(engine.dataDir)).toMatchObject({ pid: null });
  engine = {
    ...engine,
    server: await startServer({ dataDir: engine.dataDir, children: engine.children }),
  };
  expect(engine.server.connection.apiKey).toBe(connection.apiKey);
});

test('an engine left by a killed start is ended before another opens the same data', async () => {
  const { pid } = engine.server;
  const second = await startServer({ dataDir: engine.dataDir, children: engine.children });
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(await isHealthy(second.connection.url)).toBe(true);
  engine = { ...engine, server: second };
});

test('data of another version are refused with both versions in the sentence', async () => {
  await engine.server.stop();
  const file = join(engine.dataDir, 'meilisearch/data.ms/VERSION');
  const version = await readFile(file, 'utf8');
  await writeFile(file, '1.9.0');
  const start = startServer({ dataDir: engine.dataDir, children: engine.children });
  await expect(start).rejects.toThrow(/written by Meilisearch 1\.9\.0 and here is 1\./);
  await writeFile(file, version);
});

test('a broken engine.json is named, not overwritten', async () => {
  const file = join(engine.dataDir, 'engine.json');
  const content = await readFile(file, 'utf8');
  await writeFile(file, '{');
  const start = startServer({ dataDir: engine.dataDir, children: engine.children });
  await expect(start).rejects.toThrow(`${file} cannot be read`);
  await writeFile(file, content);
});

test('when its parent is killed outright the engine ends with it', async () => {
  const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const script = `
    const { openChildren } = await import(${here('./children.ts')});
    const { startServer } = await import(${here('./server.ts')});
    const server = await startServer({ dataDir: ${JSON.stringify(engine.dataDir)}, children: openChildren() });
    console.log(server.pid);
    setInterval(() => {}, 1000);`;
  const tsx = import.meta.resolve('tsx');
  const parent = spawn(process.execPath, ['--import', tsx, '--input-type=module', '-e', script]);
  const [line] = await once(parent.stdout, 'data');
  const pid = Number(String(line).trim());
  expect(process.kill(pid, 0)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

test('a child that cannot be started says why instead of hanging', async () => {
  const children = openChildren();
  const child = children.start('/no/such/file', [], {
    env: {},
    logFile: join(engine.dataDir, 'no-such-file.log'),
  });
  expect((await child.exited).error?.message).toContain('ENOENT');
  await children.stopAll();
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
