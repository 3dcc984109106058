import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import { counts, ids, plain, setEnvironment } from './doors-fixture.ts';
import { NAMES, openTestArchive, type TestArchive } from './search-fixture.ts';

const US = NAMES.find((name) => name.value === 'US');
const XI = NAMES.find((name) => name.value === 'Tập Cận Bình');
if (!US || !XI) throw new Error('The names of the fixture are others now.');

const names = [
  ...NAMES.filter((name) => name !== US && name !== XI),
  { ...US, notBefore: ['thuật', 'phẩm'] },
  { ...XI, shortNames: ['Tập'] },
  abbreviation('LHQ', 'Liên hợp quốc'),
  abbreviation('HTX', 'Hợp tác xã'),
];

function abbreviation(short: string, long: string) {
  return { id: `abbreviation-${short}`, abbreviation: short, means: [long], oneWay: false };
}

/** Three articles about one man, each with another name for him. */
const XI_ARTICLES = [
  makeArticle({
    id: 'tap-can-binh',
    title: 'Chủ tịch Tập Cận Bình thăm Huế',
    body: 'Đoàn dự lễ hội áo dài.',
    leader: ['Tập Cận Bình'],
    country: ['CN'],
  }),
  makeArticle({
    id: 'xi-jinping',
    title: 'Sách của Xi Jinping ra mắt bạn đọc',
    body: 'Bản dịch in đẹp.',
    leader: ['Tập Cận Bình'],
    country: ['CN', 'US'],
  }),
  makeArticle({
    id: 'ong-tap',
    title: 'Điện mừng ngày thành lập trường',
    body: 'Ông Tập chúc thầy trò sức khỏe.',
    leader: ['Tập Cận Bình'],
  }),
];
const OTHERS = [
  makeArticle({ id: 'my-gao', title: 'Mỹ mua gạo', body: 'Tàu rời cảng.', country: ['US'] }),
  makeArticle({ id: 'hoa-ky', title: 'Hoa Kỳ bán ngô', body: 'Giá giảm.', country: ['US'] }),
  makeArticle({ id: 'my-thuat', title: 'Triển lãm mỹ thuật', body: 'Tranh lụa và tượng gỗ.' }),
  makeArticle({ id: 'my-pham', title: 'Mỹ phẩm giả', body: 'Cảnh sát thu giữ hai tấn.' }),
  makeArticle({ id: 'tap-viet', title: 'Tập viết chữ đẹp', body: 'Ông bà dạy cháu tập viết.' }),
  makeArticle({ id: 'lhq', title: 'LHQ họp khẩn', body: 'Về hạn hán.' }),
  makeArticle({ id: 'lien-hop-quoc', title: 'Tin Liên hợp quốc', body: 'Họp về nước sạch.' }),
  makeArticle({ id: 'quoc-lien', title: 'Hợp quốc lễ', body: 'Liên hoan quốc tế.' }),
];

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive([...XI_ARTICLES, ...OTHERS], names);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

const ALL_XI = ['ong-tap', 'tap-can-binh', 'xi-jinping'];

describe("a leader's name", () => {
  it('finds the same articles in whatever spelling', async () => {
    for (const query of ['Tập Cận Bình', 'Xi Jinping', 'Tap Can Binh', 'xi jinping']) {
      expect({ query, ids: ids(await plain(`q=${query}`)) }).toEqual({ query, ids: ALL_XI });
    }
  });

  it('in short finds them after an honorific', async () => {
    expect(ids(await plain('q=ông Tập'))).toEqual(expect.arrayContaining(ALL_XI));
  });

  it('puts those that write it as typed first', async () => {
    expect((await plain('q=Tập Cận Bình')).hits[0]?.id).toBe('tap-can-binh');
  });

  it('beside other words asks for these among his articles', async () => {
    expect(ids(await plain('q=Xi Jinping Huế'))).toEqual(['tap-can-binh']);
    expect(ids(await plain('q=Tập Cận Bình -Huế'))).toEqual(['ong-tap', 'xi-jinping']);
  });

  it('with another name asks for both', async () => {
    expect(ids(await plain('q=Tập Cận Bình Hoa Kỳ'))).toEqual(['xi-jinping']);
  });

  it('in quotes or exactly means its letters', async () => {
    expect(ids(await plain('q="Xi Jinping"'))).toEqual(['xi-jinping']);
    expect(ids(await plain('q=Xi Jinping&exact=1'))).toEqual(['xi-jinping']);
  });

  it('has totals and counts of all that it finds', async () => {
    const { total, facets } = await plain('q=Xi Jinping&limit=1');
    expect(total).toBe(3);
    expect(counts(facets.leader)).toEqual({ 'Tập Cận Bình': 3 });
    expect(counts(facets.country)).toEqual({ CN: 2, US: 1, unknown: 1 });
  });

  it('is no name in words that only look like it', async () => {
    const answer = await plain('q=tập viết');
    expect(ids(answer)).toEqual(['tap-viet']);
    expect(answer.understood.names).toEqual([]);
  });
});

