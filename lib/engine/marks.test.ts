import { afterAll, beforeAll, expect, test } from 'vitest';
import { markToken } from '#lib/vietnamese/mark-tokens';
import { makeArticle } from './article-fixture.ts';
import { INDEX, openEngine } from './connection.ts';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import { publish } from './publish.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 60_000);
afterAll(() => engine?.end());

/** Ids of the articles that have this word with its marks. */
async function having(word: string): Promise<string[]> {
  const index = openEngine(engine.server.connection).index(INDEX);
  const { hits } = await index.search(`"${markToken(word)}"`, { matchingStrategy: 'all' });
  return hits.map((hit) => String(hit.id)).toSorted();
}

const rice = makeArticle({ id: 'lua', title: 'Gặt lúa', body: 'Đồng lúa chín.' });
const silk = makeArticle({ id: 'lua-ha-dong', title: 'Dệt lụa', body: 'Khung cửi vang.' });

test('a word is found by its marks, and not by other marks on the same letters', async () => {
  await publish(engine.server.connection, [rice, silk], []);
  expect(await having('lúa')).toEqual(['lua']);
  expect(await having('lụa')).toEqual(['lua-ha-dong']);
  expect(await having('lua')).toEqual([]);
});

test('an updated article is found by the marks of its new words only', async () => {
  await publish(engine.server.connection, [{ ...rice, title: 'Cày ruộng', body: 'Trâu lũa.' }], []);
  expect(await having('lúa')).toEqual([]);
  expect(await having('lũa')).toEqual(['lua']);
  expect(await having('lụa')).toEqual(['lua-ha-dong']);
});

test('marks are never handed out with a hit', async () => {
  const { hits } = await openEngine(engine.server.connection).index(INDEX).search('cửi');
  expect(hits).toHaveLength(1);
  expect(hits[0]).not.toHaveProperty('marks');
});

test('a rebuilt index derives the marks again, where they were wrong or missing too', async () => {
  const { connection } = engine.server;
  const index = openEngine(connection).index(INDEX);
  const { marks: _, ...bare } = await index.getDocument('lua-ha-dong');
  await index.addDocuments([bare]).waitTask({ timeout: 20_000 });
  await index
    .updateSettings({ searchableAttributes: ['lead', 'marks'] })
    .waitTask({ timeout: 20_000 });
  expect(await having('lụa')).toEqual([]);

  await publish(connection, [], []);
  expect(await having('lụa')).toEqual(['lua-ha-dong']);
  expect(await having('lũa')).toEqual(['lua']);
});
