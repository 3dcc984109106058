import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function leaders(body: string, title: string | null = null): string[] {
  return extract({ title, body, dateline: '', publishedAt: null, publishedPrecision: 'unknown' })
    .leader;
}

describe('a name after a title of office', () => {
  it.each([
    ['Thứ trưởng Ngoại giao Cuba Rafael Ortega Blanco cảm ơn.', 'Rafael Ortega Blanco'],
    ['Đại sứ Cộng hòa Séc tại Việt Nam Hynek Kmoníček phát biểu.', 'Hynek Kmoníček'],
    ['Bí thư Thành ủy La Habana Ramón Pardo Guerra chào đoàn.', 'Ramón Pardo Guerra'],
    ['Phó Chủ tịch UBND tỉnh Quảng Ninh Đỗ Văn Tâm chủ trì.', 'Đỗ Văn Tâm'],
    ['Trưởng Ban Liên lạc Đối ngoại Trung ương Mạc Gia Thành tới Hà Nội.', 'Mạc Gia Thành'],
    ['Bộ trưởng Lao động - Thương binh và Xã hội Lương Thị Hậu trả lời.', 'Lương Thị Hậu'],
    ['Bộ trưởng Văn hóa, Thể thao và Du lịch Hồ Quang Khải dự lễ.', 'Hồ Quang Khải'],
    ['Ngoại trưởng Hàn Quốc Yoon Dae-jung đến Seoul.', 'Yoon Dae-jung'],
    ['Tổng thống Joao da Costa lên tiếng.', 'Joao da Costa'],
    ["Thủ tướng Patrick O'Malley từ chức.", "Patrick O'Malley"],
    ['Hoàng thân, Thủ tướng Khalid bin Salim Al Nasser tới thăm.', 'Khalid bin Salim Al Nasser'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toEqual([name]);
  });

  it('reads a list of delegates, each with an office', () => {
    const text =
      'Cùng đi có Bộ trưởng Ngoại giao Lương Văn Tài, Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Đinh Thế Vinh và Thứ trưởng Bộ Công Thương Cao Thị Lụa.';
    expect(leaders(text)).toEqual(['Lương Văn Tài', 'Đinh Thế Vinh', 'Cao Thị Lụa']);
  });

  it('joins a name broken over two lines', () => {
    const text =
      'Sáng nay tại Phủ Chủ tịch đã diễn ra lễ đón Tổng thống Cộng hòa Séc Bohumil\nHradecky sang thăm.';
    expect(leaders(text)).toEqual(['Bohumil Hradecky']);
  });
});

it('joins a Vietnamese name broken over two lines, and no opening word of the next', () => {
  const start = 'Sáng nay tại trụ sở Chính phủ ở thủ đô Hà Nội đã diễn ra lễ tiếp Bộ trưởng';
  expect(leaders(`${start} Lương Văn\nTài nhân dịp năm mới.`)).toEqual(['Lương Văn Tài']);
  expect(leaders(`${start} Lương Tài\nTheo chương trình, lễ mở lúc chín giờ.`)).toEqual([
    'Lương Tài',
  ]);
});

describe('a name before its office', () => {
  it.each([
    ['Bà Lê Thị Sen, Thứ trưởng Bộ Y tế, dự lễ.', 'Lê Thị Sen'],
    ['Cùng dự có ông Petr Novotný, Thứ trưởng Bộ Nội vụ; khách mời khác.', 'Petr Novotný'],
    ['Igor Sokolov, người phát ngôn của Tổng thống Putin, bác tin này.', 'Igor Sokolov'],
  ])('%s', (text, name) => {
    expect(leaders(text)).toContain(name);
  });
});

describe('who is no leader', () => {
  it.each([
    'Ông Bùi Văn Sáu - chủ tịch UBND huyện Hải Vân - có mặt tại hiện trường.',
    'Chủ tịch Tập đoàn Sao Mai Lê Văn Lộc phát biểu.',
    'Giám đốc Công ty Minh Long Trần Văn Phát giới thiệu sản phẩm.',
    'Ca sĩ Trần Tuấn Anh ra mắt đĩa mới.',
    'Chuyên gia kinh tế Vũ Minh Hoàng nhận định.',
    'Ảnh: Phương Hoa/TTXVN',
    'Kẹt xe trên đường Phạm Minh Chính.',
    'Sinh viên Thành phố Hồ Chí Minh nhập học.',
    'Giải thưởng Hồ Chí Minh được trao tối qua.',
    'Đại sứ quán Mỹ tại Hà Nội mở cửa trở lại.',
    'Ông từng là phó lãnh sự tại San Diego.',
    'Đại diện các tiểu vương quốc Ả Rập Thống nhất có mặt.',
  ])('%s', (text) => {
    expect(leaders(text)).toEqual([]);
  });

  it('knows a namesake by a district office', () => {
    expect(leaders('Ông Trần Tuấn Anh - chủ tịch UBND xã Tân Lập - cho hay.')).toEqual([]);
  });
});

describe('resolving', () => {
  it.each([
    ['Chủ tịch Xi Jinping phát biểu. Ông Tập cảm ơn.', ['Tập Cận Bình']],
    ['Tổng thống Putin và phái đoàn Nga tới nơi.', ['Vladimir Putin']],
    ['Tổng thống Nga V. Putin tới nơi.', ['Vladimir Putin']],
    ['Chủ tịch Cuba Miguel Diaz-Canel tới nơi.', ['Miguel Díaz-Canel']],
    ['Nhà lãnh đạo Kim Jong Un thị sát.', ['Kim Jong-un']],
    ['Đại sứ Mỹ John A. Carter đến. Đại sứ John Carter cảm ơn. Ông Carter ở lại.', ['John Carter']],
    ['Chủ tịch Hồ Chí Minh đặt nền móng.', ['Hồ Chí Minh']],
    ['Thủ tướng Phạm Minh Chính tới dự. Thủ tướng Chính phát biểu.', ['Phạm Minh Chính']],
  ])('%s', (text, names) => {
    expect(leaders(text)).toEqual(names);
  });

  it('does not take another word of the same letters for a surname', () => {
    expect(
      leaders(
        'Đồng chí Mạc Tống Đào, Ủy viên Trung ương Đảng, đến. Hai đồng chí Tổng Bí thư điện đàm.',
      ),
    ).toEqual(['Mạc Tống Đào']);
  });

  it('leaves a bare surname alone where it can be anybody', () => {
    expect(leaders('Ông Tập trồng rau sau nhà. Bà Mai bán bún.')).toEqual([]);
  });

  it('finds people in a headline of capitals', () => {
    expect(
      leaders('Nội dung sẽ có sau.', 'THỦ TƯỚNG PHẠM MINH CHÍNH HỘI ĐÀM VỚI CHỦ TỊCH TẬP CẬN BÌNH'),
    ).toEqual(['Phạm Minh Chính', 'Tập Cận Bình']);
  });
});
