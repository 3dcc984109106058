import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { publish } from '#lib/engine/publish';
import type { EngineServer } from '#lib/engine/server';
import { createExtractor } from '#lib/extract/extract-facets';
import { ingest } from '#lib/ingest/pipeline';
import type { Article } from '#lib/schema/article';
import { cpuSeconds } from './cpu-time.ts';
import { checkedGazetteer } from './gazetteer.ts';
import { nameDocuments } from './name-documents.ts';
import { indexPlainly } from './plain-index.ts';
import { Problem } from './problem.ts';
import type { Pair } from './relevance-bench.ts';
import type { Corpus } from './relevance-corpus.ts';
import { openStage } from './stage-progress.ts';

const priceSchema = z.object({
  /** From the first document handed over until the engine has finished. */
  seconds: z.number(),
  /** The engine's own, over the same stretch; null where the system does not tell. */
  cpuSeconds: z.number().nullable(),
});

/** What building the two indexes took; kept beside them, for a later run that uses them again. */
const buildSchema = z.object({
  corpus: z.string(),
  articles: z.int(),
  /** Articles our pipeline does not take, by the reason’s code. */
  rejects: z.record(z.string(), z.int()),
  /** Seconds: reading, taking apart and extracting, nothing sent yet. */
  extraction: z.number(),
  ours: priceSchema,
  plain: priceSchema,
});
export type Build = Readonly<z.infer<typeof buildSchema>>;

const NOTE = 'relevance.json';

/**
 * What is noted of the indexes in this folder, or null where it is empty. Throws {@link Problem} where it
 * holds another corpus or something else.
 */
export async function builtBefore(folder: string, corpus: Corpus): Promise<Build | null> {
  await mkdir(folder, { recursive: true });
  const note = await readFile(join(folder, NOTE), 'utf8').catch(() => null);
  if (note === null && (await readdir(folder)).length === 0) return null;
  const build = buildSchema.safeParse(JSON.parse(note ?? 'null')).data;
  if (!build) {
    throw new Problem(
      `${folder} holds no finished run of this bench: remove what is in it, or give another folder.`,
    );
  }
  if (build.corpus === corpus.hash) return build;
  throw new Problem(`${folder} holds the indexes of another corpus; give another folder.`);
}

/** Builds both indexes, one after the other, and notes in the folder what it took. */
export async function buildIndexes(
  folder: string,
  corpus: Corpus,
  engines: Pair<EngineServer>,
): Promise<Build> {
  const file = join(folder, 'corpus.jsonl');
  await writeFile(file, corpus.jsonl);
  const { articles, rejects, seconds: extraction } = await extracted(file, corpus.articles.length);
  const plain = await timedPlain(engines.plain, corpus);
  const ours = await timedOurs(engines.ours, articles);
  const build = {
    corpus: corpus.hash,
    articles: articles.length,
    rejects,
    extraction,
    ours,
    plain,
  };
  await writeFile(join(folder, NOTE), `${JSON.stringify(build, null, 2)}\n`);
  return build;
}

/** All of them before the first is sent, so that the engine's time can be told from the extractor's. */
async function extracted(file: string, total: number) {
  const stage = openStage('Reading and extracting', total);
  const articles: Article[] = [];
  const rejects: Record<string, number> = {};
  let read = 0;
  for await (const result of ingest([file], createExtractor(checkedGazetteer()))) {
    if (result.ok) articles.push(result.value);
    else rejects[result.reject.code] = (rejects[result.reject.code] ?? 0) + 1;
    stage.show(++read);
  }
  return { articles, rejects, seconds: stage.end() };
}

type Price = z.infer<typeof priceSchema>;

/** Settings and names come before the articles; the clock starts when the first article is asked for. */
async function timedOurs(server: EngineServer, articles: readonly Article[]): Promise<Price> {
  const stage = openStage('Indexing, ours', articles.length);
  const names = nameDocuments(checkedGazetteer());
  const clock: { end?: () => Promise<Price> } = {};
  const handedOver = async function* () {
    clock.end = await startClock(server.pid);
    yield* articles;
  };
  await publish(server.connection, handedOver(), names, ({ indexed }) => stage.show(indexed));
  const price = await clock.end?.();
  stage.end();
  if (!price) throw new Error('publish asked for no article');
  return price;
}

async function timedPlain(server: EngineServer, { articles }: Corpus): Promise<Price> {
  const stage = openStage('Indexing, plain', articles.length);
  const end = await startClock(server.pid);
  await indexPlainly(server.connection, articles, stage.show);
  const price = await end();
  stage.end();
  return price;
}

async function startClock(pid: number): Promise<() => Promise<Price>> {
  const cpuBefore = await cpuSeconds(pid);
  const started = performance.now();
  return async () => {
    const seconds = (performance.now() - started) / 1000;
    const cpu = await cpuSeconds(pid);
    return { seconds, cpuSeconds: cpu === null || cpuBefore === null ? null : cpu - cpuBefore };
  };
}
