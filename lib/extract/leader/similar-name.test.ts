import { describe, expect, it } from 'vitest';
import type { Gazetteer, LeaderEntry } from '#lib/gazetteer/entry';
import { leaderReader } from '../read-fixture.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

function person(id: string, label: string, country: string, title: string): LeaderEntry {
  return { id, label, country, aliases: [], offices: [{ title }], source: 'test' };
}

const gazetteer: Gazetteer = {
  ...sampleGazetteer,
  country: [
    ...sampleGazetteer.country,
    { id: 'JP', label: 'Nhật Bản', labelEn: 'Japan', aliases: [], source: 'test' },
  ],
  leader: [
    ...sampleGazetteer.leader,
    person('us-rubin', 'Marco Rubin', 'US', 'Ngoại trưởng'),
    person('us-vanter', 'JD Vanter', 'US', 'Phó Tổng thống'),
    person('us-peo', 'Mike Pompal', 'US', 'Ngoại trưởng'),
    person('de-roetker', 'Norbert Rötker', 'US', 'Đại sứ'),
    person('us-storen', 'Jonas Størdal', 'US', 'Đại sứ'),
    { ...person('cu-tinez', 'Miguel Tínez-Canal', 'CU', 'Chủ tịch'), shortNames: ['Tínez-Canal'] },
    person('us-pape', 'Leo XIV', 'US', 'Giáo hoàng'),
    person('jp-ishida', 'Shigeru Ishida', 'JP', 'Thủ tướng'),
    person('ru-semashov', 'Nikolai Semashov', 'RU', 'Phó Thủ tướng'),
    { ...person('kr-choi', 'Choi Sang-min', 'KR', 'Phó Thủ tướng'), shortNames: ['Choi'] },
  ],
};
const leaders = leaderReader(gazetteer);

describe('a name with a slip', () => {
  it.each([
    ['Ngoại trưởng Mỹ Marco Rubbin nói.', 'Marco Rubin'],
    ['Ngoại trưởng Marko Rubin nói.', 'Marco Rubin'],
    ['Tổng thống Nga Vladimir Puttin nói.', 'Vladimir Putin'],
    ['Thủ tướng Pham Minh Chính tiếp khách.', 'Phạm Minh Chính'],
  ])('is that of the holder of the office: %s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it.each([
    ['Đại sứ Mỹ Marco Rubbin nói.', 'Marco Rubbin'],
    ['Ngoại trưởng Nga Marco Rubbin nói.', 'Marco Rubbin'],
    ['Ngoại trưởng Mỹ Marta Rubbin nói.', 'Marta Rubbin'],
    ['Thủ tướng Phạm Minh Chỉnh tiếp khách.', 'Phạm Minh Chỉnh'],
  ])('is another person with another office, country or word: %s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });
});

describe('one name in several orders and spellings', () => {
  it.each([
    ['Thủ tướng Nhật Bản Ishida Shigeru tới nơi.', 'Shigeru Ishida'],
    ['J.D Vanter phát biểu ở Mỹ.', 'JD Vanter'],
    ['Trưởng nhóm phía Mỹ J.D Vanter phát biểu.', 'JD Vanter'],
    ['J. D. Vanter phát biểu ở Mỹ.', 'JD Vanter'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });
});

describe('a person of the gazetteer by another form of the name', () => {
  it.each([
    ['Ngoại trưởng Mỹ Michael Pompal nói.', 'Mike Pompal'],
    ['Ngoại trưởng Mỹ Mike R.Pompal nói.', 'Mike Pompal'],
    ['Ngoại trưởng Mỹ Michael Richard Pompal nói.', 'Mike Pompal'],
    ['Phó Thủ tướng Nga Nikolai Ivanovich Semashov đến.', 'Nikolai Semashov'],
    ['Norbert Roetker tới Mỹ.', 'Norbert Rötker'],
    ['Norbert Rotker tới Mỹ.', 'Norbert Rötker'],
    ['Jonas Stordal tới Mỹ.', 'Jonas Størdal'],
    ['Chủ tịch nước Cuba Tínez Canal tới nơi.', 'Miguel Tínez-Canal'],
    ['Leo XIV tới Mỹ.', 'Leo XIV'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it.each([
    ['Đại sứ Mỹ Michael Pompal nói.', 'Michael Pompal'],
    ['Ngoại trưởng Mỹ Mark Pompal nói.', 'Mark Pompal'],
    ['Ngoại trưởng Mỹ Michael Pompal Rye nói.', 'Michael Pompal Rye'],
  ])('but not with another office, first or last name: %s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });
});

describe('a surname', () => {
  it('is the only one of its country and office', () => {
    expect(leaders('Phó Thủ tướng Chính phủ Nga Semashov đến.')).toEqual(['Nikolai Semashov']);
    expect(leaders('Phó Thủ tướng Cuba Semashov đến.')).toEqual([]);
  });

  it('of one syllable is nobody where the article says nothing of the office', () => {
    expect(leaders('Bà Choi mở quán ở Hàn Quốc.')).toEqual([]);
    expect(leaders('Ở Hàn Quốc, Phó Thủ tướng từ chức. Ông Choi đi xa.')).toEqual([
      'Choi Sang-min',
    ]);
  });
});

describe('a romanised name', () => {
  it.each([
    ['Sergei Orlovin tới Nga.', 'Sergey Orlovin'],
    ['Abdel al-Sissan tới Nga.', 'Abdel el-Sissan'],
    ['Abdel Al Sissan tới Nga.', 'Abdel el-Sissan'],
  ])('has several forms: %s', (text, name) => {
    const people = [
      person('ru-orlovin', 'Sergey Orlovin', 'RU', 'Ngoại trưởng'),
      person('ru-sissan', 'Abdel el-Sissan', 'RU', 'Ngoại trưởng'),
    ];
    expect(leaderReader({ ...gazetteer, leader: people })(text)).toEqual([name]);
  });

  it('goes on over a hyphen', () => {
    const people = [person('ru-song', 'Kim Song', 'RU', 'Đại sứ')];
    const read = leaderReader({ ...gazetteer, leader: people });
    expect(read('Đại sứ Nga Kim Song-ho tới nơi.')).toEqual(['Kim Song-ho']);
  });
});
