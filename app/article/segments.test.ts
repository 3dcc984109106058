import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, segments } from './segments.ts';

describe('a text cut where its spans start and end', () => {
  it('keeps spans apart that overlap', () => {
    const text = 'Chủ tịch Cuba Miguel Díaz-Canel';
    const cut = segments(text, [
      { start: 9, end: 13, mark: 'country' },
      { start: 0, end: 31, mark: 'leader' },
    ]);
    expect(cut).toEqual([
      { start: 0, text: 'Chủ tịch ', marks: ['leader'] },
      { start: 9, text: 'Cuba', marks: ['country', 'leader'] },
      { start: 13, text: ' Miguel Díaz-Canel', marks: ['leader'] },
    ]);
  });

  it('is one piece where nothing is marked, and none where there is no text', () => {
    expect(segments('Cuba', [])).toEqual([{ start: 0, text: 'Cuba', marks: [] }]);
    expect(segments('', [{ start: 0, end: 4, mark: 'x' }])).toEqual([]);
  });

  it('cuts spans to the text and drops empty ones', () => {
    expect(
      segments('Cuba', [
        { start: -5, end: 2, mark: 'a' },
        { start: 3, end: 3, mark: 'b' },
      ]),
    ).toEqual([
      { start: 0, text: 'Cu', marks: ['a'] },
      { start: 2, text: 'ba', marks: [] },
    ]);
  });

  it('loses no letter and marks exactly what was asked', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const cut = segments(
          text,
          spans.map((one, mark) => ({ ...one, mark })),
        );
        expect(cut.map((piece) => piece.text).join('')).toBe(text);
        for (const piece of cut) {
          for (let at = piece.start; at < piece.start + piece.text.length; at++) {
            const wanted = spans.flatMap((one, mark) =>
              one.start <= at && at < one.end ? [mark] : [],
            );
            expect(piece.marks).toEqual(wanted);
          }
        }
      }),
    );
  });
});

describe('the paragraphs of a body', () => {
  it('know where in the body they start, blank lines left out', () => {
    expect(paragraphs('Một\n\n \nHai')).toEqual([
      { start: 0, text: 'Một' },
      { start: 7, text: 'Hai' },
    ]);
  });
});
