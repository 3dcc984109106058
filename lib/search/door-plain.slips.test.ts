import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import type { PlainAnswer } from './door-plain.ts';
import { ids, plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

const ARTICLES = [
  makeArticle({
    id: 'gao',
    title: 'Hiệp định xuất khẩu gạo có hiệu lực',
    body: 'Nông dân đồng bằng thu hoạch lúa hè thu sớm hơn mọi năm.',
    country: ['VN'],
  }),
  makeArticle({
    id: 'cau',
    title: 'Thông xe cây cầu dây văng thứ hai',
    body: 'Cầu nối hai bờ sông, rút ngắn quãng đường đi chợ.',
    country: ['LA'],
  }),
  makeArticle({ id: 'tiec', title: 'Host mang test kit', body: 'Đoàn Dublin mang test kit.' }),
  makeArticle({ id: 'tet', title: 'Chợ hoa ngày Tết', body: 'Đào, quất và mai.' }),
  makeArticle({ id: 'cuoc', title: 'Cuoocj thi', body: 'Áp phích in sai vì bộ gõ tắt.' }),
  makeArticle({ id: 'cuoc-dung', title: 'Cuộc thi viết thư', body: 'Học trò dự cuộc thi.' }),
];

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

const ask = (query: string) => plain(`q=${encodeURIComponent(query)}`);
const notes = ({ understood }: PlainAnswer) =>
  understood.notes.map(({ code, words }) => [code, ...(words ?? [])]);

describe('keystrokes of an input method that is off', () => {
  it('are read as Telex where nothing is found as typed, and the answer says so', async () => {
    const answer = await ask('hieejp ddinhj xuaats khaaur');
    expect(ids(answer)).toEqual(['gao']);
    expect(notes(answer)).toEqual([['keystrokes', 'hiệp định xuất khẩu']]);
    expect(answer.hits[0]?.highlight.title).toContain('<mark>Hiệp</mark>');
  });

  it('are read as VNI', async () => {
    const answer = await ask('hie65p d9i5nh xua61t kha63u');
    expect(ids(answer)).toEqual(['gao']);
    expect(notes(answer)).toEqual([['keystrokes', 'hiệp định xuất khẩu']]);
  });

  it('are read in quotes and beside exclusions', async () => {
    expect(ids(await ask('"caauf daay"'))).toEqual(['cau']);
    expect((await ask('hieejp -gaoj')).total).toBe(0);
  });

  it('are offered where something is found as typed', async () => {
    const answer = await ask('cuoocj thi');
    expect(ids(answer)).toEqual(['cuoc']);
    expect(answer.understood.offers).toEqual([{ kind: 'keystrokes', text: 'cuộc thi' }]);
    expect(notes(answer)).toEqual([]);
    expect(ids(await ask('cuộc thi'))).toEqual(['cuoc-dung']);
  });

  it('are no words of another language that the archive has', async () => {
    const answer = await ask('test kit');
    expect(ids(answer)).toEqual(['tiec']);
    expect(answer.understood).toMatchObject({ offers: [], notes: [] });
  });

  it('may have a slip in them', async () => {
    const answer = await ask('hieejp ddinhj xuaats khaaurr gaoj');
    expect(ids(answer)).toEqual(['gao']);
  });
});

describe('slips of the keyboard', () => {
  it('are mended: letters swapped, dropped, doubled', async () => {
    for (const query of [
      'hiệp địhn xuất khẩu',
      'thu hoạh lúa',
      'thôngg xe cây cầu',
      'rút ngắn quãn đường',
    ]) {
      const answer = await ask(query);
      expect({ query, found: answer.total }).toEqual({ query, found: 1 });
      expect(notes(answer).map(([code]) => code)).toEqual(['spelling']);
    }
  });

  it('are mended in words without marks', async () => {
    const answer = await ask('hiep dihn xuat khau');
    expect(ids(answer)).toEqual(['gao']);
    expect(notes(answer)).toEqual([['spelling', 'hiep dinh xuat khau']]);
  });

  it('are marked in the text as it has them', async () => {
    const { hits } = await ask('thu hoạh lúa');
    expect(hits[0]?.highlight.body).toContain(
      '<mark>thu</mark> <mark>hoạch</mark> <mark>lúa</mark>',
    );
  });

  it('are no reason to look elsewhere where a filter alone keeps everything out', async () => {
    const answer = await plain('q=thu hoạch lúa&country=LA');
    expect(answer).toMatchObject({ total: 0, understood: { notes: [] } });
  });

  it('are none in quotes, which mean what they say', async () => {
    const answer = await ask('"thu hoạh"');
    expect(answer).toMatchObject({ total: 0, understood: { notes: [] } });
  });

  it('beyond mending are left out, and the answer says which', async () => {
    const answer = await ask('xuất khẩu gạo qqqqq');
    expect(ids(answer)).toEqual(['gao']);
    expect(notes(answer)).toEqual([['fewer-words', 'qqqqq']]);
  });
});

describe('a word nobody wrote', () => {
  it('finds nothing and says nothing', async () => {
    expect(await ask('qqqqq')).toMatchObject({ total: 0, understood: { notes: [], offers: [] } });
  });
});
