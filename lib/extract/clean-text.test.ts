import { describe, expect, it } from 'vitest';
import { cleanText } from '#lib/vietnamese/clean';
import { createExtractor } from './extract-facets.ts';
import { sampleGazetteer } from './sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);
const clean =
  'Ngày 12/3, Thủ tướng Đức Karl Vogel và Thủ tướng Phạm Minh Chính đã ký Thỏa thuận về hòa bình. Đại sứ Cuba Miguel Díaz-Canel dự lễ ở Hòa Bình.';

function valuesOf(text: string) {
  const found = extract({
    title: null,
    body: cleanText(text),
    dateline: '',
    publishedAt: null,
    publishedPrecision: 'unknown',
  });
  const { country, leader, agreement, eventType, eventDate } = found;
  const offices = found.offices.map(({ leader: name, office }) => [name, office]);
  return { country, leader, agreement, eventType, eventDate, offices };
}

describe('text as it comes from the web gives what clean text gives', () => {
  it.each([
    ['marks apart (NFD)', clean.normalize('NFD')],
    ['Icelandic Ð for Đ', clean.replaceAll('Đ', 'Ð')],
    ['non-breaking spaces', clean.replaceAll(' ', '\u00a0')],
    ['thin spaces', clean.replaceAll(' ', '\u2009')],
    ['zero-width characters', clean.replaceAll('Minh', 'Mi\u200bnh')],
    ['soft hyphens', clean.replaceAll('thuận', 'thu\u00adận')],
    ['the old placing of tones', clean.replaceAll('ỏa', 'oả').replaceAll('òa', 'oà')],
    ['a byte order mark', `\ufeff${clean}`],
  ])('%s', (_, text) => {
    expect(text).not.toBe(clean);
    expect(valuesOf(text)).toEqual(valuesOf(clean));
  });

  it('and clean text gives values at all', () => {
    expect(valuesOf(clean)).toMatchObject({
      country: ['DE', 'CU'],
      leader: ['Karl Vogel', 'Phạm Minh Chính', 'Miguel Díaz-Canel'],
      agreement: ['arrangement'],
      eventDate: '--03-12',
    });
  });
});
