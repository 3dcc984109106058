import { describe, expect, it } from 'vitest';
import { Abbreviations } from './abbreviations.ts';

const known = new Abbreviations([
  { abbreviation: 'LHQ', means: ['Liên hợp quốc', 'Liên hiệp quốc'] },
  { abbreviation: 'GD-ĐT', means: ['Giáo dục và Đào tạo'] },
  { abbreviation: 'TQ', means: ['Trung Quốc'], oneWay: true },
]);

/** As a person would write it: `họp "Liên hợp quốc"`. */
function other(...words: string[]): string | null {
  const spelled = known.otherSpelling({ words, phrases: [], excluded: [] });
  if (!spelled) return null;
  return [...spelled.words, ...spelled.phrases.map((phrase) => `"${phrase}"`)].join(' ');
}

describe('the other spelling of a query', () => {
  it('writes an abbreviation out in its usual form, as a phrase', () => {
    expect(other('phiên', 'họp', 'LHQ')).toBe('phiên họp "Liên hợp quốc"');
    expect(other('lhq')).toBe('"Liên hợp quốc"');
  });

  it('abbreviates what is written out in any of its forms, with marks or without', () => {
    expect(other('tổng', 'thư', 'ký', 'Liên', 'hợp', 'quốc')).toBe('tổng thư ký LHQ');
    expect(other('Liên', 'hiệp', 'quốc')).toBe('LHQ');
    expect(other('lien', 'hop', 'quoc')).toBe('LHQ');
  });

  it('knows an abbreviation of two parts', () => {
    expect(other('sở', 'GD-ĐT', 'Huế')).toBe('sở Huế "Giáo dục và Đào tạo"');
    expect(other('Giáo', 'dục', 'và', 'Đào', 'tạo')).toBe('"GD ĐT"');
  });

  it('does not abbreviate what has only one way', () => {
    expect(other('gạo', 'TQ')).toBe('gạo "Trung Quốc"');
    expect(other('gạo', 'Trung', 'Quốc')).toBeNull();
  });

  it('has none for part of a form, or words inside others', () => {
    expect(other('Liên', 'hợp')).toBeNull();
    expect(other('LHQX')).toBeNull();
    expect(other()).toBeNull();
  });

  it('keeps phrases and exclusions, and does not look inside phrases', () => {
    const reading = { words: ['LHQ'], phrases: ['mùa gặt'], excluded: ['ngô'] };
    expect(known.otherSpelling(reading)).toEqual({
      words: [],
      phrases: ['mùa gặt', 'Liên hợp quốc'],
      excluded: ['ngô'],
    });
    expect(known.otherSpelling({ ...reading, words: [], phrases: ['LHQ'] })).toBeNull();
  });
});
