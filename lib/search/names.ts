import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { z } from 'zod';
import { NAMES_INDEX } from '#lib/engine/connection';
import { FACETS, LANGUAGES } from '#lib/schema/facets';
import { NameBook } from './name-book.ts';

export type Names = NameBook;

/** No names at all: labels fall back to the values. */
export const NO_NAMES: Names = new NameBook([]);

/** How long names are kept; publishing changes them at most as often as an archivist indexes. */
const MAX_AGE_MS = 30_000;

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
 * The names of all countries and leaders, at most 30 seconds old.
 *
 * @param options.fresh read them again now
 * @throws what the engine's client throws when the engine cannot be reached; without an index of names
 *   there are simply no names
 */
export async function loadNames(
  engine: Meilisearch,
  options: { fresh?: boolean; signal?: AbortSignal } = {},
): Promise<Names> {
  const address = engine.config.host;
  const shelf = shelves.get(address);
  if (shelf && !options.fresh && Date.now() - shelf.readAt < MAX_AGE_MS) return shelf.names;
  const names = readNames(engine, options.signal);
  shelves.set(address, { names, readAt: Date.now() });
  try {
    return await names;
  } catch (error) {
    shelves.delete(address);
    throw error;
  }
}

async function readNames(engine: Meilisearch, signal: AbortSignal | undefined): Promise<Names> {
  try {
    const index = engine.index(NAMES_INDEX);
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
