import type { Connection } from './connection.ts';
import { EngineError } from './engine-error.ts';
import { isSupported } from './version.ts';

const TIMEOUT_MS = 2_000;

/** Whether a Meilisearch answers at this address at all. Needs no key and takes at most 2 seconds. */
export async function isHealthy(url: string): Promise<boolean> {
  return (await get(`${url}/health`))?.ok ?? false;
}

/**
 * Checks that a server somebody else runs answers, takes this key and is of a version this project works
 * with. Throws {@link EngineError} saying which of these it was.
 */
export async function checkServer({ url, apiKey }: Connection): Promise<void> {
  const answer = await get(`${url}/version`, { authorization: `Bearer ${apiKey}` });
  if (!answer) throw new EngineError(`No Meilisearch answers at ${url}: check MEILI_URL.`);
  if (answer.status === 401 || answer.status === 403) {
    throw new EngineError(`Meilisearch at ${url} refuses the key: check MEILI_MASTER_KEY.`);
  }
  const version = versionIn(answer.text);
  if (!answer.ok || !version) throw new EngineError(`What answers at ${url} is not Meilisearch.`);
  if (isSupported(version)) return;
  throw new EngineError(
    `Meilisearch at ${url} is ${version}: version 1.21 or a later 1.x is needed.`,
  );
}

function versionIn(text: string): string | null {
  // {"commitSha":"…","commitDate":"…","pkgVersion":"1.21.0"}
  return /"pkgVersion":"([\d.]+)"/.exec(text)?.[1] ?? null;
}

type Answer = { readonly ok: boolean; readonly status: number; readonly text: string };

async function get(url: string, headers: Record<string, string> = {}): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      headers: { ...headers, 'accept-encoding': 'identity' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { ok: response.ok, status: response.status, text: await response.text() };
  } catch {
    return null;
  }
}
