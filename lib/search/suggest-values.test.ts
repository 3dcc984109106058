import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';
import { archiveValues } from './suggest-values.ts';

/** More leaders than the engine lists, the rarest of them last in the alphabet, over three years. */
const LEADERS = Array.from({ length: 1_050 }, (_, at) => `Ông ${String(at).padStart(4, '0')}`);
const YEARS = ['2021-05-01', '2022-05-01', undefined];

let archive: TestArchive;
beforeAll(async () => {
  const articles = LEADERS.map((leader, at) =>
    makeArticle({ id: `a${at}`, date: YEARS[at % YEARS.length], leader: [leader, 'Ông Chung'] }),
  );
  archive = await openTestArchive(articles);
}, 60_000);
afterAll(() => archive?.end());

describe('the values of the archive', () => {
  it('are all there with their counts, also the rare ones the engine does not list', async () => {
    const values = await archiveValues(archive.engine);
    const leaders = values.filter((one) => one.facet === 'leader');
    expect(leaders).toHaveLength(LEADERS.length + 1);
    expect(leaders[0]).toMatchObject({ value: 'Ông Chung', count: 1_050 });
    expect(leaders.find((one) => one.value === 'Ông 1049')?.count).toBe(1);
  });

  it('hold no „unknown“', async () => {
    const values = await archiveValues(archive.engine);
    expect(values.map((one) => one.facet)).not.toContain('country');
  });

  it('are counted once for all who type within half a minute', async () => {
    const [first, second] = await Promise.all([
      archiveValues(archive.engine),
      archiveValues(archive.engine),
    ]);
    expect(second).toBe(first);
    expect(await archiveValues(archive.engine, { fresh: true })).not.toBe(first);
  });
});
