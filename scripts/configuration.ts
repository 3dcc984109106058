import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '#lib/engine/connection';
import { Problem } from './problem.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

export type Configuration = {
  /** Where the application listens. Default 3000. */
  readonly port: number;
  /** On which address. Default 127.0.0.1: this machine only. */
  readonly host: string;
  /** Absolute. Default `.data` in the project's folder. */
  readonly dataDir: string;
  /** A Meilisearch somebody else runs, with its master key; null for the embedded one. */
  readonly server: Connection | null;
};

/**
 * Reads `.env` of the project, if there is one, and then the environment, which wins. Throws
 * {@link Problem} naming the variable that is wrong.
 */
export function readConfiguration(): Configuration {
  const file = resolve(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return {
    port: portIn(process.env.PORT || '3000'),
    host: process.env.HOST || '127.0.0.1',
    dataDir: resolve(ROOT, process.env.DATA_DIR || '.data'),
    server: serverIn(process.env.MEILI_URL, process.env.MEILI_MASTER_KEY),
  };
}

function portIn(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Problem(`PORT is "${text}": give a number from 1 to 65535.`);
}

/** A master key without an address is for docker compose and means nothing here. */
function serverIn(url: string | undefined, masterKey: string | undefined): Connection | null {
  if (!url) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Problem(`MEILI_URL is "${url}": give an address like http://127.0.0.1:7700.`);
  }
  if (!masterKey) {
    throw new Problem(
      'MEILI_URL is set but MEILI_MASTER_KEY is not: indexing needs the master key.',
    );
  }
  return { url: url.replace(/\/+$/, ''), apiKey: masterKey };
}
