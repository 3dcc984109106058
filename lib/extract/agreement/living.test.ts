import { describe, expect, it } from 'vitest';
import { read } from '../read-fixture.ts';

function agreements(body: string): string[] {
  return read(body).agreements.map(({ type, status }) => `${type}/${status}`);
}

const LIVING: [string, string][] = [
  ['Thỏa thuận về vùng đệm giữa Nga và Pháp đã giúp ngăn giao tranh.', 'arrangement/in-force'],
  ['Ông nói rằng hiệp định này cho phép tàu Nga cập cảng Cuba.', 'agreement/in-force'],
  ['Các hiệp ước ấy vẫn là nền tảng của quan hệ Nga - Pháp.', 'treaty/in-force'],
  ['Thoả thuận ngừng bắn mới này được xem là bước tiến.', 'arrangement/in-force'],
  ['Theo thỏa thuận với Nga, Cuba sẽ trả nợ trong mười năm.', 'arrangement/in-force'],
  ['Thỏa thuận tiếp vận giữa Nga và Cuba bắt đầu có hiệu lực.', 'arrangement/in-force'],
  ['Thỏa thuận đóng tàu giữa hai nước liên tiếp bị vi phạm.', 'arrangement/in-force'],
  ['Pháp yêu cầu Nga quay trở lại Hiệp định Sochi.', 'agreement/in-force'],
  ['Nga tiếp tục chống lại các nghị quyết của Hội đồng Bảo an.', 'resolution/in-force'],
  ['Giày dép đáp ứng quy tắc xuất xứ trong Hiệp định thương mại.', 'agreement/in-force'],
  ['Hai bộ hợp tác phù hợp với Bản ghi nhớ ký năm 2011.', 'memorandum/in-force'],
  ['Hai bên hợp tác phù hợp với Tuyên bố chung năm 2015.', 'joint-statement/in-force'],
  [
    'Hợp đồng đóng tám tàu hộ vệ giữa các xưởng của Nga và Pháp đang được thực hiện.',
    'contract/in-force',
  ],
];

describe('a document that lives', () => {
  it.each(LIVING)('is in force: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it.each(LIVING)('has evidence that gives it again: %s', (text, expected) => {
    const [record] = read(text).agreements;
    const [span] = record?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
    expect(agreements(span?.text ?? '')).toEqual([expected]);
  });

  it.each([
    ['Hiệp định Geneva ký năm 1954 giúp hòa bình lập lại.', 'agreement/cited'],
    ['Hiệp định như thế có thể giúp hai nước.', 'agreement/cited'],
    ['Nhóm vận động cho Hiệp ước Cấm vũ khí hạt nhân.', 'treaty/cited'],
    ['Các hiệp định khác khi yêu cầu nguyên liệu thì chặt hơn.', 'agreement/cited'],
    ['Họ ký hiệp ước đình chiến thay vì hiệp định hòa bình.', 'agreement/cited'],
    ['Thỏa thuận ấy bị hủy bỏ vào năm 2003.', 'arrangement/cited'],
    ['Chỉ thị dựa trên thỏa thuận khung, vốn nhiều lần bị vi phạm.', 'arrangement/cited'],
    ['Hai bên giữ quan điểm của mình trong lúc nói về thỏa thuận với Nga.', 'arrangement/cited'],
    ['Công ước Luật Biển cho phép tàu qua lại.', 'convention/cited'],
    ['Hành động ấy đi ngược lại Công ước Luật Biển.', 'convention/cited'],
  ])('is not meant by: %s', (text, expected) => {
    expect(agreements(text)).toContain(expected);
  });

  it('gives way to the verb that says what became of it', () => {
    const text = 'Hai bên vừa ký thỏa thuận. Theo thỏa thuận, Nga sẽ giao bốn tàu.';
    expect(agreements(text)).toEqual(['arrangement/signed']);
  });
});

const TO_COME: [string, string][] = [
  ['Hai nước xúc tiến một hiệp định thương mại tự do.', 'agreement/negotiating'],
  ['Hai bên đồng ý đi đến các thỏa thuận chung.', 'arrangement/negotiating'],
  ['Hai Bộ trưởng nhất trí ký Hiệp định lãnh sự.', 'agreement/negotiating'],
  ['Nga cần có hiệp ước với Pháp.', 'treaty/negotiating'],
  ['Hiệp định xuyên đại dương khó thành hiện thực.', 'agreement/negotiating'],
  ['Thỏa thuận rút quân bị quốc hội bác bỏ.', 'arrangement/negotiating'],
  ['Nga ủng hộ sáng kiến về việc triển khai hiệp ước không xâm lược.', 'treaty/negotiating'],
  ['Pháp chờ Nga thực hiện một thỏa thuận về biên giới.', 'arrangement/negotiating'],
  ['Biện pháp này sẽ được đưa vào tuyên bố chung.', 'joint-statement/negotiating'],
  ['Pháp chỉ trao trả đảo sau khi hai nước ký hiệp ước.', 'treaty/negotiating'],
  ['Pháp sẽ không dời sứ quán cho đến Nga và Cuba đạt được thỏa thuận.', 'arrangement/negotiating'],
];

describe('a document there is none of yet', () => {
  it.each(TO_COME)('%s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it.each(TO_COME)('has evidence that gives it again: %s', (text, expected) => {
    const [span] = read(text).agreements[0]?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
    expect(agreements(span?.text ?? '')).toEqual([expected]);
  });

  it.each([
    ['Ông chỉ trích báo chí sau khi hai nước ký hiệp ước.', 'treaty/signed'],
    ['Nga đang thực hiện một thỏa thuận về biên giới.', 'arrangement/in-force'],
    [
      'Đại hội đồng vừa thông qua với đa số phiếu ủng hộ nghị quyết về cấm vận.',
      'resolution/signed',
    ],
    ['Chuyên gia sẽ giúp soạn đề án, theo một thỏa thuận vừa ký tuần trước.', 'arrangement/signed'],
  ])('is not meant by: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });
});

describe('a document named in passing', () => {
  const story = 'Thủ tướng Phạm Minh Chính thăm một làng nghề ở Pháp và trò chuyện. '.repeat(10);

  it.each([
    ['Hai phe cáo buộc nhau vi phạm thỏa thuận ngừng bắn.', 'arrangement/in-force'],
    ['Ông đe dọa rút khỏi hiệp ước phòng thủ.', 'treaty/in-force'],
    ['Mỹ rút khỏi Hiệp định này.', 'agreement/cited'],
    ['Ông ủng hộ văn kiện này.', 'unspecified/cited'],
  ])('binds where it is broken or threatened, not where it was left: %s', (end, expected) => {
    expect(agreements(`${story}${end}`)).toEqual([expected]);
  });
});
