import { load } from 'cheerio';
import { z } from 'zod';
import { type Result, rejected, taken } from '#lib/schema/reject';
import { cleanText } from '#lib/vietnamese/clean';
import type { DecodedFile } from '../decode.ts';
import { hostOf } from '../parse/source.ts';
import { articleFromHtml } from './html.ts';
import { type Given, type InputArticle, NOTHING_GIVEN } from './input.ts';
import { isWebAddress, oneLine } from './text-fields.ts';

/** One article in JSON. Other fields are allowed and ignored. */
const articleRecord = z.object({
  id: z.union([z.string(), z.int()]).nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  /** Nonsense here must not cost the article: it is looked at by the parser. */
  publishedAt: z.unknown().optional(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});
type ArticleRecord = z.infer<typeof articleRecord>;

/** The articles of a JSON file or of one line of JSONL: an object, or an array of objects. */
export function articlesFromJson(decoded: DecodedFile): Result<InputArticle>[] {
  const values = parseJson(decoded.text);
  if (!values) return articlesFromLines(decoded);
  if (!Array.isArray(values.json))
    return [articleFromValue(values.json, decoded.file, decoded.path)];
  const many = values.json.map((value: unknown, index) =>
    articleFromValue(value, `${decoded.file}#${index + 1}`, null),
  );
  return many.length > 0 ? many : [reject(decoded.file, 'empty', 'the list holds no article.')];
}

/** JSONL saved as `.json`: many lines, each an object of its own. */
function articlesFromLines({ text, file, path, ...rest }: DecodedFile): Result<InputArticle>[] {
  const lines = text.split('\n').map((line, index) => ({ line, file: `${file}:${index + 1}` }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const isLines = path !== null && filled.length > 1 && parseJson(filled[0]?.line ?? '') !== null;
  if (!isLines)
    return [
      reject(file, 'json', `${jsonProblem(text)}; give one JSON object with "text" or "html".`),
    ];
  return filled.flatMap(({ line, file: place }) =>
    articlesFromJson({ ...rest, text: line, file: place, path: null }),
  );
}

/** One article from a value, as `JSON.parse` gives it. */
export function articleFromValue(
  value: unknown,
  file: string,
  path: string | null,
): Result<InputArticle> {
  const checked = articleRecord.safeParse(value);
  if (!checked.success) {
    const { path: field = [], message } = checked.error.issues[0] ?? { message: 'wrong' };
    const where = field.length > 0 ? `field "${field.join('.')}"` : 'the value';
    return reject(
      file,
      'json',
      `${where} is not as expected (${message}); give {id?, title?, text|html, publishedAt?, source?, url?}.`,
    );
  }
  const { text, html } = checked.data;
  const given = givenBy(checked.data);
  if (text?.trim()) return taken({ file, path, text: cleanText(text), given });
  if (html?.trim()) return articleFromHtml(html, { file, path, given });
  return reject(file, 'empty', 'there is no text in it; give the article in "text" or "html".');
}

function givenBy({ id, title, publishedAt, source, url }: ArticleRecord): Given {
  const address = url?.trim() ?? '';
  return {
    ...NOTHING_GIVEN,
    id: id === null || id === undefined || id === '' ? null : String(id),
    title: oneLine(withoutTags(title ?? '')),
    publishedAt: dateGiven(publishedAt),
    source: oneLine(source ?? '') === null ? null : hostIn(oneLine(source ?? '') ?? ''),
    url: isWebAddress(address) ? address : null,
  };
}

/** A headline exported with its markup: „Trực tuyến <b>U23 Việt Nam</b>“. „5 < 7“ has none. */
function withoutTags(title: string): string {
  return /<\/?[a-z][^<>]*>/i.test(title) ? load(title, null, false).text() : title;
}

function dateGiven(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value) : value == null ? null : JSON.stringify(value);
}

/** `https://www.nhandan.vn/` and `www.nhandan.vn` → `nhandan.vn`; a name stays as it is. */
function hostIn(source: string): string {
  return /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(source)
    ? (hostOf(source.includes('://') ? source : `https://${source}`) ?? source)
    : source;
}

function parseJson(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function jsonProblem(text: string): string {
  try {
    JSON.parse(text);
    return 'this is not an article';
  } catch (error) {
    return `this is not valid JSON (${error instanceof Error ? error.message.slice(0, 160) : 'unknown'})`;
  }
}

function reject(file: string, code: string, sentence: string): Result<never> {
  return rejected({ file, stage: 'parse', code, reason: `${file}: ${sentence}` });
}
