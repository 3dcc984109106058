import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from './article-text.ts';
import { createExtractor } from './extract-facets.ts';
import { sampleGazetteer } from './sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function makeArticle(body: string, title: string | null = null): ArticleText {
  return { title, body, dateline: '', publishedAt: null, publishedPrecision: 'unknown' };
}

const article = makeArticle(
  `Chiều 12/3, tại Hà Nội, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Đức Karl-Heinz Vogel nhân chuyến thăm chính thức.
Hai bên đã ký Hiệp định về lao động, Bản ghi nhớ về năng lượng và nhất trí sớm đàm phán Nghị định thư mới.
Ông Vogel cho biết quan hệ Việt - Đức đang ở giai đoạn tốt đẹp; Washington tuyên bố ủng hộ.
Bà Ingrid Bauer, Thứ trưởng Bộ Kinh tế, cảm ơn sự giúp đỡ của Pháp, Anh và Nga. (Ảnh: Thanh Tùng/TTXVN)`,
  'THỦ TƯỚNG PHẠM MINH CHÍNH HỘI ĐÀM VỚI THỦ TƯỚNG ĐỨC',
);

describe('the extractor', () => {
  it('gives all facets of an article', () => {
    const found = extract(article);
    expect(found.country.toSorted()).toEqual(['DE', 'FR', 'GB', 'RU', 'US', 'VN']);
    expect(found.leader).toEqual(['Phạm Minh Chính', 'Karl-Heinz Vogel', 'Ingrid Bauer']);
    expect(found.agreement).toEqual(['agreement', 'memorandum', 'protocol']);
    expect(found.agreements).toContainEqual(
      expect.objectContaining({ type: 'protocol', status: 'negotiating' }),
    );
    expect(found.eventType).toEqual(['talks', 'visit']);
    expect(found.eventDate).toBe('--03-12');
  });

  it('gives each value evidence whose offsets hold and whose text alone gives the value again', () => {
    const found = extract(article);
    for (const proof of found.evidence) {
      const text = proof.field === 'title' ? article.title : article.body;
      expect(text?.slice(proof.start, proof.end)).toBe(proof.text);
      const again = extract(makeArticle(proof.text));
      const values = [
        ...again.country,
        ...again.leader,
        ...again.agreement,
        ...again.eventType,
        again.eventDate,
      ];
      expect(values).toContain(proof.value);
    }
    for (const value of [
      ...found.country,
      ...found.leader,
      ...found.agreement,
      ...found.eventType,
    ]) {
      expect(found.evidence.map((proof) => proof.value)).toContain(value);
    }
  });

  it('gives nothing for a text without facets', () => {
    for (const body of ['', ' ', '…', 'Trời hôm nay đẹp, nắng nhẹ và gió mát.']) {
      const { country, leader, agreements, eventType, eventDate, evidence } = extract(
        makeArticle(body),
      );
      expect([country, leader, agreements, eventType, eventDate, evidence]).toEqual([
        [],
        [],
        [],
        [],
        null,
        [],
      ]);
    }
  });

  it('gives the same for the old and the new place of tones', () => {
    const texts = ['Hai bên đã ký thỏa thuận hợp tác.', 'Hai bên đã ký thoả thuận hợp tác.'];
    const [a, b] = texts.map((text) =>
      extract(makeArticle(text)).agreements.map(({ type, status }) => [type, status]),
    );
    expect(a).toEqual(b);
    expect(a).toHaveLength(1);
  });

  it('holds its offsets on any mixture of what newspapers write', () => {
    const piece = fc.constantFrom(
      'Thủ tướng ',
      'Phạm Minh Chính',
      ' Nga ',
      'Mỹ',
      ' - ',
      ', ',
      '. ',
      '\n',
      '"',
      '(',
      ') ',
      'ông ',
      'Vladimir ',
      'Putin',
      'đã ký ',
      'Hiệp định',
      'ngày 3/4',
      'Đại sứ ',
      'và ',
      'TP.',
      'HÀ NỘI ',
      'al-',
      "O'",
      'của ',
      'tại ',
      'Việt',
      '1/3 ',
      'thoả thuận ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join('');
        for (const { start, end, text } of extract(makeArticle(body)).evidence) {
          expect(body.slice(start, end)).toBe(text);
          expect(text.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('hostile text of a megabyte', () => {
  const million = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));
  it.each([
    ['capitals', 'A'],
    ['words of capitals', 'VIỆT NAM '],
    ['capitalised words', 'Nguyễn '],
    ['titles', 'Thủ tướng '],
    ['titles and names', 'Bộ trưởng Ngoại giao '],
    ['dots', '. '],
    ['bare dots', '.'],
    ['nested quotes', '“"('],
    ['line breaks', '\n'],
    ['hyphens', 'Việt-'],
    ['initials', 'V.'],
    ['documents', 'thỏa thuận '],
    ['signing', 'ký '],
    ['dates', 'ngày 1/1 '],
    ['digits', '1'],
    ['dates glued', '1/1/'],
    ['honorifics', 'ông '],
    ['countries', 'Mỹ, '],
    ['titles in a row', 'Bí thư thứ nhất, Chủ tịch Cuba, '],
    ['people under one title', 'các Phó Thủ tướng Trần Văn Bính, Lê Hồng Sáu, '],
    ['a list without end', 'Trần Văn Kiệt, '],
    ['people who sign', 'Thủ tướng Phạm Minh Chính ký Hiệp định giữa Nga và Mỹ, '],
    ['documents and days', 'Ngày 3/4, hai bên ký Hiệp định A. '],
    ['titles without end', 'Hiệp định giữa Việt Nam và '],
  ])(
    'of %s comes to an end',
    (_, piece) => {
      const found = extract(makeArticle(million(piece)));
      expect(found.evidence.length).toBeLessThan(200);
    },
    30_000,
  );
});
