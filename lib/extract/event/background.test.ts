import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function dateOf(
  body: string,
  title = 'Hai nước bàn về nghề cá',
  publishedAt: string | null = null,
) {
  const publishedPrecision = publishedAt ? 'day' : 'unknown';
  return extract({ title, body, dateline: '', publishedAt, publishedPrecision }).eventDate;
}

describe('the day of the event stands before a day told beside it', () => {
  it.each([
    'Trước đó, theo một thông cáo ngày 7/5, hai bên đã gặp nhau. Ngày 17/6, đoàn ký biên bản.',
    'Ông được bổ nhiệm làm bộ trưởng ngày 3/5. Trả lời phỏng vấn ngày 17/6, ông nói rõ hơn.',
    'Đề cập đến chuyến thăm hôm 8/5, ông tỏ ra hài lòng. Ông nói vậy sáng 17/6.',
    'Tin này có sau khi đài truyền hình ngày 3/5 phát đi hình ảnh con tàu. Bộ trưởng nói sáng 17/6.',
    'Bà rút khỏi cuộc bầu cử ngày 24/3. Trong thư gửi báo chí sáng 17/6, bà cảm ơn mọi người.',
    'Ông sẽ gặp ngư dân vào ngày 20/6. Phát biểu hôm 17/6, ông chưa nói gì thêm.',
    'Hãng tin nước này ngày 17/6 dẫn lời ngư dân. Hội nghị trước họp ngày 3/5.',
  ])('%s', (text) => {
    expect(dateOf(text)).toBe('--06-17');
  });

  it('unless the plan is the news', () => {
    const text = 'Ông sẽ gặp ngư dân vào ngày 20/6. Phát biểu hôm 17/6, ông chưa nói gì thêm.';
    expect(dateOf(text, 'Bộ trưởng sẽ gặp ngư dân')).toBe('--06-20');
  });

  it('and is taken where no other is told', () => {
    expect(dateOf('Bà nhậm chức ngày 24/3.')).toBe('--03-24');
  });

  it('called today is never another day', () => {
    expect(
      dateOf('Sau khi đoàn tới nơi hôm nay (17/6), lễ mở cửa diễn ra. Ngày 3/5, trời mưa.'),
    ).toBe('--06-17');
  });
});

describe('a caption below the lead', () => {
  const lead =
    'Mất điện diện rộng xảy ra ở nhiều khu phố, người dân phải thắp nến và đi bộ về nhà.';

  it('gives its day only where nothing else does', () => {
    const caption = `${lead}\nNgười dân đi qua khu phố mất điện ở thủ đô hôm 8/3.\n`;
    expect(dateOf(`${caption}Vụ mất điện tối 9/4 kéo dài năm giờ.\n`)).toBe('--04-09');
    expect(dateOf(`${caption}Chưa rõ nguyên nhân.\n`)).toBe('--03-08');
  });

  it('is none where somebody says something', () => {
    const said = `${lead}\nNgười phát ngôn của công ty điện cho biết như vậy hôm 9/4.\n`;
    expect(dateOf(`${said}Vụ mất điện tối 8/3 kéo dài năm giờ.\n`)).toBe('--04-09');
  });
});

it('prefers a day near that of publication to one told as history', () => {
  const text = 'Khoản vay được giải ngân ngày 19/4. Báo chí biết chuyện ngày 25/7.';
  expect(dateOf(text, 'Khoản vay', '2024-07-26')).toBe('2024-07-25');
  expect(dateOf(text, 'Khoản vay')).toBe('--04-19');
});
