import type { Result } from '#lib/schema/reject';
import { taken } from '#lib/schema/reject';
import type { DecodedFile } from '../decode.ts';
import { articleFromHtml } from './html.ts';
import { type InputArticle, NOTHING_GIVEN } from './input.ts';
import { articlesFromJson } from './json.ts';

/** The articles of a decoded file, by its kind. */
export function articlesOf(decoded: DecodedFile): Result<InputArticle>[] {
  const { file, path, text } = decoded;
  switch (decoded.kind) {
    case 'text':
      return [taken({ file, path, text, given: NOTHING_GIVEN })];
    case 'html':
      return [articleFromHtml(text, { file, path })];
    case 'json':
      return articlesFromJson(decoded);
  }
}
