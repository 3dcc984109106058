/** `npm run inspect -- <file>[:line]`: every stage of one article, with spans and rules. */
import { existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { createExtractor } from '#lib/extract/extract-facets';
import { articleText, buildArticle } from '#lib/ingest/build';
import { decode } from '#lib/ingest/decode';
import { articlesOf } from '#lib/ingest/formats/articles';
import type { InputArticle } from '#lib/ingest/formats/input';
import { parseArticle } from '#lib/ingest/parse/parse-article';
import { type RawFile, readFiles } from '#lib/ingest/read';
import type { Reject, Result } from '#lib/schema/reject';
import { checkedGazetteer } from './gazetteer.ts';
import { writeLine } from './output.ts';
import { paint } from './paint.ts';
import { Problem, run } from './problem.ts';
import { rejectLine } from './report.ts';
import {
  decodeLines,
  documentLines,
  extractLines,
  inputLines,
  parseLines,
  readLines,
  textLines,
} from './stage-report.ts';

const REJECTED = 1;
const CANNOT_WORK = 2;

/** `path`: the file. `number`: which line or list item of it, from 1; null where none is named. */
type Wanted = { readonly path: string; readonly number: number | null };

/** `tin.jsonl:12` and `tin.json#3`; a file whose own name ends so is itself. */
function wantedIn(argument: string): Wanted {
  const place = /^(.+)[:#](\d+)$/.exec(argument);
  if (existsSync(argument) || !place?.[1]) return { path: argument, number: null };
  return { path: place[1], number: Number(place[2]) };
}

async function main(argument: string): Promise<number> {
  const wanted = wantedIn(argument);
  const extract = createExtractor(checkedGazetteer());
  const raw = await firstRaw(wanted);
  if (!raw.ok) return refuse(raw.reject);
  await write(readLines(raw.value));

  const decoded = decode(raw.value);
  if (!decoded.ok) return refuse(decoded.reject);
  await write(decodeLines(decoded.value));

  const input = articleAmong(articlesOf(decoded.value), wanted);
  if (!input.ok) return refuse(input.reject);
  await write(inputLines(input.value));

  const parsed = parseArticle(input.value);
  if (!parsed.ok) return refuse(parsed.reject);
  await write(parseLines(input.value, parsed.value));

  const extraction = extract(articleText(parsed.value));
  await write(extractLines(extraction));

  const article = buildArticle(input.value, parsed.value, extraction);
  await write([...textLines(article), ...documentLines(article)]);
  return 0;
}

/** The bytes of the file, or of the wanted line; the first article of a JSONL file where none is named. */
async function firstRaw({ path, number }: Wanted): Promise<Result<RawFile>> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Problem(`${path}: this is a folder; name one file of it.`);
  }
  let first: Result<RawFile> | null = null;
  for await (const raw of readFiles([path], () => {})) {
    const file = raw.ok ? raw.value.file : raw.reject.file;
    if (!raw.ok && raw.reject.code === 'not-found') throw new Problem(raw.reject.reason);
    if (file === path || file === `${path}:${number}`) return raw;
    if (first && number === null) {
      notice(`${path} holds more than one article; this is the first. Name another as ${path}:2.`);
      return first;
    }
    first ??= raw;
  }
  if (first && number === null) return first;
  throw new Problem(`${path}: there is no article ${first ? `on line ${number}` : 'in it'}.`);
}

/** The wanted one of the articles of a file. */
function articleAmong(
  articles: readonly Result<InputArticle>[],
  { path, number }: Wanted,
): Result<InputArticle> {
  const [first] = articles;
  if (!first) throw new Problem(`${path}: there is no article in it.`);
  if (number === null) {
    if (articles.length > 1) {
      notice(
        `${path} holds ${articles.length} articles; this is the first. Name another as ${path}:2.`,
      );
    }
    return first;
  }
  const place = new RegExp(`[:#]${number}$`);
  const named = articles.find((each) => place.test(each.ok ? each.value.file : each.reject.file));
  if (named) return named;
  if (number === 1) return first;
  throw new Problem(`${path}: there is no article ${number} in it, only ${articles.length}.`);
}

async function write(lines: readonly string[]): Promise<void> {
  for (const line of lines) await writeLine(line);
}

function notice(sentence: string): void {
  console.error(paint.yellow(sentence));
}

function refuse(reject: Reject): number {
  console.error(`\nRejected: ${rejectLine(reject)}`);
  return REJECTED;
}

const program = new Command('npm run inspect --')
  .description(
    'Shows every stage of one article: what was read, how it was taken apart, every span with its rule, and the document. Exit code: 0 taken, 1 rejected, 2 nothing could be done.',
  )
  .argument('<file>', 'txt, html, json or jsonl; file.jsonl:12 names a line, file.json:3 an item')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((file: string) => run(() => main(file), CANNOT_WORK));

await program.parseAsync();
