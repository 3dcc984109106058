import { describe, expect, it } from 'vitest';
import { firstMention, sentenceAround } from './context.ts';

const TEXT = 'Hai bên ký kết.\nÔng Tập thăm Cuba. Đoàn gồm 12 người! “Tốt đẹp”, ông nói.';

describe('the sentence around a span', () => {
  it.each([
    ['Cuba', 'Ông Tập thăm »Cuba«.'],
    ['Hai bên', '»Hai bên« ký kết.'],
    ['12', 'Đoàn gồm »12« người!'],
    ['nói', '“Tốt đẹp”, ông »nói«.'],
  ])('„%s“', (words, sentence) => {
    const start = TEXT.indexOf(words);
    expect(sentenceAround(TEXT, start, start + words.length)).toBe(sentence);
  });

  it('is cut on both sides where it is long', () => {
    const long = `${'hai bên '.repeat(100)}Cuba${' hai bên'.repeat(100)}`;
    const sentence = sentenceAround(long, 800, 804);
    expect(sentence).toMatch(/^….*»Cuba«.*…$/);
    expect(sentence.length).toBeLessThan(300);
  });
});

describe('the first mention', () => {
  it('is a whole word, in the order of the names', () => {
    expect(firstMention('Lào Cai, Lào', ['Lào'])).toEqual({ start: 0, end: 3 });
    expect(firstMention('Cubana và Cuba', ['Cuba'])).toEqual({ start: 10, end: 14 });
    expect(firstMention('Mỹ, Hoa Kỳ', ['Hoa Kỳ', 'Mỹ'])).toEqual({ start: 4, end: 10 });
  });

  it('heeds case and marks unless told otherwise', () => {
    expect(firstMention('pháp luật', ['Pháp'])).toBeNull();
    expect(firstMention('JOSÉ MARTÍ', ['Jose Marti'], { loosely: true })).toEqual({
      start: 0,
      end: 10,
    });
  });

  it('does not mind where a tone mark is placed', () => {
    expect(firstMention('Thoả thuận', ['Thỏa thuận'])).toEqual({ start: 0, end: 10 });
  });

  it('is none where no name stands, or the name is empty', () => {
    expect(firstMention('Hai bên', ['Cuba', ''])).toBeNull();
  });
});
