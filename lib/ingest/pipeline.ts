import type { Article } from '#lib/schema/article';
import type { Result } from '#lib/schema/reject';
import { cleanText } from '#lib/vietnamese/clean';
import { articleText, buildArticle, type Extract } from './build.ts';
import { decode } from './decode.ts';
import { articlesOf } from './formats/articles.ts';
import { type Given, type InputArticle, NOTHING_GIVEN } from './formats/input.ts';
import { articlesFromJson } from './formats/json.ts';
import type { Notify } from './note.ts';
import { takeOnce } from './once.ts';
import { parseArticle } from './parse/parse-article.ts';
import { type RawFile, readFiles } from './read.ts';

export type IngestOptions = {
  /** Told of what is worth knowing and stops nothing. */
  readonly onNote?: Notify;
};

/**
 * Files and folders in, documents out, one at a time and in the order of their paths. What cannot be
 * taken comes out as a reject in its place and stops nothing else.
 *
 * @throws Error for mistakes of ours only: a rule that loses text, a document that does not fit the schema.
 */
export async function* ingest(
  paths: readonly string[],
  extract: Extract,
  { onNote = () => {} }: IngestOptions = {},
): AsyncGenerator<Result<Article>> {
  const once = takeOnce(onNote);
  for await (const raw of readFiles(paths, onNote)) {
    for (const { file, result } of articlesIn(raw, extract, onNote)) {
      const first = result.ok ? once(result.value, file) : result;
      if (first) yield first;
    }
  }
}

type Outcome = { readonly file: string; readonly result: Result<Article> };

/** The stages between reading and publishing, in their order. */
function articlesIn(raw: Result<RawFile>, extract: Extract, notify: Notify): Outcome[] {
  if (!raw.ok) return [{ file: raw.reject.file, result: raw }];
  const decoded = decode(raw.value);
  if (!decoded.ok) return [{ file: raw.value.file, result: decoded }];
  return articlesOf(decoded.value).map((input) =>
    input.ok
      ? { file: input.value.file, result: articleFrom(input.value, extract, notify) }
      : { file: input.reject.file, result: input },
  );
}

/** One input: parse → extract → build. */
function articleFrom(input: InputArticle, extract: Extract, notify: Notify): Result<Article> {
  noteLost(input, notify);
  const parsed = parseArticle(input);
  if (!parsed.ok) return parsed;
  noteDate(input, parsed.value.publishedAt, notify);
  const extraction = extract(articleText(parsed.value));
  return { ok: true, value: buildArticle(input, parsed.value, extraction) };
}

/** One line of JSONL, without reading any file: `npm run extract`. `file` names it in a reject. */
export function ingestLine(line: string, file: string, extract: Extract): Result<Article> {
  const [input] = articlesFromJson({
    file,
    path: null,
    kind: 'json',
    text: line,
    encoding: 'utf-8',
  });
  if (!input) throw new Error(`${file}: a line of JSON gave no result`);
  return input.ok ? articleFrom(input.value, extract, () => {}) : input;
}

/** One text as scraped, with what is known beside it. Its id comes from its content unless given. */
export function ingestText(
  text: string,
  extract: Extract,
  { file = 'text', given = {} }: { file?: string; given?: Partial<Given> } = {},
): Result<Article> {
  const input = { file, path: null, text: cleanText(text), given: { ...NOTHING_GIVEN, ...given } };
  return articleFrom(input, extract, () => {});
}

function noteLost({ file, text }: InputArticle, notify: Notify): void {
  const lost = text.split('\ufffd').length - 1;
  if (lost === 0) return;
  notify({
    file,
    code: 'replacement-characters',
    message: `${file}: ${lost} ${lost === 1 ? 'character was' : 'characters were'} lost before the file came here (U+FFFD stands for them).`,
  });
}

function noteDate({ file, given }: InputArticle, publishedAt: string | null, notify: Notify): void {
  if (given.publishedAt === null || publishedAt !== null) return;
  notify({
    file,
    code: 'unreadable-date',
    message: `${file}: "${given.publishedAt.slice(0, 60)}" is no date; the date of publication is left unknown. Give it as YYYY-MM-DD.`,
  });
}
