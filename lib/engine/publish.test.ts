import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle, makeArticles } from './article-fixture.ts';
import { INDEX, NAMES_INDEX, openEngine } from './connection.ts';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import type { NameDocument } from './names.ts';
import { countArticles, publish } from './publish.ts';
import { ARTICLE_SETTINGS, NAMES_SETTINGS, settingsHash } from './settings.ts';

const CUBA: NameDocument = {
  id: 'country-CU',
  facet: 'country',
  value: 'CU',
  label: { vi: 'Cuba', en: 'Cuba' },
  aliases: ['Cu Ba', 'Cộng hòa Cuba'],
};
const PERU: NameDocument = {
  id: 'country-PE',
  facet: 'country',
  value: 'PE',
  label: { vi: 'Peru', en: 'Peru' },
  aliases: ['Pê-ru'],
};

let engine: TestEngine;

beforeAll(async () => {
  engine = await startTestEngine();
}, 60_000);
afterAll(() => engine?.end());

test('before anything is published there are no articles', async () => {
  expect(await countArticles(engine.server.connection)).toBe(0);
});

test('publishing adds what is new, replaces what is known and deletes nothing', async () => {
  const { connection } = engine.server;
  const first = await publish(connection, makeArticles(30), [CUBA]);
  expect(first).toEqual({ added: 30, updated: 0, total: 30 });

  const second = await publish(connection, makeArticles(30, 21), [CUBA]);
  expect(second).toEqual({ added: 20, updated: 10, total: 50 });

  const again = await publish(connection, makeArticles(30, 21), [CUBA]);
  expect(again).toEqual({ added: 0, updated: 30, total: 50 });
});

test('an id that comes twice in one run is one article, the later one', async () => {
  const { connection } = engine.server;
  const twice = [
    makeArticle({ id: 'hai-lan', title: 'Bản đầu' }),
    makeArticle({ id: 'hai-lan', title: 'Bản sau' }),
  ];
  expect(await publish(connection, twice, [CUBA])).toMatchObject({ added: 1, updated: 0 });
  const document = await openEngine(connection).index(INDEX).getDocument('hai-lan');
  expect(document.title).toBe('Bản sau');
});

test('progress ends with every article sent and indexed', async () => {
  const seen: unknown[] = [];
  await publish(engine.server.connection, makeArticles(7, 900), [CUBA], (p) => seen.push(p));
  expect(seen.at(-1)).toEqual({ sent: 7, indexed: 7 });
});

test('the engine keeps the wanted settings word for word', async () => {
  const client = openEngine(engine.server.connection);
  for (const [uid, wanted] of [
    [INDEX, ARTICLE_SETTINGS],
    [NAMES_INDEX, NAMES_SETTINGS],
  ] as const) {
    const actual = await client.index(uid).getSettings();
    expect(settingsHash(actual, Object.keys(wanted))).toBe(settingsHash(wanted));
  }
});

test('a name that left the gazetteer leaves the index of names', async () => {
  const { connection } = engine.server;
  const names = openEngine(connection).index(NAMES_INDEX);
  await publish(connection, [], [CUBA, PERU]);
  expect((await names.search('pê-ru')).hits).toMatchObject([{ value: 'PE' }]);
  await publish(connection, [], [CUBA]);
  expect((await names.search('pê-ru')).hits).toEqual([]);
  expect((await names.search('cong hoa cuba')).hits).toMatchObject([{ value: 'CU' }]);
});

test('changed settings rebuild the index and lose no article and no field', async () => {
  const { connection } = engine.server;
  const client = openEngine(connection);
  const before = await countArticles(connection);
  const kept = await client.index(INDEX).getDocument('hai-lan');
  await client
    .index(INDEX)
    .updateSettings({ displayedAttributes: ['id'], searchableAttributes: ['lead'] })
    .waitTask({ timeout: 20_000 });

  await publish(connection, [], [CUBA]);
  const actual = await client.index(INDEX).getSettings();
  expect(actual.searchableAttributes).toEqual(ARTICLE_SETTINGS.searchableAttributes);
  expect(await countArticles(connection)).toBe(before);
  expect(await client.index(INDEX).getDocument('hai-lan')).toEqual(kept);
  const { results } = await client.getRawIndexes();
  expect(results.map((index) => index.uid).sort()).toEqual([INDEX, NAMES_INDEX].sort());
});
