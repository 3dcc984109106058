import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightSpans } from './highlight.ts';

const shown = (text: string, query: string) =>
  highlightSpans(text, query).map(({ start, end }) => text.slice(start, end));

describe('highlightSpans', () => {
  it('shows words typed without marks whatever marks the text has', () => {
    expect(shown('Đảng đang họp', 'dang')).toEqual(['Đảng', 'đang']);
  });

  it('shows only words with the marks that were typed, where the text has them', () => {
    expect(shown('Đảng đang họp', 'đảng')).toEqual(['Đảng']);
    expect(shown('dang họp', 'đảng')).toEqual(['dang']);
  });

  it('takes both placements of a tone and both normal forms for one', () => {
    expect(shown('vì hoà bình', 'hòa')).toEqual(['hoà']);
    expect(shown('vì hòa bình', 'hoà'.normalize('NFD'))).toEqual(['hòa']);
  });

  it('shows whole words only, and begins a word only where the last one is not found', () => {
    expect(shown('Nga và Ngân hàng', 'nga')).toEqual(['Nga']);
    expect(shown('Ngân hàng', 'ngan ha')).toEqual(['Ngân', 'hàng']);
    expect(shown('Ngân hàng', 'ng hàng')).toEqual(['hàng']);
  });

  it('shows a phrase as one, and not its words elsewhere', () => {
    expect(shown('ghi nhớ: bản ghi nhớ', '"bản ghi nhớ"')).toEqual(['bản ghi nhớ']);
  });

  it('does not show what is excluded', () => {
    expect(shown('Cuba và Lào', 'Lào -Cuba')).toEqual(['Lào']);
  });

  it('shows nothing for nothing', () => {
    expect(shown('Cuba', '')).toEqual([]);
    expect(shown('Cuba', '"" -')).toEqual([]);
    expect(shown('', 'cuba')).toEqual([]);
  });

  it('gives spans inside the text, in order and apart', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aá đ"-\n'.split('')) });
    fc.assert(
      fc.property(text, text, (body, query) => {
        let before = 0;
        for (const { start, end } of highlightSpans(body, query)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          before = end;
        }
      }),
    );
  });
});
