import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticles } from './article-fixture.ts';
import { type Connection, INDEX, NAMES_INDEX, openEngine } from './connection.ts';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import { ensureSearchKey } from './keys.ts';
import { publish } from './publish.ts';

let engine: TestEngine;
let search: Connection;

beforeAll(async () => {
  engine = await startTestEngine();
  const { connection } = engine.server;
  search = { url: connection.url, apiKey: await ensureSearchKey(connection) };
}, 60_000);
afterAll(() => engine?.end());

test('the search key searches the two indexes', async () => {
  await publish(engine.server.connection, makeArticles(3), []);
  const client = openEngine(search);
  expect((await client.index(INDEX).search('hợp tác')).hits).toHaveLength(3);
  expect((await client.index(NAMES_INDEX).search('')).hits).toEqual([]);
});

test('the search key may do nothing else', async () => {
  const master = openEngine(engine.server.connection);
  await master.createIndex('rieng').waitTask();
  const client = openEngine(search);
  const forbidden: (() => Promise<unknown>)[] = [
    () => client.index('rieng').search(''),
    () => client.index(INDEX).getDocument('bai-1'),
    () => client.index(INDEX).addDocuments([{ id: 'x' }]),
    () => client.index(INDEX).deleteAllDocuments(),
    () => client.index(INDEX).getSettings(),
    () => client.getKeys(),
    () => client.getRawIndexes(),
    () => client.getStats(),
  ];
  for (const attempt of forbidden) {
    await expect(attempt()).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });
  }
});

test('the key is the same every time', async () => {
  expect(await ensureSearchKey(engine.server.connection)).toBe(search.apiKey);
});

test('a key whose rights were other ones is made anew', async () => {
  const { connection } = engine.server;
  const client = openEngine(connection);
  const { uid } = await client.getKey(search.apiKey);
  await client.deleteKey(uid);
  await client.createKey({ uid, actions: ['*'], indexes: ['*'], expiresAt: null });
  const key = await ensureSearchKey(connection);
  expect(await client.getKey(key)).toMatchObject({ actions: ['search'] });
});
