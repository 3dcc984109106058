import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { fold, hasMarks } from './fold.ts';

test('takes case and marks off', () => {
  expect(fold('ĐƯỜNG Nguyễn Ái Quốc, thuở ấy')).toBe('duong nguyen ai quoc, thuo ay');
  expect(fold('Miguel Díaz-Canel, São Tomé')).toBe('miguel diaz-canel, sao tome');
});

test.each(['İstanbul', 'Straße', 'ﬁn', 'x̣̂', '각', 'ΣΣ', 'Ǆ', '😀Đ', '𐐀', '豈', '𝅗𝅥'])(
  'keeps the length of %s',
  (text) => {
    expect(fold(text)).toHaveLength(text.length);
  },
);

test('keeps every offset of any cleaned text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const [left, right] = [cleanText(before), cleanText(after)];
      expect(fold(left)).toHaveLength(left.length);
      expect(fold(`${left}Đảng${right}`).slice(left.length, left.length + 3)).toBe('dan');
      expect(fold(fold(left))).toBe(fold(left));
    }),
    { numRuns: 2000 },
  );
});

test('keeps the length of every character there is', () => {
  for (let code = 0; code <= 0x2ffff; code += 1) {
    const char = String.fromCodePoint(code);
    if (fold(char).length !== char.length) expect.fail(`U+${code.toString(16)}`);
  }
  expect(fold('Đ')).toBe('d');
});

test('sees marks in NFC and NFD, and only where there are any', () => {
  expect(hasMarks('đang')).toBe(true);
  expect(hasMarks('Hà Nội'.normalize('NFD'))).toBe(true);
  expect(hasMarks('Jose Marti 2022, 東京, 각, が')).toBe(false);
});
