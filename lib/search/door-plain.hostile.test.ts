import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getHealth } from '../../app/api/health/route.ts';
import { GET as getSearch } from '../../app/api/search/route.ts';
import { ARTICLES } from './articles-fixture.ts';
import { plain, refused, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

describe('the plain door, asked badly', () => {
  it('says what to change about a bad request', async () => {
    expect(await refused('page=-1')).toMatch(/page must be a whole number from 1/);
    expect(await refused('contry=CU')).toMatch(/Unknown parameter „contry“.*country/);
    expect(await refused('from=2023-02-30')).toMatch(/from must be a date/);
    expect(await refused(`q=${'a'.repeat(10_000)}`)).toMatch(/at most 512/);
  });

  it('answers whatever is typed', async () => {
    const hostile = [
      '"""""',
      '" " "',
      '---',
      '-"',
      '"chưa đóng',
      '\u0000\u0001\u0007',
      '😀 🇻🇳',
      'مرحبا بالعالم',
      '大学',
      "' OR 1=1; DROP TABLE articles --",
      'country = "CU" OR id EXISTS',
      '\\"\\',
      'a '.repeat(250),
      '-a '.repeat(150),
      '"a b" '.repeat(60),
      'đ'.repeat(512),
    ];
    for (const q of hostile) await plain(`q=${encodeURIComponent(q)}`);
    for (const q of hostile) {
      const response = await getSearch(
        new Request(`http://localhost/api/search?country=${encodeURIComponent(q.slice(0, 200))}`),
      );
      expect([200, 400]).toContain(response.status);
    }
  });

  it('says so when a query holds nothing to search for', async () => {
    const { total, understood } = await plain('q=%22%22%22');
    expect(total).toBe(6);
    expect(understood.notes[0]?.code).toBe('no-words');
  });
});

it('is healthy while a search can be answered', async () => {
  const response = await getHealth();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});
