import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Child, Children, Environment } from '#lib/engine/children';
import { waitForLock } from '#lib/engine/lock';
import { buildHash, hashOfBuild, writeHashOfBuild } from './build-hash.ts';
import { ROOT } from './configuration.ts';
import { Problem } from './problem.ts';

const BUILD = join(ROOT, '.next');
const READY_TIMEOUT_MS = 60_000;
const POLL_MS = 30;

export type BuildOptions = {
  readonly dataDir: string;
  readonly children: Children;
  readonly onNotice: (sentence: string) => void;
};

/**
 * The folder of a runnable copy of the application as the sources are now, built if there is none. The
 * copy lies in the data directory: a later build replaces `.next` and must not take the stylesheets from
 * under a server that still runs. Throws {@link Problem} when the build fails.
 */
export async function builtApplication(options: BuildOptions): Promise<string> {
  const hash = buildHash();
  const home = join(options.dataDir, 'application');
  const folder = join(home, hash);
  if (existsSync(folder)) return folder;
  const lock = await waitForLock(join(ROOT, 'node_modules/.cache'), 'build', 'build', () => {
    options.onNotice('Waiting for another build of the application …');
  });
  try {
    if ((await hashOfBuild()) !== hash) await build(hash, options);
    await install(folder);
  } finally {
    await lock.release();
  }
  await removeOthers(home, hash);
  return folder;
}

async function build(hash: string, { dataDir, children, onNotice }: BuildOptions): Promise<void> {
  onNotice('Building the application (about a minute, once) …');
  const logFile = join(dataDir, 'build.log');
  await rm(logFile, { force: true });
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  const child = children.start(process.execPath, [next, 'build'], {
    cwd: ROOT,
    env: applicationEnvironment(),
    logFile,
  });
  const { code, error } = await child.exited;
  if (code === 0) return writeHashOfBuild(hash);
  const log = await readFile(logFile, 'utf8');
  throw new Problem(`The application could not be built.\n${error?.message ?? log.trimEnd()}`);
}

/** Next leaves static files out of what it makes to be deployed, and puts secrets of `.env` in. */
async function install(folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await cp(join(BUILD, 'standalone'), partial, {
    recursive: true,
    filter: (source) => !basename(source).startsWith('.env'),
  });
  await cp(join(BUILD, 'static'), join(partial, '.next/static'), { recursive: true });
  const open = join(ROOT, 'public');
  if (existsSync(open)) await cp(open, join(partial, 'public'), { recursive: true });
  await rename(partial, folder);
}

async function removeOthers(home: string, hash: string): Promise<void> {
  const others = (await readdir(home)).filter((name) => name !== hash);
  for (const name of others) await rm(join(home, name), { recursive: true, force: true });
}

export type ServeOptions = {
  readonly children: Children;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** All the application learns of the engine. */
  readonly search: { readonly url: string; readonly apiKey: string };
};

/** Starts the application. The caller has seen that the port is free. */
export function startApplication(folder: string, options: ServeOptions): Child {
  const { children, dataDir, host, port, search } = options;
  return children.start(process.execPath, ['server.js'], {
    cwd: folder,
    env: {
      ...applicationEnvironment(),
      HOSTNAME: host,
      PORT: String(port),
      DATA_DIR: dataDir,
      MEILI_URL: search.url,
      MEILI_SEARCH_KEY: search.apiKey,
    },
    logFile: join(dataDir, 'application.log'),
  });
}

/** Waits until a search can be answered. Throws {@link Problem} when that takes longer than a minute. */
export async function answering(address: string, log: string): Promise<void> {
  const giveUp = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < giveUp) {
    if (await isReady(address)) return;
    await sleep(POLL_MS);
  }
  throw new Problem(`The application does not answer a search; see ${log}.`);
}

async function isReady(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(`${address}/api/health`, { signal });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** Nothing of the engine's configuration, least of all the master key, reaches the application. */
function applicationEnvironment(): Environment {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('MEILI_'));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
}
