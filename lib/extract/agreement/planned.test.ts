import { describe, expect, it } from 'vitest';
import { read } from '../read-fixture.ts';

function agreements(body: string): string[] {
  return read(body).agreements.map(({ type, status }) => `${type}/${status}`);
}

describe('a modal', () => {
  it.each([
    [
      'Hai bên dự kiến sẽ thông qua Kế hoạch hợp tác giai đoạn mới và ra Tuyên bố chung.',
      ['cooperation-plan/negotiating', 'joint-statement/negotiating'],
    ],
    [
      'Bộ trưởng sẽ ấn định ngày kết thúc chiến tranh, trong đó có việc ký kết hiệp ước hòa bình.',
      ['treaty/negotiating'],
    ],
    ['Khối này khó lòng ra được tuyên bố chung.', ['joint-statement/negotiating']],
    ['Hai nước phải đạt được một thỏa thuận trong năm nay.', ['arrangement/negotiating']],
    [
      'Pháp sẽ giúp những cuộc đàm phán còn bế tắc của hai bên có được một thỏa thuận.',
      ['arrangement/negotiating'],
    ],
    ['Các công ty hy vọng có những hợp đồng ký kết với Lào.', ['contract/negotiating']],
    ['Ông nói rõ: Nếu hai bên đạt được thỏa thuận, giá dầu sẽ giảm.', ['arrangement/negotiating']],
  ])('governs the verbs joined to its own: %s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it.each([
    ['Hai bên đã họp và ra Tuyên bố chung.', ['joint-statement/signed']],
    ['Pháp đã giúp hai bên đạt được thỏa thuận.', ['arrangement/signed']],
    ['Ông bay về để chứng kiến lễ ký kết Hiệp định lãnh sự.', ['agreement/signed']],
    ['Hiệp định do Pháp làm trung gian đàm phán ký kết mở ra trang mới.', ['agreement/signed']],
    ['Hai bên sẽ gặp lại, sau khi đã ký Hiệp định lãnh sự.', ['agreement/signed']],
  ])('does not govern: %s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });
});

describe('a verb that is only thought of', () => {
  it.each([
    ['Việc đạt được một thỏa thuận trong tuần là phi thực tế.', 'arrangement/negotiating'],
    ['Khi ký tuyên bố chung, Tổng thống có thể cho dừng tập trận.', 'joint-statement/negotiating'],
    ['Pháp sẽ chờ đến khi Nga và Cuba đạt được thỏa thuận.', 'arrangement/negotiating'],
    ['Phe nổi dậy hay thả tù binh khi đạt một thỏa thuận nào đó.', 'arrangement/negotiating'],
    ['Moskva đã trao bản ghi nhớ nêu điều kiện ngừng bắn.', 'memorandum/negotiating'],
    [
      'Anh sẽ kiểm tra lại trước khi ký hợp đồng có hiệu lực ba năm với Lào.',
      'contract/negotiating',
    ],
    ['Đại sứ đưa cho ông bản tuyên bố chung.', 'joint-statement/negotiating'],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it.each([
    ['Sau khi ký tuyên bố chung, hai ông có thể nghỉ.', 'joint-statement/signed'],
    ['Sau đó hai ông đi dạo trước khi ra tuyên bố chung.', 'joint-statement/signed'],
    ['Việc hai bên đạt được thỏa thuận là tin vui.', 'arrangement/signed'],
    ['Hai bên đã trao bản ghi nhớ về du lịch.', 'memorandum/signed'],
  ])('is done: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });
});

describe('a verb that has another object, or stands in another clause', () => {
  it.each([
    ['Thông qua truyền thông, Thủ tướng nhắc tới Hiệp định lãnh sự.', ['agreement/cited']],
    ['Thành tựu lớn nhất đạt được là nghị định thư này.', ['protocol/cited']],
    ['Tiền có được từ những hợp đồng ấy không nhiều.', ['contract/cited']],
    ['Cụm từ "không thể đảo ngược" vắng mặt trong thỏa thuận đó.', ['arrangement/cited']],
    ['Chuyện lạ xảy ra với thỏa thuận này.', ['arrangement/cited']],
    ['Ai cũng nhớ những phát ngôn về Hiệp định ấy.', ['agreement/cited']],
    ['Nhật giữ quan điểm rằng mọi việc nằm ở Hiệp ước này.', ['treaty/cited']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });
});

describe('a document there is none of', () => {
  it.each([
    ['Cuộc gặp kết thúc mà không có thỏa thuận nào được ký kết.', ['arrangement/cited']],
    ['Chưa từng có hiệp ước hòa bình nào được ký kết.', ['treaty/cited']],
    ['Ông không bao giờ phê chuẩn hiệp định này.', ['agreement/cited']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it('is not meant by a document with „nào“ and no denial', () => {
    expect(agreements('Hai bên sẽ ký thỏa thuận nào cũng được.')).toEqual([
      'arrangement/negotiating',
    ]);
  });
});

describe('a document not yet in force', () => {
  it.each([
    [
      'Thỏa thuận này để có hiệu lực phải được hai Quốc hội thông qua.',
      ['arrangement/negotiating'],
    ],
    ['Tinh thần một thỏa thuận như thế có khả năng sẽ đạt được.', ['arrangement/negotiating']],
    [
      'Nhượng bộ mở đường cho một thỏa thuận được thực hiện theo ba bước.',
      ['arrangement/negotiating'],
    ],
    ['Báo chí đưa tin thỏa thuận với Nga đang được hoàn tất.', ['arrangement/negotiating']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });
});

describe('evidence for a document still to come', () => {
  it.each([
    'Hai bên dự kiến sẽ thông qua Kế hoạch hợp tác giai đoạn mới và ra Tuyên bố chung.',
    'Khi ký tuyên bố chung, Tổng thống có thể cho dừng tập trận.',
    'Pháp sẽ chờ đến khi Nga và Cuba đạt được thỏa thuận.',
    'Moskva đã trao bản ghi nhớ nêu điều kiện ngừng bắn.',
    'Phe nổi dậy hay thả tù binh khi đạt một thỏa thuận nào đó.',
  ])('gives it again: %s', (text) => {
    for (const { type, status, evidence } of read(text).agreements) {
      const [span] = evidence;
      expect(text.slice(span?.start, span?.end)).toBe(span?.text);
      expect(agreements(span?.text ?? '')).toContain(`${type}/${status}`);
    }
  });
});
