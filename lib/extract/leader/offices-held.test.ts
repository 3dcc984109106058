import { describe, expect, it } from 'vitest';
import type { Gazetteer } from '#lib/gazetteer/entry';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';
import { sameOffice } from './office-name.ts';

function offices(body: string, gazetteer: Gazetteer = sampleGazetteer): string[] {
  const article = { title: null, body, dateline: '', publishedAt: null } as const;
  return createExtractor(gazetteer)({ ...article, publishedPrecision: 'unknown' }).offices.map(
    ({ leader, office, field, start, end, text }) => {
      expect(field).toBe('body');
      expect(body.slice(start, end)).toBe(text);
      return `${leader}: ${office}`;
    },
  );
}

describe('the office as the article says it', () => {
  it.each([
    ['Phó Thủ tướng Phạm Minh Chính tiếp khách.', ['Phạm Minh Chính: Phó Thủ tướng']],
    [
      'Thứ trưởng Ngoại giao Cuba Rafael Ortega Blanco cảm ơn.',
      ['Rafael Ortega Blanco: Thứ trưởng Ngoại giao Cuba'],
    ],
    [
      'Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình điện đàm.',
      ['Tập Cận Bình: Tổng Bí thư', 'Tập Cận Bình: Chủ tịch nước Trung Quốc'],
    ],
    [
      'Bà Lê Thị Sen, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Y tế, dự lễ.',
      ['Lê Thị Sen: Ủy viên Trung ương Đảng', 'Lê Thị Sen: Thứ trưởng Bộ Y tế'],
    ],
    [
      'Thứ trưởng Bộ Y tế, Trưởng SOM ASEAN của Cuba, bà Lucía Menocal, dự họp.',
      ['Lucía Menocal: Thứ trưởng Bộ Y tế', 'Lucía Menocal: Trưởng SOM ASEAN của Cuba'],
    ],
    [
      'Bộ trưởng Bộ Y tế Lê Thị Sen nói. Bộ trưởng Y tế Lê Thị Sen nói thêm.',
      ['Lê Thị Sen: Bộ trưởng Bộ Y tế'],
    ],
    [
      'Các Phó Thủ tướng Trần Văn Bính và Lê Hồng Sáu dự lễ.',
      ['Trần Văn Bính: Phó Thủ tướng', 'Lê Hồng Sáu: Phó Thủ tướng'],
    ],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it('leaves the title before another person‘s name to that person', () => {
    const text = 'Đặc phái viên của Tổng Bí thư, Phó Thủ tướng Lê Hồng Sáu đến nơi.';
    expect(offices(text)).not.toContain('Lê Hồng Sáu: Tổng Bí thư');
  });
});

describe('one office in two spellings', () => {
  it.each([
    ['Ngoại trưởng', 'Bộ trưởng Ngoại giao'],
    ['Bộ trưởng Bộ Ngoại giao', 'Bộ trưởng Ngoại giao'],
    ['Nhà vua', 'Quốc vương'],
    ['Vua', 'Quốc vương'],
    ['Bộ trưởng', 'Bộ trưởng Công Thương'],
    ['Chủ tịch Uỷ ban nhân dân tỉnh Nghệ An', 'Chủ tịch UBND Nghệ An'],
  ])('%s is %s', (written, office) => {
    expect(sameOffice(written, office)).toBe(true);
  });

  it.each([
    ['Thủ tướng', 'Phó Thủ tướng'],
    ['Bộ trưởng Y tế', 'Bộ trưởng Công Thương'],
    ['Chủ tịch', 'Phó Chủ tịch nước'],
  ])('%s is not %s', (written, office) => {
    expect(sameOffice(written, office)).toBe(false);
  });
});

describe('people of one name', () => {
  const entry = (
    id: string,
    label: string,
    title: string,
    from: number,
    to: number,
    country: string,
  ) => ({
    id,
    label,
    country,
    aliases: ['John Orlov'],
    offices: [{ title, from, to }],
    source: 'test',
  });
  const gazetteer: Gazetteer = {
    ...sampleGazetteer,
    leader: [
      entry('us-a', 'John A. Orlov', 'Bộ trưởng Ngoại giao', 1995, 1999, 'US'),
      entry('us-b', 'John B. Orlov', 'Bộ trưởng Ngoại giao', 2020, 2024, 'US'),
      entry('us-c', 'John C. Orlov', 'Bộ trưởng Tài chính', 2020, 2024, 'US'),
    ],
  };
  const extract = createExtractor(gazetteer);
  const leaders = (body: string, publishedAt: string) =>
    extract({ title: null, body, dateline: '', publishedAt, publishedPrecision: 'day' }).leader;

  it('are told by the office and by the year of the article', () => {
    const text = 'Ngoại trưởng Mỹ John Orlov tới nơi.';
    expect(leaders(text, '1997-03-01')).toEqual(['John A. Orlov']);
    expect(leaders(text, '2022-03-01')).toEqual(['John B. Orlov']);
    expect(leaders('Bộ trưởng Tài chính Mỹ John Orlov tới nơi.', '2022-03-01')).toEqual([
      'John C. Orlov',
    ]);
  });
});
