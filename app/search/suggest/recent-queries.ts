/** The reader's own latest queries: in this browser only, never sent anywhere. */

const KEY = 'tulieu.recent-queries';
const MOST = 20;
/** A longer one is a pasted headline. */
const LONGEST = 100;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The latest first. None where the browser keeps nothing, or something else lies there. */
export function recentQueries(shelf = ownShelf()): string[] {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts a query in front of the others, each kept once. */
export function rememberQuery(query: string, shelf = ownShelf()): void {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!shelf || text === '' || text.length > LONGEST) return;
  const others = recentQueries(shelf).filter((one) => one.toLowerCase() !== text.toLowerCase());
  try {
    shelf.setItem(KEY, JSON.stringify([text, ...others].slice(0, MOST)));
  } catch {
    // A full or closed storage is no reason to disturb a search.
  }
}

export function forgetQueries(shelf = ownShelf()): void {
  try {
    shelf?.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** Null on the server, and where the browser's settings close it: then even asking for it throws. */
function ownShelf(): Shelf | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage;
  } catch {
    return null;
  }
}
