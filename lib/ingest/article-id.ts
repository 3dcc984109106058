import { createHash } from 'node:crypto';
import { basename, dirname, extname, resolve } from 'node:path';
import { ARTICLE_ID } from '#lib/schema/article';
import { fold } from '#lib/vietnamese/fold';
import type { InputArticle } from './formats/input.ts';

/** A file name shorter than this does not tell one article of an archive from another. */
const DISTINCTIVE_LENGTH = 8;
/** Names that say what a file is, not which one. */
const GENERIC =
  /^(?:index|default|article|articles|bai-?viet|bai-?bao|document|download|page|trang|untitled|tin-?tuc|noi-?dung|content|print)?[\d_-]*$/;
const LONGEST_SLUG = 200;

/**
 * The id of an article, the same in every run, `[A-Za-z0-9_-]{1,511}`:
 * 1. the given id; one with other characters becomes its slug and eight hex digits of its SHA-256;
 * 2. for a file that is one article, its name without the extension where that is distinctive (eight
 *    characters or more, with a letter, no `index`), else with as many of the folders it lies in before
 *    it as make it so, by its absolute path, so that it does not matter where the command was run;
 * 3. for a record in JSON, the SHA-256 of its address, else of its title and text.
 */
export function articleId({ given, path, text }: InputArticle): string {
  if (given.id !== null) return safeId(given.id);
  if (path !== null) return safeId(distinctiveName(resolve(path)));
  if (given.url !== null) return `url-${sha256(given.url, 16)}`;
  return `text-${sha256(`${given.title ?? ''}\n${text}`, 16)}`;
}

/** The first hex digits of the SHA-256 of a text in UTF-8. */
export function sha256(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function safeId(name: string): string {
  const composed = name.normalize('NFC');
  if (ARTICLE_ID.test(composed)) return composed;
  const slug = fold(composed)
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'id'}-${sha256(composed, 8)}`;
}

function distinctiveName(path: string): string {
  let name = basename(path, extname(path));
  let folder = dirname(path);
  while (!isDistinctive(name) && basename(folder) !== '') {
    name = `${basename(folder)}-${name}`;
    folder = dirname(folder);
  }
  return name;
}

function isDistinctive(name: string): boolean {
  return name.length >= DISTINCTIVE_LENGTH && /\p{L}/u.test(name) && !GENERIC.test(fold(name));
}
