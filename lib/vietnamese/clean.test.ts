import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';

test('composes NFD, and marks struck in the wrong order', () => {
  expect(cleanText('Hiệp định'.normalize('NFD'))).toBe('Hiệp định');
  expect(cleanText('ca\u0301\u0302p')).toBe('cấp');
  expect(cleanText('c\u0061\u0301\u0306t')).toBe('cắt');
});

test('puts Đ for the capitals that look like it', () => {
  expect(cleanText('ÐẢNG, Ɖà Nẵng')).toBe('ĐẢNG, Đà Nẵng');
});

test('puts đ for ð only where that makes a Vietnamese word', () => {
  expect(cleanText('ðảng ðã ðến')).toBe('đảng đã đến');
  expect(cleanText('Reyðarfjörður, við')).toBe('Reyðarfjörður, við');
});

test('leaves out what has no width', () => {
  expect(cleanText('\uFEFFTho\u00ADả thu\u200Bận\u2060 \u200Eký\u0000')).toBe('Thoả thuận ký');
  expect(cleanText('e\u200B\u0302')).toBe('ê');
});

test('has one space and one line break, and keeps how many there were', () => {
  expect(cleanText('Trung\u00A0Quốc\u202F và\tCuba\u3000')).toBe('Trung Quốc  và Cuba ');
  expect(cleanText('a\r\nb\rc\u2028d\u2029e\n\nf')).toBe('a\nb\nc\nd\ne\n\nf');
});

test('has one hyphen, and keeps dashes', () => {
  expect(cleanText('Việt\u2011Trung – Mỹ — Nga')).toBe('Việt-Trung – Mỹ — Nga');
});

test('keeps names of other languages', () => {
  const names = 'Miguel Díaz-Canel, José Martí, Özil, Noël, Łukasz, 東京, Київ, 😀';
  expect(cleanText(names)).toBe(names);
});

test('changes nothing the second time, and leaves nothing odd in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean).toBe(clean.normalize('NFC'));
      expect(clean).not.toMatch(/[ÐƉ\u00a0\u00ad\u200b\u2028\ufeff\r\t]/);
    }),
    { numRuns: 1000 },
  );
});

test('gives well-formed text for half a surrogate pair', () => {
  expect(cleanText('a\ud83d b')).toBe('a\ufffd b');
});
