import { describe, expect, it } from 'vitest';
import { HEADLINE, LEAD, PARAGRAPH, parseLines, ruleOf } from './parse-case.ts';

const CLOCK = 'Chủ nhật, 17/11/2024, 16:43[GMT+7]';

describe('the date of publication', () => {
  it.each([
    ['Thứ 4, 13/03/2024 | 07:15:30', '2024-03-13T07:15:30+07:00'],
    ['(TTXVN/Vietnam+)| 12/03/2024 18:17', '2024-03-12T18:17:00+07:00'],
    ['Nguyễn Minh - Thứ ba, ngày 12/03/2024 20:38 GMT+7', '2024-03-12T20:38:00+07:00'],
    ['MINH AN (theo TTXVN) - Thứ ba, 12/03/2024 20:38 (GMT+7)', '2024-03-12T20:38:00+07:00'],
    ['Ngày đăng: 12/03/2024', '2024-03-12'],
    ['Đăng lúc 20:38, 12-03-2024', '2024-03-12T20:38:00+07:00'],
    ['Hà Nội, ngày 12 tháng 3 năm 2024', '2024-03-12'],
    ['12/03/2024 20:38 | 1.204 lượt xem', '2024-03-12T20:38:00+07:00'],
  ])('is read from „%s“ below the headline', (line, at) => {
    const parsed = parseLines([HEADLINE, line, '', LEAD, PARAGRAPH]);
    expect(parsed).toMatchObject({ publishedAt: at, dateline: line, title: HEADLINE });
    expect(parsed.body).toBe(`${LEAD}\n${PARAGRAPH}`);
    const [evidence] = parsed.evidence;
    expect(evidence && line.slice(evidence.start, evidence.end)).toBe(evidence?.text);
  });

  it('may stand after the author at the end', () => {
    const parsed = parseLines([HEADLINE, '', LEAD, PARAGRAPH, '', 'Minh An | 20:38 12/03/2024']);
    expect(parsed.publishedAt).toBe('2024-03-12T20:38:00+07:00');
  });

  it('is never the clock at the top of the page', () => {
    const page = [CLOCK, '', HEADLINE, '', 'Thứ 4, 13/03/2024 | 07:15:30', LEAD];
    expect(parseLines(page).publishedAt).toBe('2024-03-13T07:15:30+07:00');
    expect(ruleOf(page, CLOCK)).toBe('page-clock');
  });

  it('is unknown where the clock is the only date and the text speaks of another day', () => {
    expect(parseLines([CLOCK, '', HEADLINE, '', LEAD, PARAGRAPH])).toMatchObject({
      publishedAt: null,
      publishedPrecision: 'unknown',
      dateline: '',
    });
  });

  it('may stand above the headline when the text speaks of that day or the one before', () => {
    const parsed = parseLines(['Thứ tư, 13/3/2024, 06:00 (GMT+7)', HEADLINE, '', LEAD]);
    expect(parsed.publishedAt).toBe('2024-03-13T06:00:00+07:00');
  });

  it('is not the clock below the name of the paper and its sections either', () => {
    const page = ['Báo điện tử Ví Dụ', 'Chính trị', CLOCK, HEADLINE, '13/03/2024', '', LEAD];
    expect(parseLines(page)).toMatchObject({
      title: HEADLINE,
      publishedAt: '2024-03-13',
      body: LEAD,
    });
  });

  it('may stand above the headline as a bare day', () => {
    expect(parseLines(['13/03/2024', HEADLINE, '', LEAD]).publishedAt).toBe('2024-03-13');
  });

  it('is the first one, not the update', () => {
    const page = [HEADLINE, 'Cập nhật: 14/03/2024 09:00', 'Xuất bản: 13/03/2024 07:00', LEAD];
    expect(parseLines(page).publishedAt).toBe('2024-03-13T07:00:00+07:00');
  });

  it.each([
    'Ngày 11/2/2019.',
    'Hiệp định có hiệu lực từ ngày 25/4/2019',
    'Vụ việc xảy ra hôm 12/03/2024 tại Vientiane',
  ])('is not read from „%s“', (line) => {
    expect(parseLines([HEADLINE, '', LEAD, line, PARAGRAPH]).publishedAt).toBeNull();
  });

  it('of the month stands in the scraper’s own field', () => {
    const parsed = parseLines([' date 2024-03 Quang cảnh buổi tiếp. Ảnh: TTXVN', '', LEAD]);
    expect(parsed).toMatchObject({ publishedAt: '2024-03', dateline: 'date 2024-03' });
  });
});

describe('a given date of publication', () => {
  it.each([
    ['2024-03-12', '2024-03-12', 'day'],
    ['12/03/2024', '2024-03-12', 'day'],
    ['2024-03', '2024-03', 'month'],
    ['2024-03-12T20:38', '2024-03-12T20:38:00+07:00', 'minute'],
    ['2024-03-12T13:38:00Z', '2024-03-12T20:38:00+07:00', 'minute'],
  ])('„%s“ keeps its precision', (publishedAt, at, precision) => {
    const parsed = parseLines([LEAD], { publishedAt });
    expect(parsed).toMatchObject({ publishedAt: at, publishedPrecision: precision });
    expect(parsed.evidence).toHaveLength(1);
  });

  it('wins over the dateline of the text', () => {
    const page = [HEADLINE, '13/03/2024 07:00', LEAD];
    expect(parseLines(page, { publishedAt: '2024-03-12' }).publishedAt).toBe('2024-03-12');
  });

  it.each(['hôm qua', '2024-02-31', '2024', '{}'])(
    '„%s“ is no date, and unknown',
    (publishedAt) => {
      expect(parseLines([LEAD], { publishedAt })).toMatchObject({
        publishedAt: null,
        publishedPrecision: 'unknown',
      });
    },
  );
});
