import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from './connection.ts';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import { finished } from './tasks.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 60_000);
afterAll(() => engine?.end());

test('a task the engine refuses throws its reason', async () => {
  const client = openEngine(engine.server.connection);
  const bad = await client
    .index('thu')
    .addDocuments([{ id: 'không hợp lệ' }], { primaryKey: 'id' });
  await expect(finished(client, bad)).rejects.toThrow(/could not finish.*"không hợp lệ"/);
});

test('a task that succeeds is returned', async () => {
  const client = openEngine(engine.server.connection);
  const good = await client.index('thu').addDocuments([{ id: 'hop-le' }], { primaryKey: 'id' });
  expect(await finished(client, good)).toMatchObject({ status: 'succeeded' });
});
