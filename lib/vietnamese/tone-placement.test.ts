import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { TONES } from './letters.ts';
import { unifyTonePlacement } from './tone-placement.ts';
import { syllablesWith } from './typing.fixture.ts';

test.each([
  ['hoà', 'hòa'],
  ['thoả thuận', 'thỏa thuận'],
  ['THOẢ THUẬN', 'THỎA THUẬN'],
  ['Uỷ viên', 'Ủy viên'],
  ['thuỷ', 'thủy'],
  ['uý', 'úy'],
  ['khoẻ', 'khỏe'],
  ['Nguỵ', 'Ngụy'],
  ['xoè', 'xòe'],
  ['hòan tòan', 'hoàn toàn'],
  ['qúy', 'quý'],
  ['gìa', 'già'],
  ['cuả', 'của'],
  ['ngừơi', 'người'],
  ['đựơc', 'được'],
])('writes %s as %s', (before, after) => {
  expect(unifyTonePlacement(before)).toBe(after);
});

test.each([
  ...[
    'hòa',
    'thủy',
    'quý',
    'quà',
    'già',
    'giữ',
    'hoàn',
    'khoản',
    'chuyến',
    'thuở',
    'khuỷu',
    'ngoài',
  ],
  ...['gìn giữ', 'lìa', 'mía', 'múi', 'cứu', 'hươu', 'nghĩa', 'xoóng'],
  ...['Noël', 'José', 'Moà', 'Noé', 'Zoé', 'Leó', 'Díaz', 'Raúl', 'García', 'Guó', 'São', 'Loïc'],
])('leaves %s as it is', (text) => {
  expect(unifyTonePlacement(text)).toBe(text);
});

test('every syllable of the language is left where it stands', () => {
  const all = TONES.flatMap(syllablesWith).join(' ');
  expect(unifyTonePlacement(all)).toBe(all);
});

const odd = fc.constantFrom(...'İßﬁ😀', 'x̣', 'oà', 'uỷ', 'hoả', 'Q', 'ú', 'y', 'a', ' ');

test('keeps the length of any cleaned text, and finds nothing to do the second time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: odd })), (raw) => {
      const text = cleanText(raw);
      const unified = unifyTonePlacement(text);
      expect(unified).toHaveLength(text.length);
      expect(unifyTonePlacement(unified)).toBe(unified);
    }),
    { numRuns: 2000 },
  );
});
