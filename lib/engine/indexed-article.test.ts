import { expect, it } from 'vitest';
import { EVERY_ARTICLE, markToken } from '#lib/vietnamese/mark-tokens';
import { makeArticle } from './article-fixture.ts';
import { indexed } from './indexed-article.ts';

it('adds the marks of headline and body to an article and changes nothing else', () => {
  const article = makeArticle({ title: 'Gặt lúa', body: 'Lúa chín.\nMưa tạnh 2024.', lead: 'Gió' });
  const { marks, ...rest } = indexed(article);
  expect(rest).toEqual(article);
  expect(marks.split('!')).toEqual([
    EVERY_ARTICLE,
    ...['gặt', 'lúa', 'chín', 'mưa', 'tạnh'].map((word) => markToken(word)),
  ]);
});

it('derives the same again from what it gave', () => {
  const once = indexed({ title: 'Gặt lúa', body: 'Mưa tạnh.' });
  expect(indexed(once)).toEqual(once);
  expect(indexed({ ...once, title: 'Gặt lụa' }).marks).not.toBe(once.marks);
});
