import { formatPublished } from '#lib/i18n/format';
import type { Article } from '#lib/schema/article';

/**
 * One line that says where a fact comes from, as Vietnamese papers cite:
 * `nhandan.vn, “Trung Quốc và Cuba tăng cường hợp tác”, 26/11/2022 07:15.` and the address where known.
 */
export function citation(article: Article): string {
  const parts = [
    article.source,
    `“${article.title}”`,
    article.publishedAt === null ? null : formatPublished('vi', article.publishedAt),
  ];
  const line = `${parts.filter((part) => part !== null).join(', ')}.`;
  return article.url === null ? line : `${line} ${article.url}`;
}
