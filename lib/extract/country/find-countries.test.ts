import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function found(body: string) {
  const { country, evidence } = extract({
    title: null,
    body,
    dateline: '',
    publishedAt: null,
    publishedPrecision: 'unknown',
  });
  const proofs = evidence.filter(({ facet }) => facet === 'country');
  return { country: country.toSorted(), proofs };
}

describe('country names', () => {
  it.each([
    ['Phó Chủ tịch Hội đồng An ninh Nga Dmitri Orlovin nói. Chị Phan Thúy Nga dịch.', ['RU']],
    ['Đoàn Đức đề nghị lùi lịch họp.', ['DE']],
    ['Ở Pháp, giá điện tăng.', ['FR']],
    ['Đức: Tàu, xe buýt đình trệ.\nHàn: Nhiều phòng khám đóng cửa.', ['DE', 'KR']],
    ['Paris cho rằng cần đối thoại.', ['FR']],
    ['Bắc Kinh im lặng trước đề nghị.', ['CN']],
    ['Thủ tướng Anh thăm Hàn Quốc.', ['GB', 'KR']],
    ['Bộ Quốc phòng Nga bác tin trên.', ['RU']],
    ['Phái đoàn Hoa kỳ tới dự.', ['US']],
    ['Anh, Pháp và Đức cùng phản đối.', ['DE', 'FR', 'GB']],
    ['Nga triệu đại sứ để trao công hàm.', ['RU']],
    ['Đoàn lên đường thăm Lào sáng nay.', ['LA']],
    ['Hàng sang Mỹ tăng mạnh.', ['US']],
    ['THỦ TƯỚNG ĐỨC HỘI ĐÀM VỚI TỔNG THỐNG PHÁP', ['DE', 'FR']],
  ])('%s', (text, expected) => {
    expect(found(text).country).toEqual(expected);
  });

  it.each([
    'Khu vực Mỹ Latin và châu Mỹ đổi thay.',
    'Chợ nổi Mỹ Tho đông khách.',
    'Nghệ nhân Nguyễn Phú Mỹ kể chuyện nghề.',
    'Ca sĩ Tuấn Anh biểu diễn tối qua.',
    'Anh cho biết vợ chồng đã dọn về quê.',
    'Anh Tuấn mở quán cà phê.',
    'Pháp luật quy định rõ điều này.',
    'Đức tính ấy rất đáng quý.',
    'Chị Nga bán hàng ở chợ.',
    'Học sinh học tiếng Anh từ lớp ba.',
    'Chuyến tàu lên Lào Cai đã đầy khách.',
    'Nét đẹp mỹ thuật dân gian và bài thơ cho em, anh ạ.',
    'Giá vàng tính bằng đô la Mỹ giảm.',
    'CUỘC THI MỸ THUẬT THIẾU NHI TOÀN THÀNH PHỐ',
  ])('finds no country in: %s', (text) => {
    expect(found(text).country).toEqual([]);
  });

  it('takes a bare name for a person where the article has one of that name', () => {
    expect(found('Chị Trần Thị Nga trồng rau. Sáng sáng, hàng xóm giúp Nga tưới.').country).toEqual(
      [],
    );
  });

  it('does not take the name of a paper for the country', () => {
    expect(found('Theo Báo Việt Nam, trời sẽ mưa.').country).toEqual([]);
  });
});

describe('pairs', () => {
  it.each([
    ['Quan hệ Việt - Trung phát triển tốt.', ['CN', 'VN']],
    ['Biên giới Việt-Lào yên bình.', ['LA', 'VN']],
    ['Cạnh tranh Mỹ–Trung gay gắt.', ['CN', 'US']],
    ['QUAN HỆ VIỆT - HÀN', ['KR', 'VN']],
  ])('%s', (text, expected) => {
    expect(found(text).country).toEqual(expected);
  });

  it('gives the whole pair as evidence', () => {
    const { proofs } = found('Quan hệ Việt - Trung phát triển tốt.');
    expect(proofs.map(({ text }) => text)).toEqual(['Việt - Trung', 'Việt - Trung']);
  });

  it.each(['Hội nghị Trung - Hạ cấp.', 'Ông Việt - người gác đèn biển.'])(
    'no pair in: %s',
    (text) => {
      expect(found(text).country).toEqual([]);
    },
  );
});

describe('capitals', () => {
  it('stand for the state where they act', () => {
    expect(found('Washington tuyên bố hoãn áp thuế.').country).toEqual(['US']);
    expect(found('Bắc Kinh phản đối động thái này.').country).toEqual(['CN']);
  });

  it.each([
    'Lễ khai mạc tại thủ đô Bắc Kinh diễn ra tối qua.',
    'Đoàn bay tới Washington sẽ nghỉ hai ngày.',
  ])('are places in: %s', (text) => {
    expect(found(text).country).toEqual([]);
  });
});

describe('no country', () => {
  it.each([
    'Anh: Tôi không biết.',
    'Nhà sử học Dương Trung Quốc lưu ý điều ấy.',
    'Lớp của cô Hàn Quốc Anh dời sang chiều.',
    'Quán cà phê Nga đông từ sáng.',
    'Các bên sẽ thực thi Hiệp định Paris cho dù có nước rút.',
    'Đoàn Đức Mạnh ghi bàn.',
  ])('in: %s', (text) => {
    expect(found(text).country).toEqual([]);
  });
});

it('shows the whole office where only the office tells the country', () => {
  const body = 'Sáng qua, Phó Chủ tịch Hội đồng An ninh Nga Dmitri Orlovin nói.';
  const [proof] = found(body).proofs;
  expect(proof?.text).toBe('Phó Chủ tịch Hội đồng An ninh Nga Dmitri Orlovin');
  expect(body.slice(proof?.start, proof?.end)).toBe(proof?.text);
});
