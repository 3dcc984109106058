import { type Article, articleSchema } from '#lib/schema/article';

/** A small article for tests, checked by the schema; any field may be given. */
export function makeArticle(fields: Partial<Article> = {}): Article {
  return articleSchema.parse({
    id: 'bai-1',
    title: 'Việt Nam và Cuba ký bản ghi nhớ về nông nghiệp',
    titleSource: 'headline',
    lead: 'Lễ ký diễn ra chiều thứ hai tại thủ đô.',
    body: 'Lễ ký diễn ra chiều thứ hai tại thủ đô.\nHai bên nhất trí tăng cường hợp tác.',
    dateline: '',
    source: 'bao.example',
    url: null,
    publishedAt: '2024-05-06',
    publishedPrecision: 'day',
    eventDate: null,
    eventPrecision: 'unknown',
    dateBasis: 'published',
    dateFrom: 1_714_928_400,
    dateTo: 1_715_014_799,
    agreements: [
      {
        type: 'memorandum',
        status: 'signed',
        title: 'bản ghi nhớ về nông nghiệp',
        parties: ['VN', 'CU'],
        signers: [],
        place: null,
        date: null,
        evidence: [{ field: 'title', start: 17, end: 46, text: 'ký bản ghi nhớ về nông nghiệp' }],
      },
    ],
    offices: [],
    evidence: [],
    country: ['VN', 'CU'],
    leader: ['unknown'],
    agreement: ['memorandum'],
    eventType: ['signing'],
    year: ['2024'],
    month: ['2024-05'],
    ...fields,
  });
}

/** `count` articles with ids `bai-<first>` and on. */
export function makeArticles(count: number, first = 1): Article[] {
  return Array.from({ length: count }, (_, i) =>
    makeArticle({ id: `bai-${first + i}`, title: `Bài số ${first + i} về hợp tác` }),
  );
}
