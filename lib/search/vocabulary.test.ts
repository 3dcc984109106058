import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary();
vocabulary.read('Lúa chín, lúa chín sớm');
vocabulary.read('lụa Hoà Bình');

describe('a vocabulary', () => {
  it('counts a word with its marks, and one without for all that fold to it', () => {
    expect(vocabulary.count('lúa')).toBe(2);
    expect(vocabulary.count('lụa')).toBe(1);
    expect(vocabulary.count('lua')).toBe(3);
    expect(vocabulary.count('lùa')).toBe(0);
    expect(vocabulary.count('gặt')).toBe(0);
  });

  it('counts both placements of a tone as one', () => {
    expect(vocabulary.count('hòa')).toBe(1);
    expect(vocabulary.count('hoà')).toBe(0);
  });

  it('counts words that stand next to each other, with their marks and without', () => {
    expect(vocabulary.pair('lúa', 'chín')).toBe(2);
    expect(vocabulary.pair('lua', 'chin')).toBe(2);
    expect(vocabulary.pair('chín', 'lúa')).toBe(1);
    expect(vocabulary.pair('lụa', 'chín')).toBe(0);
  });

  it('pairs no word with the first of the next text', () => {
    expect(vocabulary.pair('sớm', 'lụa')).toBe(0);
  });
});
