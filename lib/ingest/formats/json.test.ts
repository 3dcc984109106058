import { describe, expect, it } from 'vitest';
import { articlesFromJson } from './json.ts';

function read(text: string, path: string | null = 'tin.json') {
  return articlesFromJson({
    file: 'tin.json',
    path,
    kind: 'json',
    text,
    encoding: 'utf-8',
  });
}

describe('JSON', () => {
  it('takes one object, ignoring fields it does not know', () => {
    const [first, ...rest] = read('{"id":7,"title":" Tin\\nmới ","text":"Nội dung","views":3}');
    expect(first).toMatchObject({
      ok: true,
      value: { text: 'Nội dung', path: 'tin.json', given: { id: '7', title: 'Tin mới' } },
    });
    expect(rest).toEqual([]);
  });

  it('takes the markup out of a headline, and leaves a comparison in it', () => {
    const titles = ['Trực tuyến <b>U23 Việt Nam</b> &amp; Lào', 'Vì sao 5 < 7 và 9 > 8'].map(
      (title) => read(JSON.stringify({ title, text: 'Nội dung' }))[0],
    );
    expect(titles[0]).toMatchObject({
      value: { given: { title: 'Trực tuyến U23 Việt Nam & Lào' } },
    });
    expect(titles[1]).toMatchObject({ value: { given: { title: 'Vì sao 5 < 7 và 9 > 8' } } });
  });

  it('takes a list, and names the entry that cannot be taken', () => {
    const results = read('[{"text":"Một"},{"text":5},{"text":"Ba"}]');
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(results[1]).toMatchObject({ reject: { file: 'tin.json#2', code: 'json' } });
  });

  it('takes lines of JSON in a .json file', () => {
    const results = read('{"text":"Một"}\n\nhỏng\n{"text":"Ba"}\n');
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(results[1]).toMatchObject({ reject: { file: 'tin.json:3' } });
  });

  it('takes html where there is no text', () => {
    expect(read('{"text":"","html":"<p>Nội dung</p>"}')[0]).toMatchObject({
      value: { text: 'Nội dung' },
    });
  });

  it('cleans what is given', () => {
    const [first] = read(
      JSON.stringify({
        title: 'Hội đàm'.normalize('NFD'),
        text: 'Ký\u200b kết',
        source: 'https://www.baovidu.vn/x',
        url: ' https://baovidu.vn/1 ',
      }),
    );
    expect(first).toMatchObject({
      value: {
        text: 'Ký kết',
        given: { title: 'Hội đàm', source: 'baovidu.vn', url: 'https://baovidu.vn/1' },
      },
    });
  });

  it.each([['javascript:alert(1)'], ['/tin/1.html'], ['không có']])(
    'takes no address from „%s“',
    (url) => {
      expect(read(JSON.stringify({ text: 'Tin', url }))[0]).toMatchObject({
        value: { given: { url: null } },
      });
    },
  );

  it('does not lose the article over a date that is no text', () => {
    expect(read('{"text":"Tin","publishedAt":{"y":2024}}')[0]).toMatchObject({ ok: true });
  });

  it.each([
    ['{"text":', 'json', 'not valid JSON'],
    ['{"title":"Chỉ có tít"}', 'empty', '"text" or "html"'],
    ['[]', 'empty', 'no article'],
    ['"một chuỗi"', 'json', 'the value is not as expected'],
    ['null', 'json', 'the value is not as expected'],
    ['{"text":"a","title":{}}', 'json', 'field "title"'],
  ])('rejects %s', (text, code, reason) => {
    expect(read(text)).toMatchObject([
      { ok: false, reject: { code, reason: expect.stringContaining(reason) } },
    ]);
  });
});
