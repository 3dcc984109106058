import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean.ts';
import { fold } from './fold.ts';
import { TONES, withTone } from './letters.ts';
import { decodeTones, encodeTones } from './tone-encoding.ts';
import { syllablesWith } from './typing.fixture.ts';

const vowels = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'];
const letters = vowels.flatMap((vowel) => TONES.map((tone) => withTone(vowel, tone) ?? ''));

test('writes the quality before the tone', () => {
  expect(encodeTones('đảng')).toBe('dʖaʚng');
  expect(encodeTones('Việt')).toBe('Vieʐʞt');
  expect(encodeTones('ĐƯỜNG')).toBe('DʖUʓOʓʗNG');
});

test('gives each of 12 vowels × 6 tones × 2 cases a code of its own, and reads it back', () => {
  expect(new Set(letters).size).toBe(144);
  expect(new Set(letters.map(encodeTones)).size).toBe(144);
  for (const letter of [...letters, 'đ', 'Đ']) {
    expect(decodeTones(encodeTones(letter))).toBe(letter);
    expect(encodeTones(letter).charAt(0).toLowerCase()).toBe(fold(letter));
  }
});

test('leaves letters of other languages alone', () => {
  const names = 'Noël, Müller, Núñez, Łódź, 東京 😀 <b>';
  expect(encodeTones(names)).toBe(names.replaceAll('ú', 'uʙ').replaceAll('ó', 'oʙ'));
});

test('reads back any text, Vietnamese or not', () => {
  const syllable = fc.constantFrom(
    ...TONES.flatMap(syllablesWith),
    'José',
    '–',
    '<em>',
    '1.000',
    '😀',
  );
  const vietnamese = fc.array(syllable).map((parts) => parts.join(' '));
  const anything = fc
    .string({ unit: 'binary' })
    .map((text) => text.replace(/[\u0250-\u02af]/g, ''));
  fc.assert(
    fc.property(fc.oneof(vietnamese, anything), (raw) => {
      const text = cleanText(raw);
      expect(decodeTones(encodeTones(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

const QUALITY = /[\u0302\u0306\u031b]/;

/** What has been typed of a letter while its marks come one after the other: e, ê, ệ. */
function stages(char: string): string[] {
  const base = fold(char);
  const marks = [...char.normalize('NFD')].slice(1);
  const quality = marks.filter((mark) => QUALITY.test(mark)).join('');
  return [base, (base + quality).normalize('NFC'), char];
}

test('encodes what was typed of a word to the beginning of the encoded word', () => {
  const astray = TONES.flatMap(syllablesWith).flatMap((word) =>
    Array.from(word).flatMap((char, index) =>
      stages(char)
        .map((form) => word.slice(0, index) + form)
        .filter((typed) => !encodeTones(word).startsWith(encodeTones(typed))),
    ),
  );
  expect(astray).toEqual([]);
  expect(stages('ệ')).toEqual(['e', 'ê', 'ệ']);
});

test('pulls markers out from behind a highlight tag', () => {
  expect(decodeTones('<em>dʖaʚ</em>ng')).toBe('<em>đả</em>ng');
  expect(decodeTones('<em>Vieʐ</em>ʞt')).toBe('<em>Việ</em>t');
  expect(decodeTones('<em>Vie</em>ʐʞt')).toBe('<em>Việ</em>t');
  expect(decodeTones('<em>d</em>ʖaʚng')).toBe('<em>đ</em>ảng');
  expect(decodeTones('<mark class="hit">ho</mark>ʗa')).toBe('<mark class="hit">hò</mark>a');
  expect(decodeTones('__ais-highlight__Vie__/ais-highlight__ʐʞt')).toBe(
    '__ais-highlight__Việ__/ais-highlight__t',
  );
});

test('leaves tags and markers alone where there is nothing to mend', () => {
  expect(decodeTones('<em>a</em> < b, a<b>c</b>, bʚ ʚ')).toBe('<em>a</em> < b, a<b>c</b>, bʚ ʚ');
});
