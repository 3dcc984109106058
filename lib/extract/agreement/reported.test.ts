import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function read(
  body: string,
  title: string | null = null,
  publishedAt: string | null = '2024-05-20',
) {
  const publishedPrecision = publishedAt ? 'day' : 'unknown';
  return extract({ title, body, dateline: '', publishedAt, publishedPrecision });
}

function agreements(...of: Parameters<typeof read>): string[] {
  return read(...of).agreements.map(({ type, status }) => `${type}/${status}`);
}

describe('a signing dated back', () => {
  it.each([
    'Tháng 7/2004, công ty Pháp ký hợp đồng với công ty Lào.',
    'Năm 1998, ông tới thủ đô Nga và đạt được một thỏa thuận.',
    'Pháp năm ngoái ký Hiệp định khí hậu với Cuba.',
    'Nga và Lào có hiệp ước đã ký cách đây 25 năm.',
    'Hai nước mừng 25 năm ký Hiệp ước biên giới.',
    'Nga có các thỏa thuận được ký với Cuba từ nhiều năm trước.',
    'Ngày 22/12/1988, Nga và Cuba ký hiệp định nghề cá.',
  ])('is history: %s', (text) => {
    expect(agreements(text).map((one) => one.split('/')[1])).toEqual(['cited']);
  });

  it.each([
    'Ngày 18/5/2024, Nga và Cuba ký hiệp định nghề cá.',
    'Tháng 5/2024, Nga và Cuba ký hiệp định nghề cá.',
    'Hai bên ký Hiệp định lãnh sự giai đoạn 2010 - 2015.',
    'Quan hệ được lập năm 1973, nay hai bên vừa ký Hiệp định lãnh sự.',
  ])('is news: %s', (text) => {
    expect(agreements(text)).toEqual(['agreement/signed']);
  });

  it('is history by a bare year where the article has no date', () => {
    const text = 'Năm 2015, Nga và Cuba ký hiệp định nghề cá.';
    expect(agreements(text, null, null)).toEqual(['agreement/cited']);
  });
});

describe('a list of documents', () => {
  it('goes on in the next sentence', () => {
    const text =
      'Hai Thủ tướng chứng kiến lễ ký các văn kiện hợp tác. Trong đó có Kế hoạch hợp tác đào tạo, Hiệp định về tàu thuyền đi lại tự do ở cửa sông giữa Việt Nam và Lào trong thời gian mùa lũ hằng năm, Hiệp định du lịch thác nước.';
    expect(agreements(text)).toEqual([
      'unspecified/signed',
      'cooperation-plan/signed',
      'agreement/signed',
      'agreement/signed',
    ]);
  });

  it('goes on line by line after a colon', () => {
    const text =
      'Hai bên đã ký các văn kiện:\nHiệp định lãnh sự Việt Nam - Lào;\nBản ghi nhớ về du lịch.';
    expect(agreements(text)).toEqual([
      'unspecified/signed',
      'agreement/signed',
      'memorandum/signed',
    ]);
  });

  it('does not go on where the sentence speaks of something else', () => {
    const text = 'Hai bên vừa ký Bản ghi nhớ. Ông nhắc tới Hiệp định Geneva.';
    expect(agreements(text)).toEqual(['memorandum/signed', 'agreement/cited']);
  });
});

describe('a document named again', () => {
  it('keeps its status: what was prepared before has been issued since', () => {
    const text =
      'Hai bên ra tuyên bố chung. Tuyên bố chung nói trên đã được chuẩn bị để công bố tuần trước.';
    expect(agreements(text)).toEqual(['joint-statement/signed']);
  });

  it('is another one where nothing says that it is the same', () => {
    const text = 'Hai bên ký Hiệp định lãnh sự. Hai bên sẽ ký Hiệp định vận tải.';
    expect(agreements(text)).toEqual(['agreement/signed', 'agreement/negotiating']);
  });
});

describe('a memorandum of one government', () => {
  it.each([
    'Ủy ban của Hạ viện Mỹ công bố một bản ghi nhớ mật.',
    'Tổng thống Mỹ ký bản ghi nhớ yêu cầu áp thuế.',
    'Theo bản ghi nhớ do cựu giám đốc viết, ông im lặng.',
  ])('is no agreement: %s', (text) => {
    expect(agreements(text)).toEqual([]);
  });

  it.each([
    'Hai bộ công bố bản ghi nhớ hợp tác về du lịch.',
    'Hai bộ ký bản ghi nhớ cho phép tàu qua lại.',
  ])('is not meant by: %s', (text) => {
    expect(agreements(text)).toEqual(['memorandum/signed']);
  });
});

describe('an article on sport or show', () => {
  it('names contracts and deals with persons', () => {
    const body =
      'CLB của Pháp đã đạt thỏa thuận với đội bóng Nga. Cầu thủ 20 tuổi sẽ ký hợp đồng bốn năm.';
    expect(agreements(body)).toEqual([]);
    expect(agreements('Trời nắng.', 'CLB Pháp đạt thỏa thuận mua tiền đạo Nga')).toEqual([]);
  });

  it('is not one that only mentions a match', () => {
    const body = 'Sau trận bóng đá giao hữu, hai thành phố của Pháp và Nga ký thỏa thuận hợp tác.';
    expect(agreements(body)).toEqual(['arrangement/signed']);
  });

  it('takes no part of another word for a contract', () => {
    const strict = createExtractor({
      ...sampleGazetteer,
      agreement: sampleGazetteer.agreement.map((entry) =>
        entry.id === 'contract'
          ? { ...entry, aliases: [{ text: 'Hợp đồng', notAfter: ['kết', 'hỗn'] }] }
          : entry,
      ),
    });
    const body = 'Pháp cần kết hợp đồng bộ hai tuyến tàu.';
    const found = strict({
      title: null,
      body,
      dateline: '',
      publishedAt: null,
      publishedPrecision: 'unknown',
    });
    expect(found.agreements).toEqual([]);
  });
});

describe('the spelling „kí“', () => {
  it.each([
    ['Hai bên vừa kí Hiệp định lãnh sự.', 'agreement/signed'],
    ['Hợp đồng đóng tàu với Nga sẽ được kí kết.', 'contract/negotiating'],
    ['Hiệp định lãnh sự được hai Bộ trưởng kí.', 'agreement/signed'],
  ])('is „ký“: %s', (text, expected) => {
    expect(agreements(text)).toEqual([expected]);
  });
});
