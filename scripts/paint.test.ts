import { expect, test } from 'vitest';
import { paintSpans } from './paint.ts';

const TEXT = 'Chủ tịch Cuba Miguel Díaz-Canel ký';
const leader = { facet: 'leader', start: 0, end: 31 } as const;
const country = { facet: 'country', start: 9, end: 13 } as const;

test('without colours a span stands in brackets with its facet, inner ones inside outer ones', () => {
  expect(paintSpans(TEXT, [country, leader], false)).toBe(
    '[Chủ tịch [Cuba]{country} Miguel Díaz-Canel]{leader} ký',
  );
});

test('two facets of one span are both named', () => {
  const spans = [country, { ...country, facet: 'agreement' as const }];
  expect(paintSpans('Chủ tịch Cuba', spans, false)).toBe('Chủ tịch [[Cuba]{country}]{agreement}');
});

test.each([false, true])('no letter of the text is lost or doubled (colours: %s)', (coloured) => {
  const painted = paintSpans(TEXT, [leader, country], coloured);
  // the codes of colours, and the marks of plain text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal's codes begin
  expect(painted.replace(/\u001b\[\d+m|\[|\]\{[^}]*\}/g, '')).toBe(TEXT);
});

test('a text without spans stays as it is', () => {
  expect(paintSpans(TEXT, [], true)).toBe(TEXT);
});
