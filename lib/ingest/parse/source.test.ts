import { describe, expect, it } from 'vitest';
import { HEADLINE, LEAD, PARAGRAPH, parseLines } from './parse-case.ts';

const ARTICLE = [HEADLINE, '', LEAD, PARAGRAPH, ''];
const URL_LINE = 'https://www.baovidu.vn/doi-ngoai/12345.html';

describe('source and address', () => {
  it('name the host without www.', () => {
    expect(parseLines([...ARTICLE, 'Theo www.baovidu.vn'])).toMatchObject({
      source: 'baovidu.vn',
      url: null,
    });
  });

  it('come from an address next to the source line', () => {
    const parsed = parseLines([...ARTICLE, 'Theo baovidu.vn', URL_LINE]);
    expect(parsed).toMatchObject({ source: 'baovidu.vn', url: URL_LINE });
  });

  it('come from an address that stands there twice', () => {
    const parsed = parseLines([...ARTICLE, URL_LINE, 'Đọc bài', URL_LINE]);
    expect(parsed).toMatchObject({ source: 'baovidu.vn', url: URL_LINE });
  });

  it('come from an address that spells the headline', () => {
    const url = 'https://baovidu.vn/bo-truong-tiep-dai-su-lao-den-chao-tu-biet-98765.html';
    expect(parseLines([...ARTICLE, url]).url).toBe(url);
  });

  it('are not taken from an address of something else', () => {
    expect(parseLines([...ARTICLE, 'https://www.youtube.com/watch?v=abc'])).toMatchObject({
      source: null,
      url: null,
    });
  });

  it('that are given win', () => {
    const given = { source: 'nhavidu.vn', url: 'https://nhavidu.vn/a/1' };
    expect(parseLines([...ARTICLE, 'Theo baovidu.vn', URL_LINE], given)).toMatchObject(given);
  });
});
