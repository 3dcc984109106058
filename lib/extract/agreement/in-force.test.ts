import { describe, expect, it } from 'vitest';
import { read } from '../read-fixture.ts';

function agreements(body: string, title: string | null = null): string[] {
  return read(body, title).agreements.map(({ type, status }) => `${type}/${status}`);
}

describe('a document that somebody leaves, breaks or argues over is in force', () => {
  it.each([
    ['Mỹ rút khỏi Hiệp ước kiểm soát tên lửa.', ['treaty/in-force']],
    ['Ông đưa nước Mỹ ra khỏi thỏa thuận khí hậu.', ['arrangement/in-force']],
    ['Nga cáo buộc Mỹ vi phạm thỏa thuận Nga - Mỹ về không phận.', ['arrangement/in-force']],
    ['Anh phản đối hợp đồng bán tàu ngầm giữa Pháp và Nga.', ['contract/in-force']],
    ['Nhờ Hiệp định thương mại, xuất khẩu sang Cuba tăng gấp đôi.', ['agreement/in-force']],
    ['Bà muốn xé bỏ thỏa thuận mà người tiền nhiệm đã ký với Nga.', ['arrangement/in-force']],
    ['Ông tuyên bố sẽ hủy bỏ thỏa thuận được ký kết với Cuba.', ['arrangement/in-force']],
    ['Tàu đi lại đúng với khuôn khổ thoả thuận Nga - Pháp.', ['arrangement/in-force']],
  ])('%s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it.each([
    // a convention is a basis in law
    ['Hành động ấy vi phạm Công ước Luật Biển.', ['convention/cited']],
    ['Mỹ đã rút khỏi thỏa thuận này vào năm 2018.', ['arrangement/cited']],
    ['Các bên không đi tới thỏa thuận nào.', ['arrangement/cited']],
  ])('but not: %s', (text, expected) => {
    expect(agreements(text)).toEqual(expected);
  });

  it('holds for a resolution, and shows whose it is', () => {
    const found = read('Nga bác tin vi phạm nghị quyết của Hội đồng Bảo an về vũ khí.');
    expect(found.agreements.map(({ status }) => status)).toEqual(['in-force']);
    expect(found.agreements[0]?.evidence[0]?.text).toContain(
      'vi phạm nghị quyết của Hội đồng Bảo an',
    );
  });

  it('gives way to what a verb says elsewhere of a document of the type', () => {
    const text = 'Hai bên vừa ký Hiệp ước biên giới. Phe đối lập phản đối hiệp ước.';
    expect(agreements(text)).toEqual(['treaty/signed']);
  });
});

describe('a withdrawal told in passing', () => {
  const story =
    'Thủ tướng Phạm Minh Chính thăm một làng nghề ở Pháp và trò chuyện với bà con kiều bào. '.repeat(
      8,
    );

  it('is background in another story', () => {
    expect(agreements(`${story}Mỹ đã rút khỏi Hiệp định này từ tháng trước.`)).toEqual([
      'agreement/cited',
    ]);
  });

  it('is the story where it comes back', () => {
    const text = `${story}Mỹ rút khỏi Hiệp định này. Pháp tiếc rằng Mỹ rời bỏ Hiệp định.`;
    expect(agreements(text)).toEqual(['agreement/in-force']);
  });

  it('is the story where the article opens with it', () => {
    expect(agreements(`Mỹ rút khỏi Hiệp định này. ${story}`)).toEqual(['agreement/in-force']);
  });
});

describe('a document that a headline names', () => {
  it.each([
    ['Tầng khí quyển ra sao sau Nghị định thư Kigali', ['protocol/in-force']],
    ['Tương lai thỏa thuận hạt nhân Iran', ['arrangement/in-force']],
  ])('is in force: %s', (title, expected) => {
    expect(agreements('Trời nắng.', title)).toEqual(expected);
  });

  it.each([
    ['Kỷ niệm 50 năm Hiệp định Paris', ['agreement/cited']],
    ['Ngoại trưởng nói về Hiệp định Geneva ký năm 1954', ['agreement/cited']],
    ['Nga nêu điều kiện cho một thỏa thuận hòa bình', ['arrangement/negotiating']],
  ])('is not: %s', (title, expected) => {
    expect(agreements('Trời nắng.', title)).toEqual(expected);
  });

  it('is in force in a heading of the body as well, and not in a sentence', () => {
    expect(agreements('Ông im lặng.\nThỏa thuận hạt nhân Iran\nTrời nắng.')).toEqual([
      'arrangement/in-force',
    ]);
    expect(agreements('Ông nói về thỏa thuận hạt nhân Iran.\nTrời nắng.')).toEqual([
      'arrangement/cited',
    ]);
  });

  it('has the status that the text gives it', () => {
    const body = 'Hai bên vừa ký Nghị định thư Kigali.';
    expect(agreements(body, 'Nghị định thư Kigali và nước Pháp')).toEqual(['protocol/signed']);
  });
});

describe('evidence for a document that is in force', () => {
  it.each([
    'Ông đưa nước Mỹ ra khỏi thỏa thuận khí hậu.',
    'Nga cáo buộc Mỹ vi phạm thỏa thuận Nga - Mỹ về không phận.',
    'Ông im lặng.\nThỏa thuận hạt nhân Iran\nTrời nắng.',
  ])('gives it again: %s', (text) => {
    const [record] = read(text).agreements;
    const [span] = record?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(span?.text);
    expect(agreements(span?.text ?? '')).toEqual([`${record?.type}/${record?.status}`]);
  });
});
