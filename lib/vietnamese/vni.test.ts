import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TONES } from './letters.ts';
import { ORDERS, strikeKeys, syllablesWith, typeText, VNI } from './typing.fixture.ts';
import { readVni } from './vni.ts';

describe('readVni', () => {
  test.each([
    ['Hie65p', 'Hiệp'],
    ['Hiep65', 'Hiệp'],
    ['d9i5nh', 'định'],
    ['dinh95', 'định'],
    ['d9u7o7ng2', 'đường'],
    ['duong972', 'đường'],
    ['nguoi72', 'người'],
    ['ruou75', 'rượu'],
    ['chua7', 'chưa'],
    ['hoa2', 'hòa'],
    ['quo6c1', 'quốc'],
    ['VIE65T', 'VIỆT'],
    ['A1', 'Á'],
    ['su75', 'sự'],
    ['TU7', 'TƯ'],
    ['O6to6', 'Ôtô'],
    ['be6to6ng', 'bêtông'],
    ['CD9V', 'CĐV'],
  ])('reads %s as %s', (keys, syllable) => {
    expect(readVni(keys)).toBe(syllable);
  });

  test.each([
    ...[
      'nam',
      'World',
      '2024',
      '24',
      '',
      'G7',
      'F16',
      'U23',
      'U17',
      'A320',
      'H5N1',
      'CO2',
      'SE1',
      'SE6',
      'D9',
      'MI5',
    ],
    ...['Su27', 'AK47', 'Covid19', 'M1A2', 'ha22', '5a', 'ddi5nh', 'đi5nh', 'a0', 'hie6-p'],
  ])('leaves „%s“ alone', (word) => {
    expect(readVni(word)).toBeNull();
  });

  test.each(ORDERS)('reads every syllable of the language typed as: %s', (order) => {
    const misread = TONES.flatMap(syllablesWith).flatMap((syllable) => {
      const keys = strikeKeys(syllable, VNI, order);
      if (keys === syllable || readVni(keys) === syllable) return [];
      return [`${keys} for ${syllable} is ${readVni(keys)}`];
    });
    expect(misread).toEqual([]);
  });

  test('reads a whole headline word by word', () => {
    const headline = 'Bộ trưởng hai nước ký bản ghi nhớ về đào tạo cán bộ';
    const read = typeText(headline, VNI)
      .split(' ')
      .map((word) => readVni(word) ?? word);
    expect(read.join(' ')).toBe(headline);
  });

  test('answers for any string, and only with a changed word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(readVni(word)).not.toBe(word);
      }),
    );
    expect(readVni(`a${'1'.repeat(1_000_000)}`)).toBeNull();
  });
});
