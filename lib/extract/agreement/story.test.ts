import { describe, expect, it } from 'vitest';
import { read } from '../read-fixture.ts';

function reported(body: string): string[] {
  return read(body)
    .agreements.filter(({ status }) => status !== 'cited')
    .map(({ type, status }) => `${type}/${status}`);
}

const PASSAGES: readonly (readonly [text: string, status: string])[] = [
  // an aim
  [
    'Ông tới Cairo với hy vọng thuyết phục Israel và Hamas chấp nhận một thỏa thuận ngừng bắn. Khoảng cách giữa hai bên vẫn lớn.',
    'arrangement/negotiating',
  ],
  [
    '"Nếu không phải là thỏa thuận tốt, tôi sẽ bước ra khỏi phòng", ông nói ở Osaka.',
    'arrangement/negotiating',
  ],
  [
    'Quốc hội Anh tối 15/1 bỏ phiếu bác thỏa thuận Brexit với tỷ lệ 432-202.',
    'arrangement/negotiating',
  ],
  ['Nga và Moldova vẫn mặc cả về giá trong hợp đồng mới.', 'contract/negotiating'],
  // a sale that one side lets pass
  ['Bộ Ngoại giao Mỹ phê duyệt hợp đồng bán tên lửa cho Ba Lan.', 'contract/negotiating'],
  [
    'Nếu không nghị sĩ nào ngăn lại, hợp đồng bán tiêm kích sẽ được hoàn tất.',
    'contract/negotiating',
  ],
  // reached
  ['Qatar đặt bút vào hợp đồng cung cấp khí đốt cho Nga trong 15 năm.', 'contract/signed'],
  ['Nghị viện châu Âu bật đèn xanh cho Hiệp định thương mại tự do với Mỹ.', 'agreement/signed'],
  ['Nga xác nhận đã ký tắt thỏa thuận an ninh với Trung Quốc.', 'arrangement/signed'],
  // carried out
  [
    'Nga nã pháo sang làng biên giới sau khi thỏa thuận ngừng bắn do Mỹ làm trung gian bắt đầu được áp dụng.',
    'arrangement/in-force',
  ],
  ['Pháo vẫn nổ dù thỏa thuận đình chiến bảy ngày chưa qua ngày thứ hai.', 'arrangement/in-force'],
  ['Nga sẽ bàn giao hai tổ hợp tên lửa theo hợp đồng 5,4 tỷ USD.', 'contract/in-force'],
  ['Nga không gia hạn thỏa thuận ngũ cốc.', 'arrangement/in-force'],
  ['Ngoại trưởng Nga xác nhận thỏa thuận có hiệu lực tức thì.', 'arrangement/in-force'],
  ['Hai bên quyết tâm đưa các thỏa thuận cấp cao vào cuộc sống.', 'arrangement/in-force'],
];

describe('a document that an article is about', () => {
  it.each(PASSAGES)('%s', (text, expected) => {
    expect(reported(text)).toEqual([expected]);
  });

  it.each(PASSAGES)('is given again by its evidence: %s', (text, expected) => {
    const found = read(text).evidence.filter(({ facet }) => facet === 'agreement');
    const [type = ''] = expected.split('/');
    expect(found.map(({ value }) => value)).toContain(type);
    for (const { start, end, text: span } of found) expect(text.slice(start, end)).toBe(span);
    expect(found.flatMap(({ text: span }) => reported(span))).toContain(expected);
  });

  it('has the status that most of its mentions lean to', () => {
    const text =
      'Mỹ vẫn nhắc tới thỏa thuận ngừng bắn. Israel muốn một thỏa thuận ngừng bắn chặt hơn. Nga mong thỏa thuận ngừng bắn có thêm vài chữ.';
    expect(reported(text)).toEqual(['arrangement/negotiating']);
  });

  it('has the status that a verb gives it', () => {
    const text = 'Nga muốn thỏa thuận ngừng bắn chặt hơn. Hai bên vừa ký thỏa thuận ngừng bắn.';
    expect(reported(text)).toEqual(['arrangement/signed']);
  });
});

describe('a document named by the way', () => {
  const walk = 'Thủ tướng Pháp đạp xe quanh hồ và trò chuyện với người bán hàng rong. '.repeat(9);

  it.each([
    `${walk}Một sinh viên muốn nghe ông kể về hiệp ước Maastricht.`,
    'Làng đình chiến là nơi Nga và Mỹ ký hiệp định năm 1953, nay chỉ có ruộng lúa vẫn xanh.',
    'Hai Bộ trưởng Nga và Mỹ hôm qua thỏa thuận sẽ gặp lại vào tháng 6.',
    'Các hiệp định khác của Mỹ có thể chặt hơn.',
    'Phó Tổng Thư ký nhận văn kiện trong buổi lễ ngắn gọn ở Pháp.',
    'Anh vay ngân hàng theo hợp đồng tín dụng đứng tên mẹ.',
    'Thủ tướng Pháp rời Moscow với cái bắt tay chứ chưa có hợp đồng nào.',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('„hộ“', () => {
  it('of „ủng hộ“ is no household that a contract is with', () => {
    expect(read('Mỹ ủng hộ hợp đồng mua bán tên lửa với Ba Lan.').agreements).toHaveLength(1);
  });
});
