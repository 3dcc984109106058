import { describe, expect, it } from 'vitest';
import type { Gazetteer, LeaderEntry } from '#lib/gazetteer/entry';
import { leaderReader } from '../read-fixture.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

function person(id: string, label: string, title: string, rest: Partial<LeaderEntry> = {}) {
  return { id, label, country: 'VN', aliases: [], offices: [{ title }], source: 'test', ...rest };
}

const gazetteer: Gazetteer = {
  ...sampleGazetteer,
  leader: [
    ...sampleGazetteer.leader,
    person('vn-thanh', 'Nguyễn Thị Thanh', 'Phó Chủ tịch Quốc hội'),
    person('vn-kiet', 'Võ Văn Kiệt', 'Thủ tướng'),
    person('vn-binh', 'Lê Văn Bình', 'Chủ tịch nước', { needsContext: true }),
    person('vn-binh-2', 'Lê Văn Bình', 'Bộ trưởng Công Thương', { needsContext: true }),
    person('us-james', 'James Smith', 'Tổng thống', { country: 'US', needsContext: true }),
    person('ph-sara', 'Sara Duterte', 'Phó Tổng thống', { country: null }),
    person('ru-orlov', 'Ivan Orlov', 'Ngoại trưởng', {
      country: 'RU',
      aliases: [{ text: 'I. Orlov', notBefore: ['Petrov'], notAfter: ['huấn luyện viên'] }],
    }),
  ],
};
const leaders = leaderReader(gazetteer);

describe('a name many people bear', () => {
  it.each([
    ['Bộ trưởng Công Thương Lê Văn Bình dự lễ.', ['Lê Văn Bình']],
    ['Đồng chí Lê Văn Bình dự lễ.', ['Lê Văn Bình']],
    ['Lê Văn Bình dự lễ ở nhà máy của ngành Công Thương.', ['Lê Văn Bình']],
    ['James Smith phát biểu trước quốc hội Mỹ.', ['James Smith']],
  ])('counts where the article supports it: %s', (text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });

  it.each(['Anh Lê Văn Bình bán bún ở chợ.', 'James Smith ghi bàn phút cuối.'])(
    'counts nowhere else: %s',
    (text) => {
      expect(leaders(text)).toEqual([]);
    },
  );

  it('is one value where two entries share it', () => {
    expect(
      leaders('Chủ tịch nước Lê Văn Bình đến. Bộ trưởng Công Thương Lê Văn Bình đón.'),
    ).toEqual(['Lê Văn Bình']);
  });
});

describe('what an alias must not stand beside', () => {
  it('takes the name away', () => {
    expect(leaders('I. Orlov tới Nga.')).toEqual(['Ivan Orlov']);
    expect(leaders('I. Orlov Petrov tới Nga.')).toEqual([]);
    expect(leaders('Chiều qua, huấn luyện viên I. Orlov tới Nga.')).toEqual([]);
  });
});

describe('a name inside another', () => {
  it('is swallowed by the longer name', () => {
    expect(leaders('Thứ trưởng Bộ Y tế Nguyễn Thị Thanh Loan dự lễ.')).toEqual([
      'Nguyễn Thị Thanh Loan',
    ]);
    expect(leaders('Phó Chủ tịch Quốc hội Nguyễn Thị Thanh dự lễ.')).toEqual(['Nguyễn Thị Thanh']);
  });

  it.each([
    'Kẹt xe trên đường Võ Văn Kiệt.',
    'Kẹt xe trên các tuyến đường Trần Phú, Võ Văn Kiệt và Lê Lợi.',
    'Tại ngã tư Trần Phú - Võ Văn Kiệt có đèn mới.',
    'Cầu Võ Văn Kiệt thông xe.',
    'Học sinh Trường THPT Võ Văn Kiệt đoạt giải.',
    'Khách viếng Lăng Chủ tịch Hồ Chí Minh.',
    'Sinh viên Đại học Võ Văn Kiệt tình nguyện.',
  ])('is that of a place in: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });

  it('is found behind the name of a city no list holds', () => {
    expect(leaders('Thị trưởng Davao Sara Duterte phát biểu.')).toEqual(['Sara Duterte']);
  });
});

describe('several people under one title', () => {
  it('are all found', () => {
    expect(leaders('Các Phó Thủ tướng Trần Văn Bính, Lê Hồng Sáu và Cao Thị Lụa dự lễ.')).toEqual([
      'Trần Văn Bính',
      'Lê Hồng Sáu',
      'Cao Thị Lụa',
    ]);
  });

  it('end where another title begins, and are not read after one person', () => {
    expect(leaders('Phó Thủ tướng Trần Văn Bính, Lê Hồng Sáu cùng dự lễ.')).toEqual([
      'Trần Văn Bính',
    ]);
  });
});

describe('a foreign surname nobody knows', () => {
  it('is a person where the article comes back to it', () => {
    expect(leaders('Phó Thủ tướng Nga Semashko đến. Ông Semashko cảm ơn.')).toEqual(['Semashko']);
  });

  it('is nobody where it stands once', () => {
    expect(leaders('Bộ trưởng Quốc phòng khu vực Baltic họp.')).toEqual([]);
  });
});
