import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function agreements(body: string): string[] {
  const found = extract({
    title: null,
    body,
    dateline: '',
    publishedAt: '2024-05-20',
    publishedPrecision: 'day',
  });
  return found.agreements.map(({ type, status }) => `${type}/${status}`);
}

describe('status of a document', () => {
  it.each([
    ['Hai bên đã ký Hiệp định về vận tải biển.', ['agreement/signed']],
    ['Hai bên ra Tuyên bố chung.', ['joint-statement/signed']],
    ['Hai Thủ tướng chứng kiến lễ ký các văn kiện hợp tác.', ['unspecified/signed']],
    ['Thoả thuận hợp tác vừa mới ký kết mở ra cơ hội.', ['arrangement/signed']],
    ['Hai bên đạt được thỏa thuận ngừng bắn.', ['arrangement/signed']],
    ['Hai nước sẽ ký Nghị định thư về kiểm dịch.', ['protocol/negotiating']],
    ['Hai bên đang đàm phán Hiệp định thương mại tự do.', ['agreement/negotiating']],
    ['Một số thỏa thuận dự kiến sẽ được ký kết trong dịp này.', ['arrangement/negotiating']],
    ['Nếu hai bên đạt được thỏa thuận, giá dầu sẽ giảm.', ['arrangement/negotiating']],
    ['Các bộ triển khai hiệu quả Bản ghi nhớ về năng lượng.', ['memorandum/in-force']],
    ['Hiệp định có hiệu lực từ đầu tháng.', ['agreement/in-force']],
    ['Hai bên thực hiện các thỏa thuận đã ký kết.', ['arrangement/in-force']],
    ['Tranh chấp được giải quyết trên cơ sở Công ước Luật Biển.', ['convention/cited']],
    ['Hiệp định Geneva ký năm 1954 mở ra trang mới.', ['agreement/cited']],
    ['Hai bên không đạt được thỏa thuận nào.', ['arrangement/cited']],
    ['Việc ký kết Hiệp định bị hoãn lại.', ['agreement/negotiating']],
    ['Liệu hai bên có ký Hiệp định?', ['agreement/negotiating']],
    ['Ông quyết tâm thông qua Hiệp định.', ['agreement/negotiating']],
    ['Điều đó chỉ xảy ra khi hai nước cho ra một thỏa thuận mới.', ['arrangement/negotiating']],
    ['Iran tuân thủ các cam kết đưa ra trong Hiệp định.', ['agreement/in-force']],
    ['Hai bên trao đổi dự thảo Nghị định thư.', ['protocol/negotiating']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it('gives the documents of one list the status of the first', () => {
    expect(
      agreements(
        'Hai bên sẽ ký Hiệp định vận tải, Nghị định thư kiểm dịch và Bản ghi nhớ du lịch.',
      ),
    ).toEqual(['agreement/negotiating', 'protocol/negotiating', 'memorandum/negotiating']);
  });
});

describe('what is no document', () => {
  it.each([
    'Hai bên thỏa thuận sẽ gặp lại vào tháng tới.',
    'Đại hội đã thông qua Nghị quyết nhiệm kỳ.',
    'Quốc hội biểu quyết Nghị quyết về ngân sách.',
    'Tổ chức Hiệp ước Bắc Đại Tây Dương nhóm họp.',
    'Cảnh sát lập biên bản người vi phạm.',
    'Công nhân ký hợp đồng lao động.',
    'Nhân dân mãi ghi nhớ công ơn ấy.',
  ])('%s', (text) => {
    expect(agreements(text)).toEqual([]);
  });

  it('does not read „ký“ in „đăng ký“', () => {
    expect(agreements('Cặp đôi đăng ký kết hôn theo thỏa thuận của hai nhà.')).not.toContain(
      'arrangement/signed',
    );
  });

  it('leaves out what two firms at home agree', () => {
    const filler =
      'Doanh nghiệp trong tỉnh mở rộng nhà xưởng và tuyển thêm công nhân lành nghề. '.repeat(8);
    expect(agreements(`${filler}Hai công ty trong tỉnh đã ký thỏa thuận hợp tác.`)).toEqual([]);
  });

  it('takes a resolution of a body of nations', () => {
    expect(agreements('Hội đồng Bảo an đã thông qua Nghị quyết về viện trợ.')).toEqual([
      'resolution/signed',
    ]);
  });
});
