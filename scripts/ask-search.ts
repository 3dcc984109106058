import { z } from 'zod';
import { type Connection, openEngine } from '#lib/engine/connection';
import { type Asked, DEPTH } from '#lib/evaluate/relevance';
import { PLAIN_INDEX } from './plain-index.ts';
import { Problem } from './problem.ts';
import { type TimedAnswer, timed } from './timed-request.ts';

/** Asks a search and stops the time. */
export type Ask = (q: string) => Promise<Asked>;

const answerSchema = z.object({ hits: z.array(z.object({ id: z.string() })) });

/** What a plain front end asks for: ten hits, the query as typed, marked and with a snippet. */
const SHOWN = {
  limit: DEPTH,
  attributesToRetrieve: ['id', 'title', 'publishedAt'],
  attributesToHighlight: ['title', 'text'],
  attributesToCrop: ['text'],
  cropLength: 36,
};

/** Asks the plain index over HTTP, with the key Meilisearch itself makes for front ends. */
export async function openPlainSearch(connection: Connection): Promise<Ask> {
  const { results: keys } = await openEngine(connection).getKeys();
  const key = keys.find(({ actions }) => actions.length === 1 && actions[0] === 'search')?.key;
  if (!key) throw new Problem('The plain engine has no search key.');
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  return async (q) => {
    const body = JSON.stringify({ q, ...SHOWN });
    const url = `${connection.url}/indexes/${PLAIN_INDEX}/search`;
    return askedOf(await timed(url, { method: 'POST', headers, body }));
  };
}

/** Asks a site's plain door. */
export function openSiteSearch(address: string): Ask {
  return async (q) => {
    const parameters = new URLSearchParams({ q, limit: String(DEPTH) });
    return askedOf(await timed(`${address}/api/search?${parameters}`));
  };
}

function askedOf({ status, text, ms }: TimedAnswer): Asked {
  const hits = status === 200 ? answerSchema.safeParse(jsonOf(text)).data?.hits : undefined;
  return { ids: hits?.map(({ id }) => id) ?? null, ms };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
