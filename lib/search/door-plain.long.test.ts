import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import { ids, plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

/** Eleven syllables that every headline begins with: more than the engine reads of a query. */
const OPENING = 'Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh tiếp';
const GUESTS = [
  'đoàn doanh nghiệp gốm sứ Bát Tràng',
  'đoàn nông dân trồng vải Lục Ngạn',
  'hội khuyến học các trường vùng cao',
  'đoàn thợ dệt lụa làng Vạn Phúc',
];
const REASONS = [
  'nhân dịp khai trương nhà máy mới ở bờ nam sông Thương',
  'nhân dịp tổng kết mười năm phong trào xây cầu nông thôn',
];

const HEADLINES = GUESTS.flatMap((guest) =>
  REASONS.map((reason) => `${OPENING} ${guest} ${reason}`),
);
const articles = HEADLINES.map((title, at) =>
  makeArticle({ id: `tiep-${at}`, title, body: `Sáng nay, ${title.toLowerCase()}. Tin số ${at}.` }),
);
const SENTENCE =
  'Ông lão chèo đò kể rằng năm nào nước lũ cũng mang theo phù sa, cá linh và những thân cây khô dạt vào bãi, ' +
  'trẻ con trong xóm lại kéo nhau ra vớt củi phơi đầy hai bên đường';
const story = makeArticle({
  id: 'do-ngang',
  title: 'Chuyện bến đò ngang',
  body: `Xóm nhỏ ven sông có mười hai nóc nhà.\n${SENTENCE}.\nChiều xuống, khói bếp bay la đà.`,
});

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive([...articles, story]);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

const ask = (query: string) => plain(`q=${encodeURIComponent(query)}`);
const syllables = (text: string, count: number) => text.split(' ').slice(0, count).join(' ');
const unmarked = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('a pasted headline', () => {
  it('finds its article first among those with its opening', async () => {
    for (const [at, title] of HEADLINES.entries()) {
      expect((await ask(title)).hits[0]?.id).toBe(`tiep-${at}`);
    }
  });

  it('finds it without marks, in capitals, as NFD and with a line break', async () => {
    for (const [at, title] of HEADLINES.entries()) {
      const broken = title.replace(' tiếp ', '\ntiếp ');
      for (const query of [unmarked(title), title.toUpperCase(), title.normalize('NFD'), broken]) {
        expect({ query, id: (await ask(query)).hits[0]?.id }).toEqual({ query, id: `tiep-${at}` });
      }
    }
  });

  it('cut after twenty syllables finds those that go on in either way', async () => {
    for (const [at, title] of HEADLINES.entries()) {
      const found = ids(await ask(syllables(title, 20)));
      expect(found).toContain(`tiep-${at}`);
      expect(found.length).toBeLessThanOrEqual(2);
    }
  });

  it('with one syllable missing or one slip finds its article first', async () => {
    for (const [at, title] of HEADLINES.entries()) {
      const words = title.split(' ');
      const missing = words.toSpliced(14, 1).join(' ');
      const swapped = title.replace('nhân dịp', 'nhân dpị');
      for (const query of [missing, swapped]) {
        expect({ query, id: (await ask(query)).hits[0]?.id }).toEqual({ query, id: `tiep-${at}` });
      }
    }
  });
});

describe('a whole sentence', () => {
  it('of twenty or forty syllables finds its article, and no other', async () => {
    expect(SENTENCE.split(' ').length).toBeGreaterThan(38);
    for (const query of [SENTENCE, syllables(SENTENCE, 20), unmarked(SENTENCE)]) {
      const answer = await ask(query);
      expect(ids(answer)).toEqual(['do-ngang']);
      expect(answer.understood.notes[0]?.code).toBe('long-query');
    }
  });

  it('in quotes must stand as it does', async () => {
    expect(ids(await ask(`"${SENTENCE}"`))).toEqual(['do-ngang']);
    const swapped = SENTENCE.replace('cá linh', 'linh cá');
    expect((await ask(`"${swapped}"`)).total).toBe(0);
  });

  it('has its excluded words excluded, wherever they stand in the query', async () => {
    expect((await ask(`${SENTENCE} -khói`)).total).toBe(0);
    expect((await ask(`-khói ${SENTENCE}`)).total).toBe(0);
    expect((await ask(`${SENTENCE} -mưa`)).total).toBe(1);
  });

  it('asks for a quoted phrase beside its words wherever that stands', async () => {
    const words = syllables(SENTENCE, 12);
    expect(ids(await ask(`${words} "khói bếp"`))).toEqual(['do-ngang']);
    expect(ids(await ask(`"khói bếp" "mười hai nóc nhà" ${words}`))).toEqual(['do-ngang']);
    expect((await ask(`"khói lam" ${words}`)).total).toBe(0);
    expect((await ask(`"khoi lam" ${words}`)).total).toBe(0);
  });

  it('with the switch on must have every word with its marks', async () => {
    const exact = (query: string) => plain(`exact=1&q=${encodeURIComponent(query)}`);
    expect((await exact(SENTENCE)).total).toBe(1);
    expect((await exact(SENTENCE.replace('củi', 'cụi'))).total).toBe(0);
  });
});
