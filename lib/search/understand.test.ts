import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadRequest } from './errors.ts';
import { NameBook } from './name-book.ts';
import { plainSigns, readSyntax } from './query-syntax.ts';
import { NAMES } from './search-fixture.ts';
import { tiers } from './tiers.ts';
import { cleanQuery, understand } from './understand.ts';

const names = new NameBook(NAMES);
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

describe('readSyntax', () => {
  it('loses no letter and no digit of a query', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1đ" -“”−'.split('')) }), (text) => {
        const { pieces } = readSyntax(plainSigns(text));
        expect(letters(pieces.map((piece) => piece.text).join(''))).toBe(letters(text));
        for (const piece of pieces) expect(piece.text).not.toMatch(/"|^-/);
      }),
    );
  });
});

describe('tiers', () => {
  const queries = (query: string) => tiers(read(query)).map((tier) => tier.q);

  it('asks a short query once, exclusions first', () => {
    expect(queries('hội đàm -"Hà Nội" "bản ghi nhớ"')).toEqual(['-"Hà Nội" "bản ghi nhớ" hội đàm']);
    expect(queries('')).toEqual(['']);
  });

  it('asks a long query as phrases, as its end and as its beginning', () => {
    expect(queries('a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 -x')).toEqual([
      '-x "a1 a2" "a3 a4" "a5 a6" "a7 a8" "a9 b1" "b2 b3"',
      '-x a3 a4 a5 a6 a7 a8 a9 b1 b2 b3',
      '-x a1 a2 a3 a4 a5 a6 a7 a8 a9 b1',
    ]);
  });
});
