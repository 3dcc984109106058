import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atBoundary, isWordCharacter, words } from './words.ts';

test('finds words with their offsets', () => {
  expect(words('Việt Nam-Cuba, 24/11')).toEqual([
    { text: 'Việt', start: 0, end: 4 },
    { text: 'Nam', start: 5, end: 8 },
    { text: 'Cuba', start: 9, end: 13 },
    { text: '24', start: 15, end: 17 },
    { text: '11', start: 18, end: 20 },
  ]);
});

test('keeps a letter and its loose mark together', () => {
  expect(words('Hiệp'.normalize('NFD'))).toHaveLength(1);
});

test('every word is a slice of the text with edges at both ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { text: word, start, end } of words(text)) {
        expect(text.slice(start, end)).toBe(word);
        expect(atBoundary(text, start, end)).toBe(true);
      }
    }),
  );
});

test('knows letters of Vietnamese and digits, and no punctuation', () => {
  for (const char of 'đĐệ9東') expect(isWordCharacter(char)).toBe(true);
  for (const char of ['-', ' ', '_', '’', '😀', '']) expect(isWordCharacter(char)).toBe(false);
});

test('takes a name for whole words only', () => {
  const text = 'Nga - Mỹ; Ngay; Đức; Mỹ Tho';
  expect(atBoundary(text, 0, 3)).toBe(true);
  expect(atBoundary(text, 10, 13)).toBe(false);
  expect(atBoundary('đỨc', 1, 3)).toBe(false);
  expect(atBoundary('(Nga)', 0, 5)).toBe(true);
  expect(atBoundary('😀Nga😀', 2, 5)).toBe(true);
  expect(atBoundary('𐐀Nga', 2, 5)).toBe(false);
});
