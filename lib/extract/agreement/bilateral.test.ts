import { describe, expect, it } from 'vitest';
import { read } from '../read-fixture.ts';

function agreements(body: string, title: string | null = null): string[] {
  return read(body, title).agreements.map(({ type, status }) => `${type}/${status}`);
}

const BINDING: [string, string][] = [
  ['Canada giao nghi phạm cho Pháp theo hiệp ước dẫn độ giữa hai nước.', 'treaty/in-force'],
  ['Tàu chở hàng bị cấm theo nghị quyết của Hội đồng Bảo an.', 'resolution/in-force'],
  ['Nghị quyết mới của Liên hợp quốc yêu cầu các nước giảm nhập than.', 'resolution/in-force'],
  ['Em nhận học bổng cấp trong Hiệp định giáo dục giữa Nga và Lào.', 'agreement/in-force'],
  ['Quyền ấy được quy định trong hiệp ước với Pháp.', 'treaty/in-force'],
  ['Nga giảm khai thác dầu như một phần trong hiệp ước toàn cầu.', 'treaty/in-force'],
  ['Hai bên mở lại văn phòng theo thỏa thuận gần đây giữa Nga và Pháp.', 'arrangement/in-force'],
  ['Pháp đồng ý sửa đổi một hiệp ước về tên lửa.', 'treaty/in-force'],
  ['Bộ Quốc phòng Nga đang xem xét lại biên bản ghi nhớ về không phận.', 'memorandum/in-force'],
  ['Phe nổi dậy rời thành phố theo các thỏa thuận rút quân.', 'arrangement/in-force'],
  ['Nga đào tạo kỹ sư (PFIEV) theo Hiệp định giữa Nga và Pháp.', 'agreement/in-force'],
  ['Các nạn nhân khởi kiện hiệp định này.', 'agreement/in-force'],
  ['Tờ báo gọi hiệp định Sochi là một cột mốc.', 'agreement/in-force'],
  ['Một thoả thuận khung đã được thống nhất ở Paris.', 'arrangement/signed'],
  ['Ông ủng hộ một thỏa thuận thương mại với Pháp.', 'arrangement/negotiating'],
  ['Nga muốn nối lại hợp đồng bán động cơ cho Pháp.', 'contract/negotiating'],
];

describe('what binds two sides', () => {
  it.each(BINDING)('%s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });

  it.each(BINDING)('has evidence that gives it again: %s', (text, expected) => {
    const [span] = read(text).agreements[0]?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
    expect(agreements(span?.text ?? '')).toEqual([expected]);
  });

  it.each([
    // a law for all, not one of two sides
    ['Bom chùm bị cấm theo hiệp ước quốc tế.', ['treaty/cited']],
    ['Hai bên ủng hộ hòa bình, phù hợp với nghị quyết của Liên hợp quốc.', ['resolution/cited']],
    ['Chủ đầu tư tăng phí như quy định trong hợp đồng với Pháp.', ['contract/cited']],
    ['Phí do hợp đồng quy định trong năm 2023.', ['contract/cited']],
    ['Tiêu chuẩn ấy được quy định trong các công ước về lao động.', ['convention/cited']],
    ['Ông gọi đây là văn kiện lịch sử.', ['unspecified/cited']],
    ['Hai bên hoàn tất đàm phán quy chế biên giới và Hiệp định.', ['agreement/negotiating']],
  ])('is not meant by: %s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it('is history still where a document of the past is named again', () => {
    const text = 'Nga và Pháp ký thỏa thuận vào năm 1951. Thỏa thuận này cho phép tàu cập cảng.';
    expect(agreements(text)).toEqual(['arrangement/cited']);
  });

  it('stands in a headline of common length', () => {
    const title =
      'Hé lộ về một cuộc gặp và thoả thuận của Pháp và Nga trong hoạt động tuần tra chung';
    expect(agreements('Trời nắng.', title)).toEqual(['arrangement/in-force']);
  });
});
