import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import type { PlainAnswer } from './door-plain.ts';
import { counts, ids, plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

/** Few with the marks, all of them older and longer than the many that only share the letters. */
const RARE = [
  makeArticle({ id: 'dan-ro', title: 'Nghề đan rổ', body: 'Cả làng đan.', date: '2019-01-02' }),
  makeArticle({
    id: 'dan-luoi',
    title: 'Bến cá chiều nay',
    body: `${'Gió lặng, thuyền về. '.repeat(30)}Mấy bà cụ ngồi đan lưới.`,
    date: '2019-01-03',
    country: ['LA'],
  }),
  makeArticle({
    id: 'dang-bo',
    title: 'Đại hội đảng bộ huyện',
    body: 'Đảng bộ huyện họp hai ngày.',
    date: '2019-01-04',
    country: ['VN'],
  }),
  makeArticle({
    id: 'bo-dang',
    title: 'Hai bộ làm việc',
    body: 'Hai bộ ký kết. Đại diện đảng đoàn dự.',
    date: '2019-01-05',
    country: ['VN', 'LA'],
  }),
];
const COMMON = Array.from({ length: 30 }, (_, at) =>
  makeArticle({
    id: `dan-${at}`,
    title: `Dân làng đang bộ hành, chuyến ${at}`,
    body: 'Dân đang bộ hành qua đèo, dàn hàng ngang.',
    date: '2023-06-09',
    country: ['CU'],
  }),
);

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive([...COMMON, ...RARE]);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

const first = ({ hits }: PlainAnswer, count: number) =>
  hits
    .slice(0, count)
    .map((hit) => hit.id)
    .toSorted();

describe('marks that were typed', () => {
  it('bring the articles with that word to the front, and hide no other', async () => {
    const answer = await plain('q=đan làng');
    expect(first(answer, 1)).toEqual(['dan-ro']);
    expect(answer.total).toBe(32);
  });

  it('bring the words of one syllable to the front, before those it only begins', async () => {
    const answer = await plain('q=đan');
    expect(first(answer, 2)).toEqual(['dan-luoi', 'dan-ro']);
    expect(answer.total).toBe(34);
  });

  it('bring the articles with both words to the front, side by side before apart', async () => {
    const answer = await plain('q=đảng bộ');
    expect(answer.hits.slice(0, 2).map((hit) => hit.id)).toEqual(['dang-bo', 'bo-dang']);
    expect(answer.total).toBe(32);
  });

  it('are open where none were typed', async () => {
    expect((await plain('q=dan')).total).toBe(34);
    expect((await plain('q=dang bo')).hits[0]?.id).not.toBe('bo-dang');
  });

  it('are the same in both placements and both normal forms', async () => {
    const nfd = encodeURIComponent('đảng bộ'.normalize('NFD'));
    expect(first(await plain(`q=${nfd}`), 1)).toEqual(['dang-bo']);
  });
});

describe('quotes', () => {
  it('mean the words side by side with their marks', async () => {
    expect(ids(await plain('q="đảng bộ"'))).toEqual(['dang-bo']);
    expect(ids(await plain('q="Đảng bộ"'))).toEqual(['dang-bo']);
    expect(ids(await plain('q="bộ đảng"'))).toEqual([]);
    expect(ids(await plain('q="đan"'))).toEqual(['dan-luoi', 'dan-ro']);
  });

  it('mean the words whatever their marks where none were typed', async () => {
    expect((await plain('q="dang bo"')).total).toBe(31);
  });

  it('count in totals and facets only what has the marks', async () => {
    const { facets, total } = await plain('q="đang bộ"');
    expect(total).toBe(30);
    expect(counts(facets.country)).toEqual({ CU: 30 });
    expect(counts((await plain('q="đảng bộ"')).facets.country)).toEqual({ VN: 1 });
  });
});

describe('a minus', () => {
  it('before a marked word keeps the articles with other marks', async () => {
    const answer = await plain('q=bộ -đảng');
    expect(answer.total).toBe(30);
    expect(ids(answer)).not.toContain('dang-bo');
    expect((await plain('q=bộ -đang')).total).toBe(2);
  });

  it('before an unmarked word leaves out all that fold to it', async () => {
    expect((await plain('q=bộ -dang')).total).toBe(0);
  });

  it('before a parenthesis or a word of two parts excludes, and requires nothing', async () => {
    expect(ids(await plain('q=bộ -(đang)'))).toEqual(['bo-dang', 'dang-bo']);
    expect(ids(await plain('q=bộ -(đang OR huyện)'))).toEqual(['bo-dang']);
    expect(ids(await plain('q=bộ -(đang hành) -đèo'))).toEqual(['bo-dang', 'dang-bo']);
    expect(ids(await plain('q=đan -"đan rổ"'))).not.toContain('dan-ro');
    expect((await plain('q=bộ -đang-hành')).total).toBe(32);
    expect(ids(await plain('q=bộ -bộ-hành'))).toEqual(['bo-dang', 'dang-bo']);
  });
});

describe('exact=1', () => {
  it('gives only the articles with the very words', async () => {
    expect(ids(await plain('q=đan&exact=1'))).toEqual(['dan-luoi', 'dan-ro']);
    expect(ids(await plain('q=đảng bộ&exact=1'))).toEqual(['bo-dang', 'dang-bo']);
    expect((await plain('q=dan&exact=1')).total).toBe(0);
  });

  it('takes no word for the beginning or the slip of another', async () => {
    expect(await plain('q=đa&exact=1')).toMatchObject({ total: 0, understood: { notes: [] } });
    expect(await plain('q=đảnng bộ&exact=1')).toMatchObject({
      total: 0,
      understood: { notes: [] },
    });
  });

  it('puts the words as they stand first', async () => {
    expect((await plain('q=đảng bộ&exact=1')).hits[0]?.id).toBe('dang-bo');
  });

  it('has totals and counts of just these', async () => {
    const { facets, total } = await plain('q=đảng bộ&exact=1');
    expect(total).toBe(2);
    expect(counts(facets.country)).toEqual({ VN: 2, LA: 1 });
    const chosen = await plain('q=đảng bộ&exact=1&country=LA');
    expect(chosen.total).toBe(1);
    expect(counts(chosen.facets.country)).toEqual({ VN: 2, LA: 1 });
  });

  it('means the marks of phrases and exclusions too', async () => {
    expect((await plain('q="dang bo"&exact=1')).total).toBe(0);
    expect(ids(await plain('q=bộ -đang&exact=1'))).toEqual(['bo-dang', 'dang-bo']);
    expect((await plain('q=bộ -dang&exact=1')).total).toBe(32);
  });

  it('is said in the answer', async () => {
    expect((await plain('q=đan&exact=1')).understood.exact).toBe(true);
    expect((await plain('q=đan&exact=0')).understood.exact).toBe(false);
  });
});

describe('OR and parentheses', () => {
  it('give the articles of either side, each once', async () => {
    expect(ids(await plain('q=rổ OR lưới'))).toEqual(['dan-luoi', 'dan-ro']);
    expect(ids(await plain('q=rổ HOẶC "đan lưới"'))).toEqual(['dan-luoi', 'dan-ro']);
    expect(ids(await plain('q=(rổ OR lưới OR đan) làng&exact=1'))).toEqual(['dan-ro']);
    expect((await plain('q=huyện OR đảng')).total).toBe(32);
  });

  it('count each article once', async () => {
    const { facets, total } = await plain('q="đảng bộ" OR huyện OR lưới&exact=1');
    expect(total).toBe(2);
    expect(counts(facets.country)).toEqual({ VN: 1, LA: 1 });
  });

  it('are said to be broken where a side is missing, and the rest is searched for', async () => {
    const answer = await plain('q=rổ OR');
    expect(ids(answer)).toEqual(['dan-ro']);
    expect(answer.understood.notes.map((note) => note.code)).toEqual(['broken-or']);
  });
});
