import { describe, expect, it } from 'vitest';
import { leaderReader } from '../read-fixture.ts';

const leaders = leaderReader();

describe('who is named by an office and holds none', () => {
  it.each([
    'Con gái của Tổng thống Mỹ Ivana Trumpet ra mắt sách.',
    'Vợ của Tổng thống Mỹ, bà Ivana Trumpet, có mặt.',
    'Đại sứ Hòa bình Nguyễn Thị Năm nói.',
    'Luật sư của Thủ tướng Cuba Rafael Ortega lên tiếng.',
    'Gary Klein Hufman, cựu quan chức thương mại Mỹ, cho rằng thuế sẽ tăng.',
    'Gary Klein Hufman, cựu Đại sứ Mỹ hiện là chuyên gia một viện, cho rằng thuế sẽ tăng.',
    'Cựu quan chức Mỹ Gary Hufman nhận định.',
    'Zakari Odehan, Giám đốc Liên minh Dân sự Quyền, nói.',
    'Các nhà lãnh đạo Ả Rập khác phản đối.',
    'Nhà nghiên cứu lịch sử tổng thống Mỹ Douglas Brinker nhận xét.',
  ])('%s', (text) => {
    expect(leaders(text)).toEqual([]);
  });

  it.each([
    ['Cựu Tổng thống Cuba Rafael Ortega nhận định.', 'Rafael Ortega'],
    ['Chuyến thăm lịch sử. Tổng thống Mỹ Douglas Brinker cảm ơn.', 'Douglas Brinker'],
    ['Cựu Đại sứ Mỹ Gary Hufman nhận định.', 'Gary Hufman'],
    ['Trợ lý của ông là Gary Hufman. Đại sứ Mỹ Gary Hufman nói.', 'Gary Hufman'],
    ['Tổng giám đốc Tổ chức Y tế thế giới Louise Mushikan nói.', 'Louise Mushikan'],
  ])('but a former head of state or envoy counts: %s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });
});

describe('an office and its institution, then the name between commas', () => {
  it.each([
    ['Lãnh đạo Liên minh Nhân dân Cộng hòa (UPR), Francis Asselino, đề xuất.', 'Francis Asselino'],
    [
      'Vụ trưởng Vụ Châu Á, Trưởng SOM ASEAN của EU, ông Gunnar Wiegmann, dự họp.',
      'Gunnar Wiegmann',
    ],
    ['Boris Pankinov từng là Bộ trưởng Ngoại giao Liên Xô.', 'Boris Pankinov'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it('is a list where no sentence goes on after it', () => {
    expect(leaders('Dự lễ có đại diện Đại sứ Cuba, Rafael Ortega, Petr Novotný.')).toEqual([]);
  });
});
