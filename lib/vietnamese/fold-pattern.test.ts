import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { foldPattern } from './fold-pattern.ts';

const finds = (word: string, text: string) => new RegExp(foldPattern(word), 'iu').test(text);

describe('foldPattern', () => {
  it('finds a word whatever marks it has or was typed with', () => {
    for (const text of ['Đảng', 'ĐẢNG', 'đang', 'dang', 'dâng']) {
      expect(finds('dang', text)).toBe(true);
      expect(finds('đảng', text)).toBe(true);
    }
    expect(finds('diaz', 'Díaz-Canel')).toBe(true);
  });

  it('finds no word of other letters', () => {
    expect(finds('dang', 'đan')).toBe(false);
    expect(finds('ban', 'bin')).toBe(false);
  });

  it('takes signs for themselves', () => {
    expect(finds('a.b', 'axb')).toBe(false);
    expect(finds('(a|b)*[', '(á|b)*[')).toBe(true);
  });

  it('agrees with folding on every pair of short words', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aăằAđĐdeếoơớuưự1-'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(word, word, (typed, text) => {
        expect(new RegExp(`^${foldPattern(typed)}$`, 'iu').test(text)).toBe(
          fold(typed) === fold(text),
        );
      }),
    );
  });
});
