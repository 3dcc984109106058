import { type Meilisearch, MeilisearchApiError } from 'meilisearch';
import { z } from 'zod';
import { NAMES_INDEX } from '#lib/engine/connection';
import { FACETS, LANGUAGES } from '#lib/schema/facets';
import { type Abbreviation, Abbreviations } from './abbreviations.ts';
import { type Name, NameBook } from './name-book.ts';
import { Shelf } from './shelf.ts';

/** What the archive's names and abbreviations are. */
export class Names extends NameBook {
  readonly abbreviations: Abbreviations;

  constructor(names: readonly Name[], abbreviations: readonly Abbreviation[] = []) {
    super(names);
    this.abbreviations = new Abbreviations(abbreviations);
  }
}

/** No names at all: labels fall back to the values. */
export const NO_NAMES = new Names([]);

/** How old names may be; publishing changes them at most as often as an archivist indexes. */
const MAX_AGE_MS = 30_000;

const READ_TIMEOUT_MS = 5_000;

const nameFacets = FACETS.filter((row) => row.kind === 'name').map((row) => row.key);

const nameSchema = z.object({
  facet: z.enum(nameFacets),
  value: z.string(),
  label: z.record(z.enum(LANGUAGES), z.string()),
  aliases: z.array(z.string()),
  shortNames: z.array(z.string()).default([]),
  notAfter: z.array(z.string()).default([]),
  notBefore: z.array(z.string()).default([]),
});

const abbreviationSchema = z.object({
  abbreviation: z.string(),
  means: z.array(z.string()),
  oneWay: z.boolean().default(false),
});

const shelf = new Shelf<Names>(readNames, MAX_AGE_MS);

/**
 * The names of all countries and leaders. Older than 30 seconds, they are read again while the old ones
 * are still handed out, so that no search waits for them but the first.
 *
 * @param options see {@link Shelf.get}
 * @throws what the engine's client throws when the engine cannot be reached; without an index of names
 *   there are simply no names
 */
export function loadNames(
  engine: Meilisearch,
  options: { fresh?: boolean; signal?: AbortSignal } = {},
): Promise<Names> {
  return shelf.get(engine, options);
}

async function readNames(engine: Meilisearch): Promise<Names> {
  try {
    const index = engine.index(NAMES_INDEX);
    const signal = AbortSignal.timeout(READ_TIMEOUT_MS);
    const answer = await index.search('', { limit: 100_000 }, { signal });
    const isName = (hit: object) => 'facet' in hit;
    return new Names(
      answer.hits.filter(isName).map((hit) => nameSchema.parse(hit)),
      answer.hits.filter((hit) => !isName(hit)).map((hit) => abbreviationSchema.parse(hit)),
    );
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