describe("a country's name", () => {
  const american = ['hoa-ky', 'my-gao', 'xi-jinping'];

  it('finds its articles by any spelling', async () => {
    expect(ids(await plain('q=Hoa Kỳ'))).toEqual(american);
    expect(ids(await plain('q=hoa ky'))).toEqual(american);
    expect(ids(await plain('q=Mỹ'))).toEqual(expect.arrayContaining(american));
    expect(ids(await plain('q=gạo Hoa Kỳ'))).toEqual(['my-gao']);
    expect(ids(await plain('q=ngô Mỹ'))).toEqual(['hoa-ky']);
  });

  it('is no part of a compound', async () => {
    const answer = await plain('q=mỹ thuật');
    expect(ids(answer)).toEqual(['my-thuat']);
    expect(answer.understood.names).toEqual([]);
    expect((await plain('q=Mỹ thuật')).understood.names).toEqual([]);
    expect(ids(await plain('q=Mỹ phẩm'))).toEqual(['my-pham']);
  });

  it('stands for nothing else where an OR or a minus is', async () => {
    expect(ids(await plain('q=ngô OR Cuba'))).toEqual(['hoa-ky']);
    expect(ids(await plain('q=giá -Mỹ'))).toEqual(['hoa-ky']);
  });

  it('is offered as a filter, which narrows to its articles', async () => {
    const { understood } = await plain('q=tin Hoa Kỳ');
    expect(understood.names).toMatchObject([{ facet: 'country', value: 'US', matched: 'Hoa Kỳ' }]);
    expect(ids(await plain('q=&country=US'))).toEqual(american);
  });
});

describe('an abbreviation', () => {
  it('finds what is written out, and the reverse', async () => {
    for (const query of ['LHQ', 'lhq', 'Liên hợp quốc', 'lien hop quoc']) {
      expect(ids(await plain(`q=${query}`))).toEqual(
        expect.arrayContaining(['lhq', 'lien-hop-quoc']),
      );
    }
  });

  it('finds no article that only has the words it stands for, here and there', async () => {
    expect(ids(await plain('q=LHQ'))).toEqual(['lhq', 'lien-hop-quoc']);
    expect(ids(await plain('q=LHQ họp'))).toEqual(['lhq', 'lien-hop-quoc']);
    expect(ids(await plain('q=Liên hợp quốc hạn'))).toEqual(['lhq']);
  });

  it('of the archive in no article finds nothing else', async () => {
    expect((await plain('q=HTX')).total).toBe(0);
  });

  it('in quotes or exactly means its letters', async () => {
    expect(ids(await plain('q="LHQ"'))).toEqual(['lhq']);
    expect(ids(await plain('q=LHQ&exact=1'))).toEqual(['lhq']);
    expect(ids(await plain('q="Liên hợp quốc"'))).toEqual(['lien-hop-quoc']);
  });

  it('is marked in either form', async () => {
    const titles = async (query: string) =>
      Object.fromEntries((await plain(query)).hits.map((hit) => [hit.id, hit.highlight.title]));
    expect(await titles('q=LHQ họp')).toEqual({
      lhq: '<mark>LHQ</mark> <mark>họp</mark> khẩn',
      'lien-hop-quoc': 'Tin <mark>Liên hợp quốc</mark>',
    });
    expect((await titles('q=Liên hợp quốc hạn')).lhq).toContain('<mark>LHQ</mark>');
  });
});
