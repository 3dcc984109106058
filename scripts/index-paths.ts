import type { Connection } from '#lib/engine/connection';
import { waitForLock } from '#lib/engine/lock';
import { type Progress, type Published, publish } from '#lib/engine/publish';
import { createExtractor } from '#lib/extract/extract-facets';
import { ingest } from '#lib/ingest/pipeline';
import type { Article } from '#lib/schema/article';
import type { Reject, Result } from '#lib/schema/reject';
import { checkedGazetteer } from './gazetteer.ts';
import { nameDocuments } from './name-documents.ts';

export type IndexRun = { readonly published: Published; readonly rejects: readonly Reject[] };

export type IndexOptions = {
  readonly dataDir: string;
  /** What this run calls itself when another one waits for it. */
  readonly task: string;
  readonly onProgress?: (progress: Progress & { readonly rejected: number }) => void;
  readonly onNotice?: (sentence: string) => void;
};

/**
 * Takes the files and folders through the whole pipeline into the index. With no paths only settings and
 * names are brought up to date. One run at a time: another one with the same data directory waits.
 */
export async function indexPaths(
  connection: Connection,
  paths: readonly string[],
  options: IndexOptions,
): Promise<IndexRun> {
  const { dataDir, task, onProgress = () => {}, onNotice = () => {} } = options;
  const lock = await waitForLock(dataDir, 'write', task, (holder) => {
    onNotice(`Waiting for another ${holder?.task ?? 'run'} to finish indexing …`);
  });
  try {
    const gazetteer = checkedGazetteer();
    const rejects: Reject[] = [];
    const results =
      paths.length > 0
        ? ingest(paths, createExtractor(gazetteer), { onNote: ({ message }) => onNotice(message) })
        : nothing();
    const published = await publish(
      connection,
      takenOf(results, rejects),
      nameDocuments(gazetteer),
      (progress) => onProgress({ ...progress, rejected: rejects.length }),
    );
    return { published, rejects };
  } finally {
    await lock.release();
  }
}

async function* nothing(): AsyncGenerator<Result<Article>> {}

/** The articles that were taken; the others go onto the list of rejects. */
async function* takenOf(
  results: AsyncIterable<Result<Article>>,
  rejects: Reject[],
): AsyncGenerator<Article> {
  for await (const result of results) {
    if (result.ok) yield result.value;
    else rejects.push(result.reject);
  }
}
