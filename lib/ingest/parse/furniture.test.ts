import { describe, expect, it } from 'vitest';
import { HEADLINE, LEAD, PARAGRAPH, parseLines, ruleOf } from './parse-case.ts';

const AFTER: [rule: string, line: string][] = [
  ['counter', '1.204 lượt xem'],
  ['counter', 'Lượt đọc: 35'],
  ['counter', '• Tổng lượt truy cập: 10.233'],
  ['share', 'Copy Link'],
  ['share', 'Chia sẻ'],
  ['share', 'Theo dõi Báo Ví Dụ trên Google News'],
  ['comment-box', 'Bình luận (0)'],
  ['comment-box', 'Hãy là người đầu tiên gửi bình luận'],
  ['comment-box', 'Đăng nhập để gửi ý kiến'],
  ['keywords', 'Từ khóa: Lào, đại sứ'],
  ['keywords', '• Từ khóa'],
  ['keywords', '#Lào #đại_sứ'],
  ['related', 'Xem thêm: Thủ tướng lên đường thăm Lào'],
  ['related', '>> Thủ tướng lên đường thăm Lào'],
  ['related', 'Tin liên quan'],
  ['source-line', 'Theo baovidu.vn'],
  ['source-line', '(Theo www.baovidu.com.vn)'],
  ['source-line', 'Nguồn: TTXVN'],
  ['source-line', 'Theo Vietnam+'],
  ['url-line', 'https://baovidu.vn/tin/1.html'],
  ['menu', 'Lên đầu trang'],
  ['menu', '• Trang chủ'],
  ['site-badge', 'POWERED BY VIDUCMS'],
  ['site-badge', 'Chúng tôi sử dụng cookie để nâng cao trải nghiệm của bạn'],
  ['invitation', '* Mời quý độc giả theo dõi bản tin trên truyền hình Ví Dụ'],
  ['imprint', 'Tổng Biên tập: Nguyễn Văn Ví Dụ'],
  ['imprint', '© 2024 Báo Ví Dụ'],
  ['repeated-headline', HEADLINE],
  ['image-stub', 'Bo truong tiep Dai su Lao den chao tu biet hinh anh 2'],
];

describe('furniture below an article', () => {
  it.each(AFTER)('%s: „%s“ is no part of the body', (rule, line) => {
    const page = [HEADLINE, '', LEAD, '', PARAGRAPH, '', line];
    expect(ruleOf(page, line)).toBe(rule);
    expect(parseLines(page).body).toBe(`${LEAD}\n\n${PARAGRAPH}`);
  });
});

const BODY = [
  'Video có hàng triệu lượt xem sau một ngày',
  'Theo đến cùng',
  'Giới thiệu',
  'Nổi bật',
  'Theo ông, hợp tác giữa hai nước còn nhiều tiềm năng',
  'Người dân chia sẻ niềm vui với đoàn',
  'Ngày 11/2/2019.',
  'Trọng Giáp',
  'Hỏi: Ông đánh giá thế nào về chuyến thăm?',
  'Trả lời:',
  '- Đẩy mạnh hợp tác giáo dục',
];

describe('text that only resembles furniture', () => {
  it.each(BODY)('„%s“ stays in the body', (line) => {
    expect(ruleOf([HEADLINE, '', LEAD, '', line, '', PARAGRAPH], line)).toBe('body');
  });
});

describe('furniture in the middle of a line or block', () => {
  it('an unaccented stub goes, the caption glued to it stays', () => {
    const stub = 'Bo truong tiep Dai su Lao den chao tu biet hinh anh 1';
    const caption = 'Quang cảnh buổi tiếp. (Ảnh: Minh An/TTXVN)';
    const { body, furniture } = parseLines([HEADLINE, '', LEAD, '', stub + caption, '', PARAGRAPH]);
    expect(body).toBe(`${LEAD}\n\n${caption}\n\n${PARAGRAPH}`);
    expect(furniture).toEqual([
      {
        start: HEADLINE.length + LEAD.length + 4,
        end: HEADLINE.length + LEAD.length + 4 + stub.length,
        role: 'furniture',
        rule: 'image-stub',
      },
    ]);
  });

  it('the headline with „- Ảnh 1.“ is a stub too', () => {
    const stub = `${HEADLINE} - Ảnh 1.`;
    expect(ruleOf([HEADLINE, '', LEAD, '', stub, '', PARAGRAPH], stub)).toBe('image-stub');
  });

  it('an unaccented name of a person is no stub', () => {
    expect(ruleOf([HEADLINE, '', LEAD, '', PARAGRAPH, '', 'Minh Anh'], 'Minh Anh')).toBe('body');
  });

  it('headlines under „Tin liên quan“ go with it, up to the next paragraph', () => {
    const page = [
      HEADLINE,
      LEAD,
      'Tin liên quan',
      'Lào mở tuyến đường sắt mới',
      'Đại sứ thăm Huế',
      PARAGRAPH,
    ];
    expect(parseLines(page).body).toBe(`${LEAD}\n${PARAGRAPH}`);
  });

  it('tags below „Từ khóa“ go with it', () => {
    const page = [HEADLINE, LEAD, PARAGRAPH, 'Từ khóa:', 'Lào', 'Đại sứ', 'Việt Nam - Lào'];
    expect(parseLines(page).body).toBe(`${LEAD}\n${PARAGRAPH}`);
  });

  it('a menu above the headline goes, section and all', () => {
    const page = [
      'Trang chủ',
      'Đối ngoại',
      '• Tin mới',
      '  • Đăng nhập',
      HEADLINE,
      '',
      LEAD,
      PARAGRAPH,
    ];
    expect(parseLines(page)).toMatchObject({ title: HEADLINE, body: `${LEAD}\n${PARAGRAPH}` });
  });
});
