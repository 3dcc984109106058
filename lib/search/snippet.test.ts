import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightSpans } from './highlight.ts';
import { snippetOf } from './snippet.ts';

const filler = (count: number) => Array.from({ length: count }, (_, at) => `từ${at}`).join(' ');
const shown = (text: string, query: string, size: number) => {
  const snippet = snippetOf(text, highlightSpans(text, query), size);
  return {
    text: snippet.text,
    marks: snippet.spans.map(({ start, end }) => snippet.text.slice(start, end)),
  };
};

describe('snippetOf', () => {
  it('shows the beginning where nothing was looked for', () => {
    expect(shown('Lễ ký diễn ra chiều nay', '', 3)).toEqual({ text: 'Lễ ký diễn…', marks: [] });
    expect(shown('Lễ ký', '', 3)).toEqual({ text: 'Lễ ký', marks: [] });
    expect(shown('', 'ký', 3)).toEqual({ text: '', marks: [] });
  });

  it('shows the match with the words before it', () => {
    const text = `${filler(50)} ký bản ghi nhớ ${filler(50)}`;
    const { text: part, marks } = shown(text, 'ghi nhớ', 20);
    expect(marks).toEqual(['ghi', 'nhớ']);
    expect(part.startsWith('…từ44 ')).toBe(true);
    expect(part.endsWith('…')).toBe(true);
  });

  it('prefers the place that has more of the words over the first', () => {
    const text = `hiệp ${filler(60)} hiệp định khung ${filler(5)}`;
    expect(shown(text, 'hiệp định khung', 12).marks).toEqual(['hiệp', 'định', 'khung']);
  });

  it('puts paragraphs on one line', () => {
    expect(shown('Một.\n\nHai ký.', 'ký', 10).text).toBe('Một.  Hai ký.');
  });

  it('keeps its size and its marks inside, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aáb \n'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (body, size) => {
        const spans = highlightSpans(body, 'a b');
        const snippet = snippetOf(body, spans, size);
        expect(snippet.text.split(/\s+/).filter((word) => word !== '').length).toBeLessThanOrEqual(
          size,
        );
        for (const { start, end } of snippet.spans)
          expect(snippet.text.slice(start, end)).toMatch(/^[aáb]+$/u);
      }),
    );
  });
});
