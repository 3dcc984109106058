import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import { checkServer, isHealthy } from './health.ts';
import { freePort } from './port.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 60_000);
afterAll(() => engine?.end());

test('a server that answers and takes the key is taken', async () => {
  const { connection } = engine.server;
  expect(await isHealthy(connection.url)).toBe(true);
  await expect(checkServer(connection)).resolves.toBeUndefined();
});

test('a refused key, a silent address and another program are told apart', async () => {
  const { url } = engine.server.connection;
  await expect(checkServer({ url, apiKey: 'wrong' })).rejects.toThrow('MEILI_MASTER_KEY');
  const silent = `http://127.0.0.1:${await freePort()}`;
  await expect(checkServer({ url: silent, apiKey: 'x' })).rejects.toThrow('MEILI_URL');
  expect(await isHealthy(silent)).toBe(false);

  const other = createServer((_, response) => response.end('<h1>Hi</h1>'));
  const port = await freePort();
  await new Promise<void>((done) => other.listen(port, '127.0.0.1', () => done()));
  const program = { url: `http://127.0.0.1:${port}`, apiKey: 'x' };
  await expect(checkServer(program)).rejects.toThrow('is not Meilisearch');
  other.close();
});
