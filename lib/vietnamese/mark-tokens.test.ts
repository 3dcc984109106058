import { describe, expect, it } from 'vitest';
import { EVERY_ARTICLE, markToken, markTokens } from './mark-tokens.ts';

describe('markToken', () => {
  it('tells words of the same letters apart', () => {
    const tokens = ['đan', 'dân', 'dan', 'đàn', 'dần'].map(markToken);
    expect(new Set(tokens).size).toBe(5);
    expect(tokens[0]).toBe('ɐdʖan');
  });

  it('is one for both cases and both schools of tone placement', () => {
    expect(markToken('HOÀ')).toBe(markToken('hòa'));
    expect(markToken('Đảng')).toBe(markToken('đảng'));
  });

  it('has none for words with a digit', () => {
    expect([markToken('2022'), markToken('VTV3'), markToken('G7')]).toEqual([null, null, null]);
  });

  it('tells foreign words with marks from those without', () => {
    expect(markToken('José')).not.toBe(markToken('Jose'));
    expect(markToken('Bien')).not.toBe(markToken('biên'));
  });
});

describe('markTokens', () => {
  it('holds each word once, those of the headline first, far apart', () => {
    expect(markTokens('Đảng bộ', 'bộ trưởng và đảng')).toBe(
      [
        EVERY_ARTICLE,
        markToken('đảng'),
        markToken('bộ'),
        markToken('trưởng'),
        markToken('và'),
      ].join('!'),
    );
  });

  it('begins with what a person has typed of a word', () => {
    const whole = markToken('việt') ?? '';
    for (const typed of ['v', 'vi', 'viê', 'việ'])
      expect(whole.startsWith(markToken(`${typed}`) ?? `ɐ${typed}`)).toBe(true);
  });
});
