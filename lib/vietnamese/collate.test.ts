import { expect, test } from 'vitest';
import { compareVietnamese } from './collate.ts';

test('sorts countries as a Vietnamese reader does', () => {
  const sorted = [
    'Việt Nam',
    'Đức',
    'Áo',
    'Đan Mạch',
    'Cuba',
    'Ấn Độ',
    'Anh',
    'Dominica',
    'Ý',
    'Ô-man',
  ];
  const expected = [
    'Anh',
    'Áo',
    'Ấn Độ',
    'Cuba',
    'Dominica',
    'Đan Mạch',
    'Đức',
    'Ô-man',
    'Việt Nam',
    'Ý',
  ];
  expect(sorted.sort(compareVietnamese)).toEqual(expected);
});

test('sorts tones as ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  expect(['tạ', 'tá', 'tã', 'tả', 'tà', 'ta'].sort(compareVietnamese).join(' ')).toBe(
    'ta tà tả tã tá tạ',
  );
});

test('sorts numbers by value, and takes NFC and NFD for the same', () => {
  expect(compareVietnamese('Tháng 9', 'Tháng 10')).toBeLessThan(0);
  expect(compareVietnamese('Hà Nội', 'Hà Nội'.normalize('NFD'))).toBe(0);
});
