import { describe, expect, it } from 'vitest';
import { markToken } from '#lib/vietnamese/mark-tokens';
import { exactTerms, excludedTerms, phraseTerms, quotedTerms, tokensOf } from './terms.ts';

const reading = { words: [], phrases: [], excluded: [] };
const token = (word: string) => `"${markToken(word)}"`;

describe('phraseTerms', () => {
  it('keeps a phrase whole where the engine does: over commas, full stops, hyphens', () => {
    expect(phraseTerms('Huế, Đà Nẵng - Hội An. Quảng Nam')).toEqual([
      '"Huế, Đà Nẵng - Hội An. Quảng Nam"',
    ]);
  });

  it('cuts it where the engine would, and leaves out a part without a word', () => {
    expect(phraseTerms('Lũ về? Dân chạy… xong!')).toEqual(['"Lũ về"', '"Dân chạy"', '"xong"']);
    expect(phraseTerms('?!…')).toEqual([]);
  });

  it('leaves no quote inside that would end the phrase', () => {
    expect(phraseTerms('a" -b "c')).toEqual(['"a  -b  c"']);
  });
});

describe('quotedTerms', () => {
  it('asks for a marked phrase and for the marks of its first words', () => {
    const terms = quotedTerms({ ...reading, phrases: ['mùa gặt lúa chín rộ'] }, false);
    expect(terms).toEqual(['"mùa gặt lúa chín rộ"', token('mùa'), token('gặt'), token('lúa')]);
  });

  it('leaves the marks of unmarked words open, unless only the very words count', () => {
    const phrases = ['mua lúa'];
    expect(quotedTerms({ ...reading, phrases }, false)).toEqual(['"mua lúa"', token('lúa')]);
    expect(quotedTerms({ ...reading, phrases }, true)).toEqual([
      '"mua lúa"',
      token('mua'),
      token('lúa'),
    ]);
  });
});

describe('exactTerms', () => {
  it('asks for each word by its token, and for one with a digit as it is', () => {
    expect(exactTerms(['Díaz-Canel', 'lúa', 'ST25'])).toEqual([
      token('díaz'),
      token('canel'),
      token('lúa'),
      '"ST25"',
    ]);
  });
});

describe('tokensOf', () => {
  it('has each token once, whatever case and place of the tone', () => {
    expect(tokensOf(['Hòa', 'hoà', 'hoa', '2024'])).toEqual([token('hòa'), token('hoa')]);
  });
});

describe('excludedTerms', () => {
  it('excludes a marked word by its token, an unmarked one whatever its marks', () => {
    expect(excludedTerms({ ...reading, excluded: ['đảng', 'dang'] }, false)).toEqual([
      `-${token('đảng')}`,
      '-"dang"',
    ]);
    expect(excludedTerms({ ...reading, excluded: ['dang'] }, true)).toEqual([`-${token('dang')}`]);
  });

  it('excludes a phrase and a word of several parts as a whole', () => {
    expect(excludedTerms({ ...reading, excluded: ['"Hạ Long"', 'Díaz-Canel'] }, false)).toEqual([
      '-"Hạ Long"',
      '-"Díaz-Canel"',
    ]);
  });
});
