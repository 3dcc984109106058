import type { Article } from '#lib/schema/article';
import { type Result, rejected, taken } from '#lib/schema/reject';
import { sha256 } from './article-id.ts';
import type { Notify } from './note.ts';

/**
 * Lets each id of one run through once. The same article again is noted and left out (null); another
 * article with the same id is a reject that names the first one.
 */
export function takeOnce(
  notify: Notify,
): (article: Article, file: string) => Result<Article> | null {
  const seen = new Map<string, { readonly file: string; readonly content: string }>();
  return (article, file) => {
    const content = sha256(JSON.stringify(article), 32);
    const first = seen.get(article.id);
    if (!first) {
      seen.set(article.id, { file, content });
      return taken(article);
    }
    if (first.content === content) {
      notify({
        file,
        code: 'same-article',
        message: `${file}: the same article as ${first.file}; taken once.`,
      });
      return null;
    }
    return rejected({
      file,
      stage: 'build',
      code: 'duplicate-id',
      reason: `${file}: its id "${article.id}" is already taken by ${first.file}, which holds another article; give one of them an id or a file name of its own.`,
    });
  };
}
