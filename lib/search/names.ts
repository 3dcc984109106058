import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { z } from 'zod';
import { NAMES_INDEX } from '#lib/engine/connection';
import { FACETS, LANGUAGES } from '#lib/schema/facets';
import { NameBook } from './name-book.ts';

export type Names = NameBook;

/** No names at all: labels fall back to the values. */
export const NO_NAMES: Names = new NameBook([]);

/** How old names may be; publishing changes them at most as often as an archivist indexes. */
const MAX_AGE_MS = 30_000;

const READ_TIMEOUT_MS = 5_000;

const nameFacets = FACETS.filter((row) => row.kind === 'name').map((row) => row.key);

const nameSchema = z.object({
  facet: z.enum(nameFacets),
  value: z.string(),
  label: z.record(z.enum(LANGUAGES), z.string()),
  aliases: z.array(z.string()),
});

type Shelf = { readonly names: Promise<Names>; readonly readAt: number };

/** One shelf per engine address: the tests talk to several engines, the application to one. */
const shelves = new Map<string, Shelf>();

/**
 * The names of all countries and leaders. Older than 30 seconds, they are read again while the old ones
 * are still handed out, so that no search waits for them but the first.
 *
 * @param options.fresh read them now and wait for them
 * @param options.signal ends the waiting, not the reading: others may wait for it too
 * @throws what the engine's client throws when the engine cannot be reached; without an index of names
 *   there are simply no names
 */
export function loadNames(
  engine: Meilisearch,
  options: { fresh?: boolean; signal?: AbortSignal } = {},
): Promise<Names> {
  const address = engine.config.host;
  const shelf = options.fresh ? undefined : shelves.get(address);
  if (!shelf) return until(options.signal, readOntoShelf(engine, address));
  if (Date.now() - shelf.readAt >= MAX_AGE_MS) {
    shelves.set(address, { ...shelf, readAt: Date.now() });
    readNames(engine).then(
      (names) => shelves.set(address, { names: Promise.resolve(names), readAt: Date.now() }),
      (error: unknown) => console.warn(`Names stay as they were: ${String(error)}`),
    );
  }
  return until(options.signal, shelf.names);
}

async function readOntoShelf(engine: Meilisearch, address: string): Promise<Names> {
  const names = readNames(engine);
  shelves.set(address, { names, readAt: Date.now() });
  // What could not be read is asked for again by the next search.
  const read = await names.catch(() => NO_NAMES);
  if (read === NO_NAMES) shelves.delete(address);
  return names;
}

async function until<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

async function readNames(engine: Meilisearch): Promise<Names> {
  try {
    const index = engine.index(NAMES_INDEX);
    const signal = AbortSignal.timeout(READ_TIMEOUT_MS);
    const answer = await index.search('', { limit: 100_000 }, { signal });
    return new NameBook(answer.hits.map((hit) => nameSchema.parse(hit)));
  } catch (error) {
    if (error instanceof MeilisearchApiError && MISSING.includes(error.cause?.code ?? '')) {
      console.warn(`The index ${NAMES_INDEX} cannot be read: ${error.message}`);
      return NO_NAMES;
    }
    throw error;
  }
}

/** The engine is there, but has no such index or the key does not open it. */
const MISSING = ['index_not_found', 'invalid_api_key'];
