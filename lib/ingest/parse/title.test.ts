import { describe, expect, it } from 'vitest';
import { words } from '#lib/vietnamese/words';
import { HEADLINE, LEAD, PARAGRAPH, parseLines } from './parse-case.ts';
import { openingOf } from './title.ts';

describe('the title', () => {
  it('is the headline, which then is no part of the body', () => {
    expect(parseLines([HEADLINE, '', LEAD, PARAGRAPH])).toMatchObject({
      title: HEADLINE,
      titleSource: 'headline',
      body: `${LEAD}\n${PARAGRAPH}`,
    });
  });

  it.each([
    'ASEAN: Vì một cộng đồng gắn kết?',
    'TP.HCM đón hơn 100.000 lượt khách quốc tế',
    '"Năm giao lưu nhân văn" mở ra nhiều cơ hội',
    '5 điểm nhấn trong chuyến thăm của Tổng thống',
    'CHỦ TỊCH NƯỚC TIẾP ĐẠI SỨ LÀO',
    'Chùm ảnh: Lễ đón Tổng thống tại Phủ Chủ tịch',
  ])('may read „%s“', (headline) => {
    expect(parseLines([headline, '', LEAD, PARAGRAPH]).title).toBe(headline);
  });

  it('is the given one, and its copy in the text is left out of the body', () => {
    const parsed = parseLines([HEADLINE.toUpperCase(), '', LEAD], { title: HEADLINE });
    expect(parsed).toMatchObject({ title: HEADLINE, titleSource: 'given', body: LEAD });
  });

  it('that is given leaves a text without it alone', () => {
    const parsed = parseLines(['Trong khuôn khổ chuyến thăm', LEAD], { title: HEADLINE });
    expect(parsed.body).toBe(`Trong khuôn khổ chuyến thăm\n${LEAD}`);
  });

  it('is the caption without its credit where a caption opens the text, and the caption stays', () => {
    const caption = 'Quang cảnh Lễ ký kết tại Vientiane. Ảnh: TTXVN';
    expect(parseLines([caption, '', LEAD])).toMatchObject({
      title: 'Quang cảnh Lễ ký kết tại Vientiane',
      titleSource: 'caption',
      body: `${caption}\n\n${LEAD}`,
    });
  });

  it('is the opening words where there is nothing else, and they stay', () => {
    const parsed = parseLines([LEAD, PARAGRAPH]);
    expect(parsed).toMatchObject({ titleSource: 'opening', body: `${LEAD}\n${PARAGRAPH}` });
    expect(parsed.title).toBe(
      'Sáng 12/3, tại trụ sở Bộ, Bộ trưởng đã tiếp Đại sứ Lào nhân dịp kết thúc nhiệm kỳ…',
    );
    expect(words(parsed.title).length).toBeLessThanOrEqual(20);
  });
});

describe('openingOf', () => {
  it('keeps a short text whole, without its full stop', () => {
    expect(openingOf('Hai bên ký hiệp định.')).toBe('Hai bên ký hiệp định');
  });

  it('cuts at a clause', () => {
    const text = `Chiều nay tại Hà Nội đã diễn ra lễ ký, ${'hai bên nhất trí '.repeat(9)}`;
    expect(openingOf(text)).toBe('Chiều nay tại Hà Nội đã diễn ra lễ ký');
  });

  it('cuts one endless word too', () => {
    expect(openingOf('A'.repeat(10_000))).toHaveLength(301);
  });
});
