import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRequest } from './errors.ts';
import { Names } from './names.ts';
import { NAMES } from './search-fixture.ts';
import { cleanQuery, understand } from './understand.ts';

const names = new Names(NAMES);
const read = (query: string) => understand(query, names);
const codes = (query: string) => read(query).notes.map((note) => note.code);

describe('cleanQuery', () => {
  it('brings every way of typing to one spelling', () => {
    expect(cleanQuery('  Thuỷ\u00a0 lợi\n')).toBe('Thủy lợi');
    expect(cleanQuery('Ð\u1ea3ng')).toBe('Đảng');
    expect(cleanQuery('„bản ghi nhớ“ «hiệp định»')).toBe('"bản ghi nhớ" "hiệp định"');
    expect(cleanQuery('hợp tác –Cuba −"Hà Nội"')).toBe('hợp tác -Cuba -"Hà Nội"');
  });

  it('keeps a dash inside a word and between words', () => {
    expect(cleanQuery('Việt–Lào')).toBe('Việt–Lào');
    expect(cleanQuery('Việt – Lào')).toBe('Việt – Lào');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanQuery(text);
        expect(cleanQuery(once)).toBe(once);
      }),
    );
  });
});

describe('understand', () => {
  it('tells words, phrases and what is excluded apart', () => {
    expect(read('hội đàm "bản ghi nhớ" -Cuba -"Hà Nội"')).toMatchObject({
      words: ['hội', 'đàm'],
      phrases: ['bản ghi nhớ'],
      excluded: ['Cuba', '"Hà Nội"'],
      marked: true,
      notes: [],
    });
    expect(read('hoi dam').marked).toBe(false);
  });

  it('reads quotes and minus signs wherever they stand', () => {
    expect(read('a"b c"d')).toMatchObject({ words: ['a', 'd'], phrases: ['b c'] });
    expect(read('Díaz-Canel')).toMatchObject({ words: ['Díaz-Canel'], excluded: [] });
    expect(read('a - b')).toMatchObject({ words: ['a', 'b'], excluded: [] });
    expect(read('--a')).toMatchObject({ words: [], excluded: ['a'] });
    expect(read('tiêm kích F -35')).toMatchObject({
      words: ['tiêm', 'kích', 'F', '35'],
      excluded: [],
    });
    expect(read('F -"35"')).toMatchObject({ words: ['F'], excluded: ['"35"'] });
  });

  it('runs an unclosed phrase to the end, and says so', () => {
    expect(read('"bản ghi nhớ').phrases).toEqual(['bản ghi nhớ']);
    expect(codes('"bản ghi nhớ')).toEqual(['unclosed-quote']);
    expect(codes('"bản ghi nhớ"')).toEqual([]);
  });

  it('says when there is nothing to search for', () => {
    expect(codes('"" - !!! 😀')).toEqual(['no-words']);
    expect(codes('')).toEqual([]);
    expect(codes('-cuba')).toEqual([]);
  });

  it('says that a query of more than ten terms is long', () => {
    expect(codes('một hai ba bốn năm sáu bảy tám chín mười')).toEqual([]);
    expect(codes('một hai ba bốn năm sáu bảy tám chín mười mốt')).toEqual(['long-query']);
    expect(codes('một-hai-ba bốn-năm-sáu bảy tám chín mười mốt')).toEqual(['long-query']);
    expect(codes('"một hai ba bốn năm sáu bảy tám chín mười mốt"')).toEqual([]);
  });

  it('refuses a query that is too long', () => {
    expect(() => read('a'.repeat(513))).toThrow(BadRequest);
    expect(() => read('a'.repeat(512))).not.toThrow();
  });

  it('finds whom and what a query names', () => {
    const found = (query: string) => read(query).names.map((name) => name.value);
    expect(found('tap can binh')).toEqual(['Tập Cận Bình']);
    expect(found('Xi Jinping gặp Vladimir Putin')).toEqual(['Tập Cận Bình', 'Vladimir Putin']);
    expect(found('V.Pu-tin')).toEqual(['Vladimir Putin']);
    expect(found('Hoa Kỳ')).toEqual(['US']);
    expect(found('mỹ')).toEqual(['US']);
    expect(found('quan hệ Mỹ')).toEqual(['US']);
    expect(found('nguyễn xuân thắng')).toEqual(['Nguyễn Xuân Thắng']);
  });

  it('finds no name in words that only look like one', () => {
    const found = (query: string) => read(query).names.map((name) => name.value);
    expect(found('triển lãm mỹ thuật')).toEqual([]);
    expect(found('my')).toEqual([]);
    expect(found('tập cần bình')).toEqual([]);
    expect(found('nguyễn xuân thăng')).toEqual([]);
    expect(found('-Cuba')).toEqual([]);
  });
});
