import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, isSwap, slipsOf } from './slips.ts';
import { Vocabulary } from './vocabulary.ts';

describe('isOneSlip', () => {
  it('is one letter dropped, added, replaced, or two neighbours swapped', () => {
    for (const [from, to] of [
      ['dinh', 'din'],
      ['dinh', 'inh'],
      ['dinh', 'dinhh'],
      ['dinh', 'danh'],
      ['dinh', 'dihn'],
      ['dinh', 'idnh'],
    ] as const) {
      expect({ from, to, slip: isOneSlip(from, to) }).toEqual({ from, to, slip: true });
    }
  });

  it('is not two of them, nor letters swapped over others', () => {
    for (const [from, to] of [
      ['dinh', 'di'],
      ['dinh', 'danhs'],
      ['dinh', 'hind'],
      ['dinh', 'idhn'],
      ['dinh', 'lang'],
    ] as const) {
      expect({ from, to, slip: isOneSlip(from, to) }).toEqual({ from, to, slip: false });
    }
  });

  it('goes both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(fc.property(word, word, (a, b) => isOneSlip(a, b) === isOneSlip(b, a)));
  });
});

it('isSwap tells two neighbours swapped from a letter replaced', () => {
  expect(isSwap('tien', 'tein')).toBe(true);
  expect(isSwap('tien', 'tian')).toBe(false);
  expect(isSwap('tien', 'tien')).toBe(false);
  expect(isSwap('tien', 'iten')).toBe(true);
  expect(isSwap('abcd', 'badc')).toBe(false);
});

describe('slipsOf', () => {
  const vocabulary = new Vocabulary();
  vocabulary.read('lúa chín sớm bên sông, lụa Hà Đông, ST25 và chủnghĩaxãhộitốtđẹp');

  it('finds the words of a vocabulary one slip away, without their marks', () => {
    expect(slipsOf('lau', vocabulary)).toEqual(['lua']);
    expect(slipsOf('chn', vocabulary)).toEqual(['chin']);
    expect(slipsOf('songg', vocabulary).toSorted()).toEqual(['song']);
    expect(slipsOf('dong', vocabulary)).toEqual(['song']);
  });

  it('finds no word itself, none further away, none with a digit and none too long', () => {
    expect(slipsOf('lua', vocabulary)).toEqual([]);
    expect(slipsOf('xyz', vocabulary)).toEqual([]);
    expect(slipsOf('st2', vocabulary)).toEqual([]);
    expect(slipsOf('chunghiaxahoitotdep'.slice(0, 18), vocabulary)).toEqual([]);
    expect(slipsOf('', new Vocabulary())).toEqual([]);
  });

  it('finds what looking at every word would find', () => {
    const unit = fc.constantFrom('l', 'u', 'a', 'n');
    const list = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(list, fc.string({ unit, minLength: 1, maxLength: 5 }), (words, typed) => {
        const known = new Vocabulary();
        known.read(words.join(' '));
        const expected = [...new Set(words)].filter(
          (one) => one !== typed && isOneSlip(typed, one),
        );
        expect(slipsOf(typed, known).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
