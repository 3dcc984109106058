import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { jsonLines } from '#lib/evaluate/json-lines';
import { markedWords, type RelevanceQuery, relevanceQueries } from '#lib/evaluate/relevance';
import { articleId } from '#lib/ingest/article-id';
import { NOTHING_GIVEN } from '#lib/ingest/formats/input';
import { Problem } from './problem.ts';

/** An article of a corpus, as a plain index takes it. */
export type PlainArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
};

export type Corpus = {
  /** Its lines, for our own pipeline. */
  readonly jsonl: string;
  readonly articles: readonly PlainArticle[];
  /** The same for the same articles. */
  readonly hash: string;
};

const articleSchema = z.object({
  id: z.union([z.string().min(1), z.int()]),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
});

/** Reads a corpus, `{id, title, text, publishedAt?}` as JSONL, compressed or not. Throws {@link Problem}. */
export function readCorpus(file: string): Corpus {
  const jsonl = textOf(file);
  const articles = reading(() => jsonLines(articleSchema, jsonl, file)).map((article) => ({
    id: indexId(String(article.id)),
    title: article.title ?? '',
    text: article.text,
    publishedAt: article.publishedAt ?? null,
  }));
  return { jsonl, articles, hash: createHash('sha256').update(jsonl).digest('hex') };
}

/** Reads queries, with the ids the indexes know the articles by. Throws {@link Problem}. */
export function readQueries(file: string): RelevanceQuery[] {
  return reading(() => relevanceQueries(textOf(file), file)).map((query) => ({
    ...query,
    id: query.id === undefined ? undefined : indexId(query.id),
  }));
}

/** Gives an article's words with their marks. Each is taken apart once, when it is first asked for. */
export function wordsById(articles: readonly PlainArticle[]): (id: string) => string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<string, string>();
  return (id) => {
    const words = known.get(id) ?? wordsOf(byId.get(id));
    known.set(id, words);
    return words;
  };
}

function wordsOf(article: PlainArticle | undefined): string {
  return article ? markedWords(`${article.title} \n ${article.text}`) : '';
}

/** An engine does not take every id; both indexes get the one our pipeline makes of it. */
function indexId(id: string): string {
  return articleId({ file: id, path: null, text: '', given: { ...NOTHING_GIVEN, id } });
}

function textOf(file: string): string {
  return reading(() => {
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  });
}

/** People give these files: what is wrong with one is a sentence, without a stack trace. */
function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}
