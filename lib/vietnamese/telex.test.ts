import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TONES } from './letters.ts';
import { readByRules, readTelex } from './telex.ts';
import { READS_AS_TELEX } from './telex-exceptions.ts';
import { ORDERS, strikeKeys, syllablesWith, TELEX, typeText } from './typing.fixture.ts';

describe('readTelex', () => {
  test.each([
    ['Hieejp', 'Hiệp'],
    ['Hiejep', 'Hiệp'],
    ['ddinhj', 'định'],
    ['dinhdj', 'định'],
    ['nguwowif', 'người'],
    ['nguoiwf', 'người'],
    ['dduwowngf', 'đường'],
    ['dduongwf', 'đường'],
    ['nhw', 'như'],
    ['tw', 'tư'],
    ['wng', 'ưng'],
    ['wowcs', 'ước'],
    ['muaw', 'mưa'],
    ['luuw', 'lưu'],
    ['ruouwj', 'rượu'],
    ['hoaf', 'hòa'],
    ['thuyr', 'thủy'],
    ['quys', 'quý'],
    ['giuwx', 'giữ'],
    ['coong', 'công'],
    ['xooong', 'xoong'],
    ['rooocs', 'roóc'],
    ['ngoeof', 'ngoèo'],
    ['car', 'cả'],
    ['OOtoo', 'Ôtô'],
    ['beetoong', 'bêtông'],
    ['CDDV', 'CĐV'],
    ['DDH', 'ĐH'],
    ['Too', 'Tô'],
  ])('reads %s as %s', (keys, syllable) => {
    expect(readTelex(keys)).toBe(syllable);
  });

  test('keeps the case it was typed in', () => {
    expect(readTelex('DDAIJ')).toBe('ĐẠI');
    expect(readTelex('Ddaij')).toBe('Đại');
    expect(readTelex('HOIJ')).toBe('HỌI');
    expect(readTelex('NHUWNGX')).toBe('NHỮNG');
    expect(readTelex('DUOWNG')).toBe('DƯƠNG');
  });

  test.each([
    ...['nam', 'Cuba', 'the', 'ngoeo', 'khuya'],
    ...['World', 'Telex', 'Wolfowitz', 'New', 'Fox', 'Windows', 'Taxi', 'was', 'Boss'],
    ...['Wu', 'Wong', 'war', 'did', 'dead', 'deed', 'Dana', 'Texas', 'Brexit', 'Kerry', 'Moscow'],
    ...[
      'IMF',
      'USA',
      'VAR',
      'IS',
      'Laos',
      'Visa',
      'Voodoo',
      'HDD',
      'DD',
      'Naruto',
      'football',
      'Luis',
      'José',
      'định',
      '',
      'G7',
      'hie65p',
    ],
  ])('leaves „%s“ alone', (word) => {
    expect(readTelex(word)).toBeNull();
  });

  // oong and ooc take a third o, and have their own rows above
  test.each(ORDERS)('reads every syllable of the language typed as: %s', (order) => {
    const misread = TONES.flatMap(syllablesWith).flatMap((syllable) => {
      if (/o[oòóỏõọ]/.test(syllable)) return [];
      const keys = strikeKeys(syllable, TELEX, order);
      const plain = keys === syllable || READS_AS_TELEX.has(keys);
      const foreignW = /^w[aeiouy]/.test(keys);
      const apart = order === 'marks last, tone last' && !/[sfrxj]$/.test(keys);
      if (plain || foreignW || apart || readTelex(keys) === syllable) return [];
      return [`${keys} for ${syllable} is ${readTelex(keys)}`];
    });
    expect(misread).toEqual([]);
  });

  test('has no exception that the rules refuse anyway', () => {
    const read = (word: string) => readByRules(word) ?? readByRules(word.toUpperCase());
    expect([...READS_AS_TELEX].filter((word) => read(word) === null)).toEqual([]);
  });

  test('reads a whole headline word by word', () => {
    const headline = 'Hai nước nhất trí mở rộng hợp tác về khoa học và thương mại';
    const read = typeText(headline, TELEX)
      .split(' ')
      .map((word) => readTelex(word) ?? word);
    expect(read.join(' ')).toBe(headline);
  });

  test('answers for any string, and only with a changed word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(readTelex(word)).not.toBe(word);
      }),
    );
    expect(readTelex('o'.repeat(1_000_000))).toBeNull();
    expect(readTelex('oooooooooo')).toBeNull();
  });
});
