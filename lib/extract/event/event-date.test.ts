import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function dateOf(body: string, publishedAt: string | null = null) {
  const found = extract({
    title: null,
    body,
    dateline: '',
    publishedAt,
    publishedPrecision: publishedAt ? (publishedAt.length > 7 ? 'day' : 'month') : 'unknown',
  });
  return [found.eventDate, found.eventPrecision];
}

describe('forms of a date', () => {
  it.each([
    ['Ngày 25/11, hội đàm diễn ra.', '--11-25'],
    ['Ngày 15.1, hai bên điện đàm.', '--01-15'],
    ['Chiều 20/8, lễ ký diễn ra.', '--08-20'],
    ['Sáng nay 18-11, lốc xoáy tràn qua.', '--11-18'],
    ['Chuyến thăm diễn ra ngày 19 và 20-6.', '--06-19'],
    ['Trong hai ngày 15, 16/6, đoàn ở thăm.', '--06-15'],
    ['Đoàn thăm từ 29 đến 31/5.', '--05-29'],
    ['Ngày 3 tháng 9, lễ đón diễn ra.', '--09-03'],
    ['Đêm 8 rạng sáng 9/5, tàu rời cảng.', '--05-08'],
    ['Nhân kỷ niệm 50 năm Ngày Hàng hải 10/2, hai cảng mở cửa.', '--02-10'],
  ])('%s', (text, expected) => {
    expect(dateOf(text)).toEqual([expected, 'unknown']);
  });

  it('takes the year a date gives', () => {
    expect(dateOf('Ngày 29/8/2022, tham khảo diễn ra.')).toEqual(['2022-08-29', 'day']);
    expect(dateOf('Ngày 15 tháng 1 năm 2025, hai bên điện đàm.')).toEqual(['2025-01-15', 'day']);
  });

  it.each([
    'Tỷ số 3-1 nghiêng về đội khách.',
    'Hoạt động 24/7 quanh năm.',
    'Một phần ba (1/3) số phiếu.',
    'Nhiệt độ 25.5 độ.',
    'Ngày 31/2 không có thật, ngày 45/13 cũng vậy.',
    'Thông tư số 12/2023 đã ban hành.',
    'Sản lượng quý II/2024 tăng nhẹ.',
    'Kim ngạch tháng 3/2024 giảm.',
    'Ngày Hàng hải 10/2 là một ngày lễ.',
  ])('finds no date in: %s', (text) => {
    expect(dateOf(text)).toEqual([null, 'unknown']);
  });
});

describe('the year', () => {
  it('comes from the day of publication where the event lies shortly before', () => {
    expect(dateOf('Ngày 25/11, hội đàm diễn ra.', '2022-11-26')).toEqual(['2022-11-25', 'day']);
    expect(dateOf('Ngày 30/12, hội đàm diễn ra.', '2023-01-02')).toEqual(['2022-12-30', 'day']);
  });

  it('is never invented', () => {
    expect(dateOf('Ngày 25/11, hội đàm diễn ra. Năm 2019 hai bên gặp nhau tháng 11/2019.')).toEqual(
      ['--11-25', 'unknown'],
    );
    expect(dateOf('Ngày 30/4, lễ mít tinh. Chiến thắng 30/4/1975 và năm 2025.')).toEqual([
      '--04-30',
      'unknown',
    ]);
  });

  it('is inferred from the same day elsewhere in the article', () => {
    expect(dateOf('Ngày 5/8, vụ cháy xảy ra. Báo cáo ngày 5/8/2022 nêu rõ.')).toEqual([
      '2022-08-05',
      'inferred',
    ]);
  });
});

describe('words for a day', () => {
  it('are counted from the day of publication', () => {
    expect(dateOf('Sáng nay, Chủ tịch nước tiếp đoàn.', '2024-03-01')).toEqual([
      '2024-03-01',
      'day',
    ]);
    expect(dateOf('Chiều qua, Chủ tịch nước tiếp đoàn.', '2024-03-01')).toEqual([
      '2024-02-29',
      'day',
    ]);
  });

  it('say nothing without it', () => {
    expect(dateOf('Sáng nay, Chủ tịch nước tiếp đoàn.')).toEqual([null, 'unknown']);
    expect(dateOf('Sáng nay, Chủ tịch nước tiếp đoàn.', '2024-03')).toEqual([null, 'unknown']);
  });
});

it('takes no day of history for the day of the event', () => {
  expect(dateOf('Ngày 15/11/1994, hai nước lập quan hệ.')).toEqual([null, 'unknown']);
  expect(dateOf('Ngày 5/8/2012, vụ cháy xảy ra.', '2022-11-26')).toEqual([null, 'unknown']);
  expect(dateOf('Ngày 5/8/2022, vụ cháy xảy ra.', '2022-11-26')).toEqual(['2022-08-05', 'day']);
});

it('passes over days of history and plans for the day of the event', () => {
  expect(dateOf('Nhân kỷ niệm ngày 2/9, chiều 30/8, lễ trao diễn ra.')[0]).toBe('--08-30');
});

describe('a day said twice', () => {
  it.each([
    ['Sáng nay (30/6), hai đoàn hội đàm.', '2017-07-01', '2017-06-30'],
    ['Chiều qua, 29/6, hai đoàn hội đàm.', '2017-07-01', '2017-06-29'],
    ['Hôm thứ năm (29/6), hai đoàn hội đàm.', '2017-07-01', '2017-06-29'],
  ])('is the one written out: %s', (text, publishedAt, day) => {
    expect(dateOf(text, publishedAt)[0]).toBe(day);
  });

  it('is counted from today where a later day is another one', () => {
    expect(dateOf('Sáng nay, đoàn tới nơi. Ngày 25/6, đoàn đã ở Huế.', '2017-07-01')[0]).toBe(
      '2017-07-01',
    );
  });
});

describe('days of the week', () => {
  it.each([
    ['Hai đội hòa nhau tối thứ bảy.', '2024-01-21', '2024-01-20'],
    ['Hôm chủ nhật, lễ khai mạc diễn ra.', '2024-01-21', '2024-01-21'],
    ['Sáng thứ Hai, đoàn tới nơi.', '2024-01-21', '2024-01-15'],
  ])('are the last of that name: %s', (text, publishedAt, day) => {
    expect(dateOf(text, publishedAt)[0]).toBe(day);
  });

  it.each([
    'Đây là ngày thứ hai của chuyến thăm.',
    'Kỳ họp lần thứ ba sẽ mở ở Huế.',
    'Hai bên gặp lại hôm thứ ba tuần sau.',
  ])('are none in: %s', (text) => {
    expect(dateOf(text, '2024-01-21')).toEqual([null, 'unknown']);
  });
});

describe('an anniversary in brackets', () => {
  it('gives the day of this year where nothing else is told', () => {
    const text = 'Nhân kỷ niệm 79 năm Quốc khánh (2/9/1945 - 2/9/2024), điện mừng đã được gửi đi.';
    expect(dateOf(text)).toEqual(['2024-09-02', 'day']);
    expect(dateOf(`Chiều 30/8, lễ mít tinh diễn ra. ${text}`)[0]).toBe('--08-30');
  });
});

it('takes the day a spell begins, not the one it lasts to', () => {
  expect(dateOf('Từ đêm 21/12, trời rét. Đợt rét kéo dài đến ngày 26/12.')[0]).toBe('--12-21');
});
