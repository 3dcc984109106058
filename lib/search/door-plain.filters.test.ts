import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES } from './articles-fixture.ts';
import { counts, ids, plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

describe('filters and counts of the plain door', () => {
  it('lists the whole archive, the newest first, for no query', async () => {
    const answer = await plain('');
    expect(answer).toMatchObject({ query: '', total: 6, page: 1, pages: 1, limit: 20 });
    expect(answer.hits[0]?.id).toBe('my-thuong-mai');
  });

  it('finds an article by words without marks', async () => {
    expect(ids(await plain('q=ban ghi nho nong nghiep'))).toEqual(['cuba-nong-nghiep']);
  });

  it('asks for one of the values inside a facet and for all facets', async () => {
    expect(ids(await plain('country=CU&country=CN'))).toEqual([
      'cuba-nong-nghiep',
      'cuba-y-te',
      'trung-quoc-hoi-dam',
    ]);
    expect(ids(await plain('country=CU&country=CN&agreement=memorandum'))).toEqual([
      'cuba-nong-nghiep',
    ]);
  });

  it('leaves out what a minus excludes', async () => {
    expect(ids(await plain('country=VN&country=-CU'))).toEqual([
      'my-thuong-mai',
      'trung-quoc-hoi-dam',
    ]);
  });

  it('takes a value by its Vietnamese name, its English name or an alias', async () => {
    for (const name of ['US', 'us', 'Mỹ', 'Hoa Kỳ', 'hoa ky', 'United States']) {
      expect(ids(await plain(`country=${encodeURIComponent(name)}`))).toEqual(['my-thuong-mai']);
    }
    expect(ids(await plain('leader=Xi Jinping'))).toEqual(['trung-quoc-hoi-dam']);
    expect(ids(await plain('agreement=Bản ghi nhớ'))).toEqual(['cuba-nong-nghiep']);
    expect((await plain('country=Atlantis')).total).toBe(0);
  });

  it('counts the values of a facet as if none of them were chosen', async () => {
    const { facets, total } = await plain('country=CU');
    expect(total).toBe(2);
    expect(counts(facets.country)).toEqual({ VN: 4, CU: 2, CN: 1, US: 1, RU: 1, unknown: 1 });
    expect(counts(facets.agreement)).toEqual({ memorandum: 1, unknown: 1 });
  });

  it('names every value, the undetermined too', async () => {
    const { facets } = await plain('');
    expect(facets.country[0]).toEqual({ value: 'VN', label: 'Việt Nam', count: 4 });
    expect(facets.country).toContainEqual({ value: 'unknown', label: 'Chưa xác định', count: 1 });
    expect(facets.country).toContainEqual({ value: 'RU', label: 'Nga', count: 1 });
    expect(facets.agreement).toContainEqual({
      value: 'memorandum',
      label: 'Bản ghi nhớ',
      count: 1,
    });
    expect(facets.month).toContainEqual({ value: '2022-08', label: 'Tháng 8/2022', count: 1 });
  });

  it('orders values of the same count by their Vietnamese names', async () => {
    const { facets } = await plain('q=hợp tác');
    const singles = facets.country.filter((one) => one.count === 1).map((one) => one.label);
    expect(singles).toEqual(['Mỹ', 'Nga', 'Trung Quốc']);
  });

  it('finds the articles nothing could be determined for', async () => {
    expect(ids(await plain('country=unknown'))).toEqual(['trien-lam']);
    expect(ids(await plain('year=unknown'))).toEqual(['nga-putin']);
  });

  it('finds an article known to the month on every day of that month', async () => {
    expect(ids(await plain('from=2022-08-10&to=2022-08-11'))).toEqual(['cuba-y-te']);
    expect(ids(await plain('from=2022-08-31&to=2022-09-05'))).toEqual(['cuba-y-te']);
    expect((await plain('from=2022-09&to=2022-10')).total).toBe(0);
    expect((await plain('from=2022&to=2023')).total).toBe(5);
  });

  it('counts days as Viet Nam does', async () => {
    expect(ids(await plain('from=2023-06-30'))).toEqual(['my-thuong-mai']);
    expect((await plain('from=2023-07-01')).total).toBe(0);
    expect(ids(await plain('to=2022-08'))).toEqual(['cuba-y-te']);
  });
});
