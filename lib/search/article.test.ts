import { afterAll, beforeAll, expect, it } from 'vitest';
import { getArticle } from './article.ts';
import { ARTICLES, makeArticle } from './articles-fixture.ts';
import { countryLabels } from './country-labels.ts';
import { loadNames } from './names.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

const twins = ['Bai-1', 'bai-1'].map((id) => makeArticle({ id }));

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive([...ARTICLES, ...twins]);
}, 60_000);
afterAll(() => archive?.end());

it('reads an article as it was indexed', async () => {
  for (const article of ARTICLES) {
    expect(await getArticle(archive.engine, article.id)).toEqual(article);
  }
});

it('tells ids apart that differ in case only', async () => {
  for (const article of twins) {
    expect((await getArticle(archive.engine, article.id))?.title).toBe(article.title);
  }
});

it('finds nothing under an id that no article has or could have', async () => {
  for (const id of ['cuba', '', '../x', 'a b', '" OR id EXISTS', 'x'.repeat(600)]) {
    expect(await getArticle(archive.engine, id)).toBeNull();
  }
});

it('knows what countries and leaders are called', async () => {
  expect((await countryLabels(archive.engine)).US).toEqual({ vi: 'Mỹ', en: 'United States' });
  const names = await loadNames(archive.engine, { fresh: true });
  expect(names.get('leader', 'Vladimir Putin')?.aliases).toContain('Pu-tin');
});
