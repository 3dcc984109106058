import { describe, expect, it } from 'vitest';
import { ARTICLE_ID } from '#lib/schema/article';
import { articleId } from './article-id.ts';
import { type Given, NOTHING_GIVEN } from './formats/input.ts';

function id(path: string | null, given: Partial<Given> = {}, text = 'Nội dung'): string {
  const found = articleId({ file: 'x', path, text, given: { ...NOTHING_GIVEN, ...given } });
  expect(found).toMatch(ARTICLE_ID);
  return found;
}

describe('articleId', () => {
  it('is the given id where it fits', () => {
    expect(id('/a/b.txt', { id: 'dev-001' })).toBe('dev-001');
  });

  it('is a slug and a hash where the given id does not fit, so that two ids stay two', () => {
    expect(id(null, { id: 'Bài số 1' })).toMatch(/^bai-so-1-[0-9a-f]{8}$/);
    expect(id(null, { id: 'Đảng' })).not.toBe(id(null, { id: 'Đang' }));
    expect(id(null, { id: '///' })).toMatch(/^id-[0-9a-f]{8}$/);
    expect(id(null, { id: 'x'.repeat(2000) })).toHaveLength(209);
  });

  it('is the name of a file where that is distinctive', () => {
    expect(id('/archive/000_703dfdb156aa263b.txt')).toBe('000_703dfdb156aa263b');
  });

  it.each([
    ['/archive/tin-lao/1.txt', 'tin-lao-1'],
    ['/archive/2024/03/12345678.html', 'archive-2024-03-12345678'],
    ['/archive/chuyen-tham/index.html', 'chuyen-tham-index'],
    ['/archive/chuyen-tham/document.html', 'chuyen-tham-document'],
  ])('takes folders before the name of %s', (path, expected) => {
    expect(id(path)).toBe(expected);
  });

  it('comes from the address, else from title and text, for a record', () => {
    expect(id(null, { url: 'https://baovidu.vn/1' })).toMatch(/^url-[0-9a-f]{16}$/);
    expect(id(null)).toBe(id(null));
    expect(id(null, { title: 'A' })).not.toBe(id(null, { title: 'B' }));
  });
});
