import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/schema/article';
import { findsNothing } from './finds-nothing.ts';
import { ingest } from './pipeline.ts';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** What a person reads in the five articles. */
const EXPECTED = [
  {
    id: '000_703dfdb156aa263b',
    title: 'Trung Quốc và Cuba tăng cường hợp tác',
    titleSource: 'headline',
    publishedAt: '2022-11-26T07:15:30+07:00',
    publishedPrecision: 'minute',
    source: 'nhandan.vn',
    url: null,
    notInBody: ['17/11/2024', 'lượt xem', 'Từ khóa', 'Theo nhandan.vn'],
    bodyStart: 'Ngày 25/11, tại Đại lễ đường',
    bodyEnd: 'trong thời đại mới.',
  },
  {
    id: '001_89dcfd51890481dc',
    title: 'Việt Nam-Cuba: Thắt chặt hơn nữa quan hệ hữu nghị hai Đảng, hai Thủ đô',
    titleSource: 'headline',
    publishedAt: '2023-06-09T18:17:00+07:00',
    publishedPrecision: 'minute',
    source: 'vietnamplus.vn',
    url: 'https://www.vietnamplus.vn/viet-namcuba-that-chat-hon-nua-quan-he-huu-nghi-hai-dang-hai-thu-do/867368.vnp',
    notInBody: [
      'That chat',
      'hinh anh',
      'Copy Link',
      'Nổi bật',
      'Mới nhất',
      'Mặc định',
      'POWERED',
      'https',
    ],
    bodyStart: 'Bà Trương Thị Mai bày tỏ tin tưởng',
    bodyEnd: '(TTXVN/Vietnam+)',
  },
  {
    id: '002_a0d7a5b1341942cd',
    title: 'Hội đàm trực tuyến giữa hai Đảng Cộng sản Việt Nam - Trung Quốc',
    titleSource: 'headline',
    publishedAt: null,
    publishedPrecision: 'unknown',
    source: 'dangcongsan.vn',
    url: null,
    notInBody: ['Thông tin mới nhất', 'Thống kê', 'truy cập', 'Đăng nhập', 'ipv6', 'Tin Nhiem'],
    bodyStart: 'Ngày 19/4, đồng chí Lê Hoài Trung',
    bodyEnd: 'hợp tác cụ thể./.',
  },
  {
    id: '003_9434e1ea1bcf8c0b',
    title: 'Quang cảnh Tham khảo chính trị cấp Thứ trưởng Ngoại giao Việt Nam - Cuba lần thứ VII',
    titleSource: 'caption',
    publishedAt: '2022-08',
    publishedPrecision: 'month',
    source: null,
    url: null,
    notInBody: ['date 2022-08'],
    bodyStart: 'Quang cảnh Tham khảo chính trị',
    bodyEnd: 'Cuba Jose Marti./.',
  },
  {
    id: '004_15890a9b6e1f6ceb',
    title: 'Tổng Bí thư Tô Lâm điện đàm với Tổng Bí thư, Chủ tịch nước Trung Quốc Tập Cận Bình',
    titleSource: 'headline',
    publishedAt: '2025-01-15T19:16:00+07:00',
    publishedPrecision: 'minute',
    source: null,
    url: null,
    notInBody: ['Top', 'bình luận', '60 giây', '- Ảnh 1', 'GMT+7'],
    bodyStart: 'Ngày 15.1, Tổng Bí thư Tô Lâm',
    bodyEnd: 'luật Biển năm 1982.',
  },
] as const;

async function seeds(): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of ingest([SEEDS], findsNothing)) {
    if (!result.ok) throw new Error(result.reject.reason);
    articles.push(result.value);
  }
  return articles;
}

describe('the five seed articles', () => {
  it('are all taken, in the order of their names, and nothing else of seeds/ is', async () => {
    expect((await seeds()).map(({ id }) => id)).toEqual(EXPECTED.map(({ id }) => id));
  });

  it.each(EXPECTED)('$id gives what a person reads in it', async (expected) => {
    const article = (await seeds()).find(({ id }) => id === expected.id);
    const { notInBody, bodyStart, bodyEnd, ...fields } = expected;
    expect(article).toMatchObject(fields);
    for (const furniture of notInBody) expect(article?.body).not.toContain(furniture);
    expect(article?.body.startsWith(bodyStart)).toBe(true);
    expect(article?.body.endsWith(bodyEnd)).toBe(true);
  });

  it('prove their dates by a span of their datelines', async () => {
    for (const article of await seeds()) {
      const spans = article.evidence.filter(({ facet }) => facet === 'publishedAt');
      expect(spans).toHaveLength(article.publishedAt === null ? 0 : 1);
      for (const { start, end, text } of spans) {
        expect(article.dateline.slice(start, end)).toBe(text);
      }
    }
  });
});
