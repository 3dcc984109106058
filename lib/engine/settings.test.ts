import { afterAll, beforeAll, expect, test } from 'vitest';
import { FACETS } from '#lib/schema/facets';
import { makeArticle } from './article-fixture.ts';
import { INDEX, openEngine } from './connection.ts';
import { startTestEngine, type TestEngine } from './engine-fixture.ts';
import { publish } from './publish.ts';
import { ARTICLE_SETTINGS, settingsHash } from './settings.ts';

let engine: TestEngine;

const ARTICLES = [
  makeArticle({ id: 'cu', dateFrom: 100, dateTo: 199, title: 'Tin ngày đầu', country: ['CU'] }),
  makeArticle({ id: 'moi', dateFrom: 300, dateTo: 399, title: 'Bài có chữ hiệp định' }),
  makeArticle({ id: 'giua', dateFrom: 200, dateTo: 299, title: 'Hiệp định, hiệp định' }),
  makeArticle({
    id: 'khong-ngay',
    dateFrom: undefined,
    dateTo: undefined,
    title: 'Trường Quốc học tổ chức khai giảng',
    year: ['unknown'],
    month: ['unknown'],
  }),
];

beforeAll(async () => {
  engine = await startTestEngine();
  await publish(engine.server.connection, ARTICLES, []);
}, 60_000);
afterAll(() => engine?.end());

const articles = () => openEngine(engine.server.connection).index(INDEX);
const idsOf = async (query: string, options = {}) =>
  (await articles().search(query, options)).hits.map((hit) => hit.id);

test('every facet of the table can be counted and filtered by equality', async () => {
  const keys = FACETS.map((row) => row.key);
  const { facetDistribution } = await articles().search('', { facets: keys });
  expect(Object.keys(facetDistribution ?? {}).sort()).toEqual([...keys].sort());
  for (const key of keys) await articles().search('', { filter: `${key} = "x"` });
  expect(await idsOf('', { filter: 'country = CU AND country != VN' })).toEqual(['cu']);
});

test('a comparison on a facet is refused, on dates it works', async () => {
  await expect(idsOf('', { filter: 'country > 3' })).rejects.toThrow('country');
  expect(await idsOf('', { filter: 'dateFrom <= 250 AND dateTo >= 200' })).toEqual(['giua']);
});

test('an article whose date nobody knows is found by exactly that', async () => {
  expect(await idsOf('', { filter: 'dateFrom NOT EXISTS' })).toEqual(['khong-ngay']);
});

test('newest first is strict date order, whatever the relevance', async () => {
  const ids = await idsOf('hiệp định', { sort: ['dateFrom:desc'] });
  expect(ids).toEqual(['moi', 'giua']);
  const all = await idsOf('', { sort: ['dateFrom:asc'] });
  expect(all).toEqual(['cu', 'giua', 'moi', 'khong-ngay']);
});

test('one article is found by its id', async () => {
  expect(await idsOf('', { filter: 'id = moi' })).toEqual(['moi']);
});

test('syllables are taken at their word: trung quốc does not find Trường Quốc', async () => {
  expect(await idsOf('trung quốc', { matchingStrategy: 'all' })).toEqual([]);
  expect(await idsOf('truong quoc', { matchingStrategy: 'all' })).toEqual(['khong-ngay']);
});

test('the value for what nobody could determine is not a word of the text', async () => {
  expect(await idsOf('unknown')).toEqual([]);
});

test('leaders can be searched for in the panel without marks', async () => {
  await publish(
    engine.server.connection,
    [makeArticle({ id: 'l', leader: ['Võ Văn Thưởng'] })],
    [],
  );
  const found = await articles().searchForFacetValues({
    facetName: 'leader',
    facetQuery: 'vo van',
  });
  expect(found.facetHits).toMatchObject([{ value: 'Võ Văn Thưởng', count: 1 }]);
});

test('the hash of settings does not depend on the order of keys, but on every value', () => {
  const reversed = Object.fromEntries(Object.entries(ARTICLE_SETTINGS).reverse());
  expect(settingsHash(reversed)).toBe(settingsHash(ARTICLE_SETTINGS));
  const other = { ...ARTICLE_SETTINGS, searchCutoffMs: 501 };
  expect(settingsHash(other)).not.toBe(settingsHash(ARTICLE_SETTINGS));
  const rules = [...ARTICLE_SETTINGS.rankingRules].reverse();
  expect(settingsHash({ ...ARTICLE_SETTINGS, rankingRules: rules })).not.toBe(
    settingsHash(ARTICLE_SETTINGS),
  );
});
