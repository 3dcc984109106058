import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES } from './articles-fixture.ts';
import { ids, plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

describe('words and pages of the plain door', () => {
  it('pages through all hits once, and is empty beyond the end', async () => {
    const seen: string[] = [];
    for (const page of [1, 2, 3]) {
      const answer = await plain(`limit=2&page=${page}`);
      expect(answer).toMatchObject({ total: 6, pages: 3, page, limit: 2 });
      seen.push(...answer.hits.map((hit) => hit.id));
    }
    expect(new Set(seen).size).toBe(6);
    expect(await plain('limit=2&page=4')).toMatchObject({ total: 6, hits: [] });
    expect(await plain('page=999999')).toMatchObject({ total: 6, hits: [] });
  });

  it('sorts by date, articles without one last', async () => {
    const newest = (await plain('sort=newest')).hits.map((hit) => hit.id);
    const oldest = (await plain('sort=oldest')).hits.map((hit) => hit.id);
    expect(newest).toEqual([
      'my-thuong-mai',
      'trien-lam',
      'cuba-nong-nghiep',
      'trung-quoc-hoi-dam',
      'cuba-y-te',
      'nga-putin',
    ]);
    expect(oldest.slice(0, 2)).toEqual(['cuba-y-te', 'trung-quoc-hoi-dam']);
    expect(oldest.at(-1)).toBe('nga-putin');
    expect((await plain('sort=-date')).hits.map((hit) => hit.id)).toEqual(newest);
  });

  it("marks matches in the article's own text, marks and all", async () => {
    const { hits } = await plain('q=hop tac dang bo');
    expect(hits[0]?.highlight.body).toContain('<mark>đảng</mark> <mark>bộ</mark>');
    const title = (await plain('q=nong nghiep')).hits[0]?.highlight.title;
    expect(title).toBe('Việt Nam và Cuba ký bản ghi nhớ về <mark>nông</mark> <mark>nghiệp</mark>');
  });

  it('escapes what a text holds of HTML', async () => {
    const { hits } = await plain('q=triển lãm');
    expect(hits[0]?.highlight.body).toContain('&lt;b&gt;mỹ thuật&lt;/b&gt; &amp; ảnh');
  });

  it('says which words it did without', async () => {
    const answer = await plain('q=nông nghiệp zzzz');
    expect(ids(answer)).toEqual(['cuba-nong-nghiep']);
    const note = { code: 'fewer-words', words: ['zzzz'] };
    expect(answer.understood.notes).toEqual([expect.objectContaining(note)]);
  });

  it('mends misspelt words, and finds a long query by its first or last words', async () => {
    const answer = await plain('q=Việt Nam và Cuba ký bản ghi nhớ về nôngg nghiệp lúaa qwrt gạoo');
    expect(ids(answer)).toEqual(['cuba-nong-nghiep']);
    expect(answer.understood.notes.map((note) => note.code)).toEqual(['long-query', 'spelling']);
  });

  it('does without no word that only a filter keeps from being found', async () => {
    const answer = await plain('q=nông nghiệp&country=CN');
    expect(answer).toMatchObject({ total: 0, understood: { notes: [] } });
  });

  it('excludes words and phrases', async () => {
    expect(ids(await plain('q=hợp tác -"bản ghi nhớ" −putin'))).toEqual([
      'cuba-y-te',
      'my-thuong-mai',
      'trung-quoc-hoi-dam',
    ]);
    expect((await plain('q=-cuba')).total).toBe(4);
  });

  it('takes a quoted phrase as it stands', async () => {
    expect(ids(await plain('q=“hội đàm bàn”'))).toEqual(['trung-quoc-hoi-dam']);
    expect((await plain('q="bàn hội đàm"')).total).toBe(0);
  });

  it('offers the leaders and countries a query names', async () => {
    const { understood } = await plain('q=xi jinping thăm Mỹ');
    expect(understood.names).toEqual([
      expect.objectContaining({ facet: 'leader', value: 'Tập Cận Bình', matched: 'xi jinping' }),
      expect.objectContaining({ facet: 'country', value: 'US', matched: 'Mỹ' }),
    ]);
  });

  it('tells a long pasted headline from others with its opening', async () => {
    const headline = 'Việt Nam và Cuba ký bản ghi nhớ về nông nghiệp chiều thứ hai hai bộ ký';
    const answer = await plain(`q=${headline}`);
    expect(answer.hits[0]?.id).toBe('cuba-nong-nghiep');
    expect(answer.understood.notes[0]?.code).toBe('long-query');
  });
});
