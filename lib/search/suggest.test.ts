import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getSuggest } from '../../app/api/suggest/route.ts';
import { ARTICLES, makeArticle } from './articles-fixture.ts';
import { setEnvironment } from './doors-fixture.ts';
import { NAMES, openTestArchive, type TestArchive } from './search-fixture.ts';
import type { SuggestAnswer } from './suggest-form.ts';

const MORE = [
  makeArticle({
    id: 'dang-bo',
    title: 'Đảng bộ tỉnh tổng kết năm',
    date: '2023-01-10',
    country: ['VN'],
    leader: ['Nguyễn Xuân Thắng'],
  }),
  makeArticle({ id: 'dang-bay', title: 'Máy bay đang bay thử', date: '2023-01-11' }),
  makeArticle({ id: 'nam-phi', title: 'Nam Phi đón đoàn', date: '2023-01-12', country: ['ZA'] }),
  makeArticle({ id: 'bi', title: 'Bóng đá châu Âu', country: ['BE'] }),
];

const NAMES_HERE = NAMES.map((name) =>
  name.value === 'VN' ? { ...name, aliases: ['Cộng hòa xã hội chủ nghĩa Việt Nam'] } : name,
);

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive([...ARTICLES, ...MORE], NAMES_HERE);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

async function ask(query: string): Promise<Response> {
  return getSuggest(new Request(`http://localhost/api/suggest?${query}`));
}

async function suggested(typed: string) {
  const response = await ask(`q=${encodeURIComponent(typed)}`);
  expect(response.status).toBe(200);
  const { suggestions }: SuggestAnswer = await response.json();
  return {
    filters: suggestions.filter((one) => one.does === 'filter'),
    titles: suggestions.filter((one) => one.does === 'open').map((one) => one.title),
  };
}

const values = async (typed: string) => (await suggested(typed)).filters.map((one) => one.value);

describe('suggestions while typing: countries, leaders and types', () => {
  it('are found with marks, without, in any case, in NFD, the last word only begun', async () => {
    for (const typed of ['Tập Cận B', 'tap can b', 'TAP CAN B', 'tập cận b'.normalize('NFD')])
      expect(await values(typed)).toEqual(['Tập Cận Bình']);
    expect(await values('tuyên bố ch')).toEqual(['joint-statement']);
    expect(await values('hoi d')).toEqual(['talks']);
  });

  it('are found by an alias, and say which', async () => {
    const { filters } = await suggested('xi jin');
    expect(filters).toEqual([
      {
        does: 'filter',
        facet: 'leader',
        value: 'Tập Cận Bình',
        label: { vi: 'Tập Cận Bình', en: 'Tập Cận Bình' },
        matched: 'Xi Jinping',
        count: 1,
        rest: '',
      },
    ]);
    expect((await suggested('hoa k')).filters).toMatchObject([{ value: 'US', matched: 'Hoa Kỳ' }]);
  });

  it('take a tone that is still to be typed, and not another one', async () => {
    expect(await values('Tâp')).toEqual(['Tập Cận Bình']);
    expect(await values('Tấp')).toEqual([]);
    expect(await values('hòa k')).toEqual([]);
  });

  it('leave the words that name nothing in the box', async () => {
    const { filters } = await suggested('hợp tác  với tap ca');
    expect(filters).toMatchObject([{ value: 'Tập Cận Bình', rest: 'hợp tác với' }]);
    expect((await suggested('“hai bên” cub')).filters).toMatchObject([
      { value: 'CU', rest: '"hai bên"' },
    ]);
  });

  it('take the most words that name something', async () => {
    expect(await values('viet nam')).toEqual(['VN']);
    expect(await values('nam')).toEqual(['ZA', 'VN']);
  });

  it('stand in order: names that start so, then inner words, each by articles, with the number', async () => {
    const { filters } = await suggested('th');
    expect(filters.map((one) => [one.value, one.count])).toEqual([
      ['Nguyễn Xuân Thắng', 1],
      ['message', 1],
    ]);
    expect((await suggested('na')).filters.map((one) => [one.value, one.count])).toEqual([
      ['ZA', 1],
      ['VN', 5],
    ]);
    expect((await suggested('viet')).filters[0]).toMatchObject({ value: 'VN', count: 5 });
  });

  it('stand in that order whatever they are: a country that starts so before a leader who does not', async () => {
    expect(await values('bi')).toEqual(['BE', 'Tập Cận Bình']);
  });

  it('are not offered when no article carries them', async () => {
    expect(await values('lào')).toEqual([]);
  });

  it('are not guessed from little after other words, unless it is the whole name', async () => {
    expect(await values('gặp Thắ')).toEqual(['Nguyễn Xuân Thắng']);
    expect(await values('gặp xuân thắ')).toEqual(['Nguyễn Xuân Thắng']);
    expect(await values('gặp xuân')).toEqual([]);
    expect(await values('gặp mỹ')).toEqual(['US']);
    expect(await values('gặp cu')).toEqual([]);
    expect(await values('nói cộng hòa xã')).toEqual(['VN']);
  });

  it('are not offered for the middle of a long official name', async () => {
    expect(await values('hội chủ')).toEqual([]);
    expect(await values('cộng hòa xã')).toEqual(['VN']);
  });

  it('are not offered inside a quote, after a minus, or for one letter after other words', async () => {
    expect(await values('“cub')).toEqual([]);
    expect(await values('hợp tác -cub')).toEqual([]);
    expect(await values('hợp tác c')).toEqual([]);
    expect(await values('c')).toContain('CU');
  });
});

describe('suggestions while typing: headlines', () => {
  it('are found by words of theirs, the last only begun, without marks', async () => {
    expect((await suggested('ban ghi nho ve nong ng')).titles).toEqual([
      'Việt Nam và Cuba ký bản ghi nhớ về nông nghiệp',
    ]);
  });

  it('have the marks that were typed', async () => {
    expect((await suggested('đảng b')).titles).toEqual(['Đảng bộ tỉnh tổng kết năm']);
    expect((await suggested('đang b')).titles).toEqual(['Máy bay đang bay thử']);
    expect((await suggested('dang b')).titles).toHaveLength(2);
  });

  it('are not found by words of the text alone, nor for a single letter', async () => {
    expect((await suggested('chuyên gia')).titles).toEqual([]);
    expect((await suggested('c')).titles).toEqual([]);
  });
});

describe('suggestions while typing, asked badly', () => {
  it('say what to change', async () => {
    for (const [query, sentence] of [
      [`q=${'a'.repeat(600)}`, /at most 512/],
      ['q=a&country=CU', /Unknown parameter „country“/],
      ['q=a&q=b', /give it once/],
    ] as const) {
      const response = await ask(query);
      expect(response.status).toBe(400);
      expect((await response.json()).message).toMatch(sentence);
    }
  });

  it('answer whatever is typed', async () => {
    const hostile = ['"""', '-', '(((', '\u0000', '😀', 'a" OR id EXISTS', 'x '.repeat(200), '𝔸𝔹'];
    for (const typed of hostile) await suggested(typed);
  });

  it('answer an empty box without the engine, and 503 otherwise when it is down', async () => {
    process.env.MEILI_URL = 'http://127.0.0.1:1';
    expect((await ask('')).status).toBe(200);
    expect((await ask('q=')).status).toBe(200);
    expect((await ask('q=cuba')).status).toBe(503);
    setEnvironment(archive);
  });
});
