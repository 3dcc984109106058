import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Meilisearch } from 'meilisearch';
import { openChildren } from '#lib/engine/children';
import { openEngine } from '#lib/engine/connection';
import { ensureSearchKey } from '#lib/engine/keys';
import { publish } from '#lib/engine/publish';
import { startServer } from '#lib/engine/server';
import {
  type JudgedQuery,
  judgedQueries,
  type ScoredQuery,
  scoreQuery,
} from '#lib/evaluate/judged-queries';
import {
  EMPTY_JUDGED_RECORD,
  type JudgedRecord,
  readJudgedRecord,
} from '#lib/evaluate/judged-record';
import { createExtractor } from '#lib/extract/extract-facets';
import { ingest } from '#lib/ingest/pipeline';
import type { Article } from '#lib/schema/article';
import { searchPlainly } from '#lib/search/door-plain';
import { BadRequest } from '#lib/search/errors';
import { readParameters } from '#lib/search/parameters';
import { ROOT } from './configuration.ts';
import { checkedGazetteer } from './gazetteer.ts';
import { nameDocuments } from './name-documents.ts';
import { ownArticleFiles } from './own-cases.ts';

const QUERIES = 'seeds/judged/queries.jsonl';

/** The committed record, below the project's folder. */
export const JUDGED_RECORD = 'seeds/judged/scores.json';

/** The committed record; an empty one where there is none yet. */
export function committedJudgedRecord(): JudgedRecord {
  const file = join(ROOT, JUDGED_RECORD);
  return existsSync(file)
    ? readJudgedRecord(readFileSync(file, 'utf8'), JUDGED_RECORD)
    : EMPTY_JUDGED_RECORD;
}

export type JudgedArchive = {
  readonly queries: readonly JudgedQuery[];
  /** Title by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Asks every query at the plain door and scores what comes back. */
  score(): Promise<ScoredQuery[]>;
  /** Ends the engine; its folder goes with it. */
  end(): Promise<void>;
};

/**
 * A real engine that holds the project's own articles, taken there by the whole pipeline, and the queries
 * judged over them.
 *
 * @throws Error where an article is not taken, or a query judges one that does not exist
 */
export async function openJudgedArchive(): Promise<JudgedArchive> {
  const gazetteer = checkedGazetteer();
  const articles = await ownArticles(createExtractor(gazetteer));
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const jsonl = readFileSync(join(ROOT, QUERIES), 'utf8');
  const queries = judgedQueries(jsonl, QUERIES, new Set(titles.keys()));

  const dataDir = await mkdtemp(join(tmpdir(), 'tu-lieu-judged-'));
  const children = openChildren();
  const end = async () => {
    await children.stopAll();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const { connection } = await startServer({ dataDir, children });
    await publish(connection, articles, nameDocuments(gazetteer));
    const engine = openEngine({ url: connection.url, apiKey: await ensureSearchKey(connection) });
    const score = async () => {
      const scored: ScoredQuery[] = [];
      for (const query of queries) scored.push(scoreQuery(query, await idsFor(engine, query.q)));
      return scored;
    };
    return { queries, titles, score, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The first ten. A query that search refuses, with a sentence for the reader, finds nothing. */
async function idsFor(engine: Meilisearch, q: string): Promise<string[]> {
  try {
    const asked = readParameters(new URLSearchParams({ q, limit: '10' }));
    return (await searchPlainly(engine, asked)).hits.map(({ id }) => id);
  } catch (error) {
    if (error instanceof BadRequest) return [];
    throw error;
  }
}

async function ownArticles(extract: ReturnType<typeof createExtractor>): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const result of ingest(ownArticleFiles(), extract)) {
    if (!result.ok) throw new Error(result.reject.reason);
    articles.push(result.value);
  }
  return articles;
}
