import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function read(body: string) {
  return extract({
    title: null,
    body,
    dateline: '',
    publishedAt: null,
    publishedPrecision: 'unknown',
  });
}

function leaders(body: string): string[] {
  return read(body).leader;
}

describe('an institution or region before the name', () => {
  it.each([
    ['Bộ trưởng Năng lượng và Mỏ Lào Khamphone Sayavong nói.', 'Khamphone Sayavong'],
    ['Bộ trưởng Chăn nuôi và Thủy sản Pedro Almada dự lễ.', 'Pedro Almada'],
    ['Thống đốc vùng Belgorod Vyacheslav Orlov lên tiếng.', 'Vyacheslav Orlov'],
    ['Thống đốc bang Gretchen Halvorsen lên tiếng.', 'Gretchen Halvorsen'],
    ['Thị trưởng thành phố Los Altos Karen Whitfield tiếp đoàn.', 'Karen Whitfield'],
    ['Bộ trưởng Y tế và Phúc lợi Hàn Quốc Kang Do-hwan làm việc.', 'Kang Do-hwan'],
    ['Chủ tịch UBND tỉnh Lê Văn Hân phát biểu.', 'Lê Văn Hân'],
    ['Trưởng đặc khu Macau Edmund Carvalho tới dự.', 'Edmund Carvalho'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it('is nobody where no name follows', () => {
    expect(leaders('Thống đốc vùng Belgorod lên tiếng.')).toEqual([]);
  });
});

describe('an office, a comma, a name', () => {
  it.each([
    ['Bộ trưởng Năng lượng Lào, ông Khamphone Sayavong, nói.', ['Khamphone Sayavong']],
    ['Đại sứ Trung Quốc, ông Mạc Gia Thành, tới dự.', ['Mạc Gia Thành']],
    ['Ngoại trưởng gặp người đồng cấp Cuba, bà Lucía Menocal.', ['Lucía Menocal']],
    ['Ngoại trưởng gặp người đồng cấp Cuba Lucía Menocal.', ['Lucía Menocal']],
  ])('%s', (text, names) => {
    expect(leaders(text)).toEqual(names);
  });

  it.each([
    'Thủ tướng tiếp Đại sứ Đức, ông Nguyễn Văn Tý và đại diện các hội.',
    'Thủ tướng tiếp Đại sứ Đức, bà Mai và đại diện các hội.',
    'Phát biểu có đại diện Hàn Quốc, ông Petr Novotný.',
  ])('is a list of two: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});

it('gives a counterpart no office of that name', () => {
  const found = read('Thứ trưởng Ngoại giao Lê Văn Hân gặp người đồng cấp Cuba Lucía Menocal.');
  expect(found.leader).toEqual(['Lê Văn Hân', 'Lucía Menocal']);
  expect(found.offices.map(({ office }) => office)).toEqual(['Thứ trưởng Ngoại giao']);
});

describe('a name, then the office', () => {
  it.each([
    ['Nội các có bà Sanna Virtanen làm Bộ trưởng Tài chính.', ['Sanna Virtanen']],
    [
      'Có ông Taro Ishida làm Bộ trưởng Nội vụ và bà Yuko Fujimori giữ ghế Ngoại trưởng.',
      ['Taro Ishida', 'Yuko Fujimori'],
    ],
    ['Ông Hoàng Đức Tám được bổ nhiệm làm Thứ trưởng Bộ Y tế.', ['Hoàng Đức Tám']],
    ['Đại tá Vũ Thái Chín, Phó Cục trưởng, cho biết.', ['Vũ Thái Chín']],
    ['Đoàn do ông Mã Lực, Châu trưởng Chính phủ nhân dân châu, dẫn đầu.', ['Mã Lực']],
    [
      'Ông Loïg Chesnais-Girard, Phó chủ tịch Hội đồng vùng Bourgogne-Bretagne (Pháp), cảm ơn.',
      ['Loïg Chesnais-Girard'],
    ],
    [
      'Dự tiếp có: Ông Celso Macuácua, Bộ trưởng Giao thông và Logistics; bà Ana Tembe, Thứ trưởng Bộ Y tế.',
      ['Celso Macuácua', 'Ana Tembe'],
    ],
  ])('%s', (text, names) => {
    expect(leaders(text)).toEqual(names);
  });

  it.each([
    'Ông Lê Văn Năm làm giám đốc một công ty ở Nga.',
    'Ông Vũ Văn Chín, Chi cục trưởng Chi cục Thú y, cho biết.',
    'Tại Port Moresby, Chủ tịch Quốc hội đã gặp kiều bào.',
    'Ở Kazan, Tổng thống Nga đón khách.',
    'Đoàn dừng chân ở Dar es Salaam, Bộ trưởng Quốc phòng phát biểu.',
  ])('is nobody: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});
