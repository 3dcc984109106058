import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseSet, phrases } from './phrases.ts';
import { readField } from './tokens.ts';

describe('phrases', () => {
  const list = phrases([
    ['Việt Nam', 'VN'],
    ['Việt Nam Dân chủ Cộng hòa', 'VN old'],
    ['V.Putin', 'putin'],
    ['Kim Jong-un', 'kim'],
  ]);
  const longest = (text: string) =>
    list.longestAt(readField('body', text).tokens, 0)?.value ?? null;

  it('finds the longest phrase that begins at a word', () => {
    expect(longest('Việt Nam Dân chủ Cộng hoà ra đời')).toBe('VN old');
    expect(longest('Việt Nam Dân chủ')).toBe('VN');
  });

  it('takes a full stop with or without a space, a line break as a space, but no hyphen for a space', () => {
    expect(longest('V. Putin')).toBe('putin');
    expect(longest('Việt\nNam')).toBe('VN');
    expect(longest('Kim Jong un')).toBeNull();
  });

  it('does not begin or end inside a word', () => {
    expect(longest('Việt Namm')).toBeNull();
  });

  it('finds every phrase of a list in a text made of it', () => {
    const word = fc.constantFrom('Trung', 'Quốc', 'thỏa', 'thuận', 'Anh', 'hợp', 'tác');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.array(word),
        (phrase, rest) => {
          const { tokens } = readField('body', [...rest, ...phrase].join(' '));
          const match = phraseSet([phrase.join(' ')]).longestAt(tokens, rest.length);
          expect(match?.to).toBe(rest.length + phrase.length);
        },
      ),
    );
  });
});
