import { type Key, MeilisearchApiError } from 'meilisearch';
import { type Connection, INDEX, NAMES_INDEX, openEngine } from './connection.ts';

/** Fixed, so that every start finds the key of the last one. The engine derives the key itself from this and the master key. */
const SEARCH_KEY_UID = '7b0c2a9e-4f1d-4c63-9a57-2d8e6f31b4c5';

const WANTED = { actions: ['search'], indexes: [INDEX, NAMES_INDEX] };

/**
 * The key the application gets: it may search the two indexes and nothing else. Found, or made on first
 * use; a key whose rights differ from the wanted ones is made anew. Takes a connection with the master key.
 */
export async function ensureSearchKey(connection: Connection): Promise<string> {
  const engine = openEngine(connection);
  const existing = await engine.getKey(SEARCH_KEY_UID).catch(nullWhenMissing);
  if (existing && hasWantedRights(existing)) return existing.key;
  if (existing) await engine.deleteKey(SEARCH_KEY_UID);
  const made = await engine.createKey({
    ...WANTED,
    uid: SEARCH_KEY_UID,
    name: 'Application',
    description: 'Searches articles and names; made by npm start.',
    expiresAt: null,
  });
  return made.key;
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_not_found')
    return null;
  throw error;
}

function hasWantedRights(key: Key): boolean {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((item) => b.includes(item));
  return same(key.actions, WANTED.actions) && same(key.indexes, WANTED.indexes);
}
