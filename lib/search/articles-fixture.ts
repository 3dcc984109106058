import { type Article, articleSchema } from '#lib/schema/article';
import { FACETS, UNKNOWN } from '#lib/schema/facets';
import { readPeriod } from './period.ts';

type Fields = Partial<Article> & { readonly id: string; readonly date?: string };

/** An article for tests: `date` is `YYYY-MM-DD`, `YYYY-MM` or absent; facets not given are unknown. */
export function makeArticle({ date, ...fields }: Fields): Article {
  const period = date ? readPeriod(date) : null;
  const title = fields.title ?? `Bài ${fields.id}`;
  const body = fields.body ?? `${title}.`;
  return articleSchema.parse({
    title,
    titleSource: 'headline',
    lead: body.split('\n')[0],
    body,
    dateline: '',
    source: 'bao.example',
    url: `https://bao.example/${fields.id}`,
    publishedAt: date ?? null,
    publishedPrecision: date ? (date.length === 7 ? 'month' : 'day') : 'unknown',
    eventDate: null,
    eventPrecision: 'unknown',
    dateBasis: date ? 'published' : 'none',
    ...(period ? { dateFrom: period.first, dateTo: period.last } : {}),
    agreements: [],
    offices: [],
    evidence: [],
    ...Object.fromEntries(FACETS.map((row) => [row.key, [UNKNOWN]])),
    ...(date ? { year: [date.slice(0, 4)], month: [date.slice(0, 7)] } : {}),
    ...fields,
  });
}

/** A small archive in the style of the news, for tests that read like a reader's session. */
export const ARTICLES: readonly Article[] = [
  makeArticle({
    id: 'cuba-nong-nghiep',
    title: 'Việt Nam và Cuba ký bản ghi nhớ về nông nghiệp',
    body: 'Chiều thứ hai, hai bộ ký bản ghi nhớ về trồng lúa.\nHai bên nhất trí mở rộng hợp tác với các đảng bộ địa phương.',
    date: '2023-06-09',
    country: ['VN', 'CU'],
    agreement: ['memorandum'],
    eventType: ['signing'],
  }),
  makeArticle({
    id: 'cuba-y-te',
    title: 'Cuba giúp Việt Nam sản xuất vắc-xin',
    body: 'Các chuyên gia đang làm việc tại Hà Nội về y tế và hợp tác lâu dài.',
    date: '2022-08',
    country: ['VN', 'CU'],
  }),
  makeArticle({
    id: 'trung-quoc-hoi-dam',
    title: 'Chủ tịch Tập Cận Bình hội đàm tại Bắc Kinh',
    body: 'Cuộc hội đàm bàn về hợp tác đường sắt. Hai bên ra tuyên bố chung.',
    date: '2022-11-01',
    country: ['VN', 'CN'],
    leader: ['Tập Cận Bình'],
    agreement: ['joint-statement'],
    eventType: ['talks'],
  }),
  makeArticle({
    id: 'my-thuong-mai',
    title: 'Mỹ và Việt Nam bàn về hiệp định thương mại',
    body: 'Phía Mỹ đề nghị vòng đàm phán mới về hợp tác thương mại.',
    date: '2023-06-30',
    country: ['US', 'VN'],
    agreement: ['agreement'],
  }),
  makeArticle({
    id: 'nga-putin',
    title: 'Tổng thống Putin gửi điện mừng',
    body: 'Điện mừng nhắc tới quan hệ hợp tác toàn diện.',
    country: ['RU'],
    leader: ['Vladimir Putin'],
    eventType: ['message'],
  }),
  makeArticle({
    id: 'trien-lam',
    title: 'Khai mạc triển lãm mỹ thuật',
    body: 'Triển lãm <b>mỹ thuật</b> & ảnh báo chí mở cửa đến cuối tháng.',
    date: '2023-06-15',
  }),
];
