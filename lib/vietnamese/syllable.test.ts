import { expect, test } from 'vitest';
import { TONES } from './letters.ts';
import { isVietnameseSyllable, splitSyllable, writeSyllable } from './syllable.ts';
import { syllablesWith } from './typing.fixture.ts';

test.each([
  ...['nghiêng', 'gì', 'gìn', 'giết', 'giếng', 'quốc', 'quyền', 'xoong', 'yêu', 'Việt', 'ĐẢNG'],
  ...['hoà', 'hòa', 'thuở', 'khuỷu', 'ý', 'úy', 'kỳ', 'mỹ', 'buýt', 'Kạn', 'Lắk', 'uống', 'ngoèo'],
])('takes %s for a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each([
  ...['', 'Cuba', 'Putin', 'viet', 'as', 'Boss', 'Noël', 'José', 'Moà', 'Noé', 'Díaz', 'ngé', 'cê'],
  ...['kà', 'ghà', 'nghà', 'càc', 'cac', 'họcc', 'tóán', 'Việt Nam', 'iêu', 'fa'],
])('does not take „%s“ for one', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});

test('lets a syllable that ends in a stop have sắc and nặng only', () => {
  for (const tone of TONES) {
    const stops = syllablesWith(tone).filter((word) => /[ptck]$|ch$/.test(word));
    expect(stops.length > 0).toBe(tone === 'sắc' || tone === 'nặng');
  }
});

test('takes a syllable apart in the case it was given', () => {
  expect(splitSyllable('NGHIỆP')).toEqual({ onset: 'NGH', rime: 'IÊP', tone: 'nặng' });
  expect(splitSyllable('già')).toEqual({ onset: 'gi', rime: 'a', tone: 'huyền' });
  expect(splitSyllable('gì')).toEqual({ onset: 'g', rime: 'i', tone: 'huyền' });
});

test('writes what it took apart', () => {
  const all = TONES.flatMap(syllablesWith);
  const written = all.map(splitSyllable).map((syllable) => syllable && writeSyllable(syllable));
  expect(written).toEqual(all);
});

test('knows the size of the language', () => {
  const count = TONES.flatMap(syllablesWith).length;
  expect(count).toBeGreaterThan(10_000);
  expect(count).toBeLessThan(20_000);
});
