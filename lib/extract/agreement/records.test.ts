import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract-facets.ts';
import { sampleGazetteer } from '../sample-gazetteer.ts';

const extract = createExtractor(sampleGazetteer);

function found(body: string) {
  return extract({
    title: null,
    body,
    dateline: '',
    publishedAt: '2024-05-20',
    publishedPrecision: 'day',
  });
}

function titles(body: string): (string | null)[] {
  return found(body).agreements.map(({ title }) => title);
}

describe('the title of a document', () => {
  it.each([
    [
      'Hai bên đã ký Kế hoạch hợp tác đào tạo bác sĩ giữa Việt Nam và Lào giai đoạn 2021-2025.',
      'Kế hoạch hợp tác đào tạo bác sĩ giữa Việt Nam và Lào giai đoạn 2021-2025',
    ],
    [
      'Hai bên ra Tuyên bố chung về hợp tác trong thời đại mới và nhất trí gặp lại.',
      'Tuyên bố chung về hợp tác trong thời đại mới',
    ],
    ['Hai bên ký Hiệp định hàng không có hiệu lực từ đầu năm.', 'Hiệp định hàng không'],
    [
      'Đã ký Bản ghi nhớ giữa Bộ Văn hóa, Thể thao và Du lịch và phía Lào.',
      'Bản ghi nhớ giữa Bộ Văn hóa, Thể thao và Du lịch và phía Lào',
    ],
    [
      'Hai bên đàm phán Hiệp định thương mại tự do Việt Nam - Cuba.',
      'Hiệp định thương mại tự do Việt Nam - Cuba',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it.each([
    'Hai bên đã ký Hiệp định này.',
    'Hai bên đã ký các văn kiện hợp tác về năng lượng.',
    'Hai bên đạt được thỏa thuận ngừng bắn.',
    'Hai bên đã ký 3 Bản ghi nhớ về du lịch.',
    'Hai bên đạt được thỏa thuận mới.',
  ])('is not given by: %s', (text) => {
    expect(titles(text)).toEqual([null]);
  });
});

describe('documents told apart', () => {
  it('are two where one sentence signs two of one type', () => {
    const text =
      'Hai bên đã ký Hiệp định vận tải biển giữa Việt Nam và Lào và Hiệp định lãnh sự giữa Việt Nam và Lào.';
    expect(titles(text)).toEqual([
      'Hiệp định vận tải biển giữa Việt Nam và Lào',
      'Hiệp định lãnh sự giữa Việt Nam và Lào',
    ]);
    expect(found(text).agreement).toEqual(['agreement']);
  });

  it('are one where a later mention has no title, or a shorter one', () => {
    const text =
      'Hai bên đã ký Hiệp định vận tải biển Việt Nam - Lào. Hai bên đã ký Hiệp định vận tải biển để mở đường.';
    expect(titles(text)).toEqual(['Hiệp định vận tải biển Việt Nam - Lào']);
  });
});

describe('what a record says', () => {
  const text =
    'Ngày 12/5, tại Vientiane, Bộ trưởng Quốc phòng Lê Văn Tài và Bộ trưởng Quốc phòng Lào Somchit Vongsa đã ký Nghị định thư về biên phòng.';

  it('is who signed it, where, on what day, for whom', () => {
    expect(found(`${text} Hai nước Việt Nam và Lào là láng giềng.`).agreements[0]).toMatchObject({
      type: 'protocol',
      status: 'signed',
      title: 'Nghị định thư về biên phòng',
      signers: ['Lê Văn Tài', 'Somchit Vongsa'],
      place: 'Vientiane',
      date: '2024-05-12',
    });
  });

  it('is proved by spans of the text', () => {
    for (const { evidence } of found(text).agreements) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text: words } of evidence)
        expect(text.slice(start, end)).toBe(words);
    }
  });

  it('names as parties the two countries that act together before it', () => {
    const parties = (body: string) => found(body).agreements[0]?.parties;
    expect(parties('Hôm qua Việt Nam và Cuba đã ký Hiệp định hợp tác nông nghiệp.')).toEqual([
      'VN',
      'CU',
    ]);
    expect(parties('Việt Nam - Lào ký Hiệp định hợp tác nông nghiệp.')).toEqual(['VN', 'LA']);
    expect(parties('Báo Nga viết. Việt Nam đã ký Hiệp định hợp tác nông nghiệp.')).toEqual([]);
  });

  it('names as parties the two countries of its title', () => {
    const [record] = found(
      'Hai bên ký Bản ghi nhớ giữa Việt Nam và Cuba, Nga hoan nghênh.',
    ).agreements;
    expect(record?.parties).toEqual(['VN', 'CU']);
  });

  it('takes nobody who only watches for a signer', () => {
    const body =
      'Thủ tướng Phạm Minh Chính chứng kiến hai bên ký Bản ghi nhớ về du lịch. Bộ trưởng Công Thương Trần Tuấn Anh đánh giá cao việc hai bên ký Hiệp định lãnh sự.';
    expect(found(body).agreements.flatMap(({ signers }) => signers)).toEqual([]);
  });

  it('does not take the post of an ambassador for the place of signing', () => {
    const body = 'Đại sứ Lào tại Hà Nội Somchit Vongsa đã ký Bản ghi nhớ về du lịch.';
    expect(found(body).agreements[0]).toMatchObject({ signers: ['Somchit Vongsa'], place: null });
  });

  it('takes the day of the event where the sentence goes on from it', () => {
    const body = 'Ngày 19/4, hai bên hội đàm. Nhân dịp này, hai bên đã ký Hiệp định lãnh sự.';
    expect(found(body).agreements[0]?.date).toBe('2024-04-19');
  });

  it('invents no year and no day', () => {
    const body = 'Ngày 19/4, trời đẹp. Hai bên đã ký Hiệp định lãnh sự.';
    expect(found(body).agreements[0]?.date).toBeNull();
    const undated = extract({
      title: null,
      body: 'Ngày 19/4, hai bên đã ký Hiệp định lãnh sự.',
      dateline: '',
      publishedAt: null,
      publishedPrecision: 'unknown',
    });
    expect(undated.agreements[0]?.date).toBe('--04-19');
  });
});

describe('a document that is only cited', () => {
  const body =
    'Tranh chấp được giải quyết theo Công ước Luật Biển. Ông nhắc lại Công ước Luật Biển. Căn cứ Công ước Luật Biển, phù hợp với Công ước Luật Biển, hai bên bàn tiếp.';

  it('has evidence and is no value of the facet', () => {
    const { agreement, agreements, evidence } = found(body);
    expect(agreement).toEqual([]);
    expect(agreements.map(({ status }) => status)).toEqual(['cited']);
    const spans = evidence.filter(({ facet }) => facet === 'agreement');
    expect(spans.map(({ value }) => value)).toEqual(['convention', 'convention', 'convention']);
  });
});
