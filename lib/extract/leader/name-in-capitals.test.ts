import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function read(title: string | null, body: string) {
  const article = { title, body, dateline: '', publishedAt: null } as const;
  return extract({ ...article, publishedPrecision: 'unknown' });
}

describe('an unknown name in capitals', () => {
  it.each([
    ['Chủ tịch UBND tỉnh NGUYỄN VĂN TRỤ phát biểu.', 'Nguyễn Văn Trụ'],
    ['Ông LÊ HỒNG QUẢNG, Phó Chủ tịch UBND tỉnh, dự lễ.', 'Lê Hồng Quảng'],
    ['Tổng thống Cuba RAFAEL ORTEGA đến.', 'Rafael Ortega'],
  ])('is written as names are: %s', (text, name) => {
    expect(read(null, text).leader).toEqual([name]);
  });

  it.each([
    ['CHỦ TỊCH UBND TỈNH TRẦN VĂN HẢI TIẾP ĐẠI SỨ CUBA', 'Trần Văn Hải'],
    ['BỘ TRƯỞNG NGOẠI GIAO LÊ HẢI HỘI ĐÀM VỚI ĐOÀN LÀO', 'Lê Hải'],
    ['THỨ TRƯỞNG NGUYỄN THỊ HỒNG SEN LÀM VIỆC TẠI LÀO', 'Nguyễn Thị Hồng Sen'],
    ['NGOẠI TRƯỞNG CUBA RAFAEL ORTEGA THĂM VIỆT NAM', 'Rafael Ortega'],
  ])('ends where the headline goes on: %s', (title, name) => {
    const { leader, evidence } = read(title, 'Tin vắn.');
    expect(leader).toEqual([name]);
    const proof = evidence.find(({ facet }) => facet === 'leader');
    expect(title.slice(proof?.start, proof?.end)).toBe(proof?.text);
  });

  it('is the person the body names', () => {
    const body = 'Chủ tịch UBND tỉnh Trần Văn Hải tiếp Đại sứ.';
    expect(read('CHỦ TỊCH UBND TỈNH TRẦN VĂN HẢI TIẾP ĐẠI SỨ', body).leader).toEqual([
      'Trần Văn Hải',
    ]);
  });

  it.each(['THỦ TƯỚNG CHỦ TRÌ HỌP VỀ PHÒNG CHỐNG BÃO', 'BỘ TRƯỞNG HỌP VỚI FBI VÀ CIA'])(
    'is none in: %s',
    (title) => {
      expect(read(title, 'Tin vắn.').leader).toEqual([]);
    },
  );
});
