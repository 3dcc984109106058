import { z } from 'zod';
import { BadRequest } from './errors.ts';
import { frequentQueriesFile, readRows, writeRows } from './frequent-queries-file.ts';
import { frequentStarting, withUse } from './frequent-queries-rows.ts';
import { cleanQuery } from './understand.ts';

/** The most queries offered at once. */
const MOST = 3;

/** A longer one is a pasted headline: nobody types it a second time. */
const LONGEST = 100;

/** Frequent queries that begin with what was typed; with nothing typed, the most frequent ones. */
export async function frequentQueries(typed: string): Promise<string[]> {
  const file = frequentQueriesFile();
  return file ? frequentStarting(await readRows(file), typed, today(), MOST) : [];
}

const bodySchema = z.object({ query: z.string().max(10_000) });

/**
 * Counts one use of a query: an article was opened from its results.
 *
 * @param body `{ query }`
 * @returns whether it was counted: an empty or very long one is not, nor any without a DATA_DIR
 * @throws BadRequest for a body that is none
 */
export async function countQuery(body: unknown): Promise<{ counted: boolean }> {
  const read = bodySchema.safeParse(body);
  if (!read.success) {
    throw new BadRequest('Send {"query": "…"}, the query an article was opened from.');
  }
  const query = cleanQuery(read.data.query);
  const file = frequentQueriesFile();
  if (!file || !/[\p{L}\p{N}]/u.test(query) || query.length > LONGEST) return { counted: false };
  await inTurn(async () => writeRows(file, withUse(await readRows(file), query, today())));
  return { counted: true };
}

let turn: Promise<void> = Promise.resolve();

/** Two uses at the same moment both count: one reads after the other has written. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
