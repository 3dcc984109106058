import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import { plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

/** How a text has the words, how many have it so, and whether in the opening or far down. */
const KINDS = [
  { name: 'thuong', phrase: 'đảng bộ', count: 9, far: false },
  { name: 'hoa', phrase: 'Đảng bộ', count: 11, far: false },
  { name: 'xa', phrase: 'đảng bộ', count: 7, far: true },
  { name: 'hoa-xa', phrase: 'Đảng bộ', count: 9, far: true },
  { name: 'khac', phrase: 'đang bộ hành cùng đảng viên', count: 25, far: false },
  { name: 'khac-xa', phrase: 'đang bộ hành cùng đảng viên', count: 35, far: true },
  { name: 'roi', phrase: 'bộ trưởng và đảng', count: 8, far: false },
  { name: 'sai', phrase: 'đang bộ hành', count: 6, far: false },
  { name: 'giua', phrase: 'mùa gặt lúa, mua gạt lụa', count: 12, far: true },
] as const;

const archiveArticles = KINDS.flatMap(({ name, phrase, count, far }) =>
  Array.from({ length: count }, (_, at) => {
    const padding = 'Gió nhẹ, trời trong, thuyền ra khơi. '.repeat(far ? 3 + (at % 4) : at % 3);
    const opening = far ? 'Tin vắn trong ngày.' : `Tin về ${phrase} số ${at}.`;
    return makeArticle({
      id: `${name}-${at}`,
      title: `Bản tin ${name} ${at}`,
      body: `${opening}\n${padding}Có ${phrase} ở đây.`,
      date: `20${10 + (at % 14)}-0${1 + (at % 9)}-1${at % 9}`,
      country: [at % 2 === 0 ? 'VN' : 'CU'],
    });
  }),
);

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(archiveArticles);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

/** The ids of all pages, one after the other. */
async function leafed(query: string, limit: number): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  const { total, pages } = await plain(`${query}&limit=${limit}`);
  for (let page = 1; page <= pages; page += 1) {
    const answer = await plain(`${query}&limit=${limit}&page=${page}`);
    expect(answer.total).toBe(total);
    ids.push(...answer.hits.map((hit) => hit.id));
  }
  return { ids, total };
}

const QUERIES = [
  'q=đảng bộ',
  'q=Đảng bộ',
  'q=dang bo',
  'q=đảng',
  'q=đang bộ',
  'q=gặt lúa',
  'q="đảng bộ"',
  'q="Đảng bộ" tin',
  'q=đảng bộ&exact=1',
  'q=đảng bộ -trưởng',
  'q=đảng OR "mùa gặt"',
  'q=(bộ OR lúa) tin',
  'q=đảng bộ&country=VN',
  'q=đảng bộ&sort=oldest',
  'q=đảng bộ&from=2012&to=2019',
  'q=đảng bộ xuất khẩu',
  'q=đagn bộ',
  'q=',
];

describe('the pages of an answer', () => {
  it.each(QUERIES)('hold every hit exactly once, whatever their length: %s', async (query) => {
    const { ids: whole, total } = await leafed(query, 100);
    expect(total).toBeGreaterThan(6);
    expect(new Set(whole).size).toBe(total);
    const { ids } = await leafed(query, 17);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.toSorted()).toEqual(whole.toSorted());
  });

  it.each(QUERIES.slice(0, 3))('come in the same order when asked again: %s', async (query) => {
    expect(await leafed(query, 20)).toEqual(await leafed(query, 20));
  });

  it('have the words as they stand before the same letters with other marks, over page ends', async () => {
    for (const limit of [5, 20]) {
      const { ids } = await leafed('q=đảng bộ', limit);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const kinds = ids.map((id) => id.replace(/-\d+$/, ''));
      const right = ['thuong', 'hoa', 'xa', 'hoa-xa'];
      expect({ limit, first: kinds.slice(0, 36).filter((kind) => !right.includes(kind)) }).toEqual({
        limit,
        first: [],
      });
      expect(kinds.slice(-6)).toEqual(Array(6).fill('sai'));
    }
  });
});
