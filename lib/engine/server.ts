import { mkdir, readFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinary } from './binary.ts';
import type { Child, Children, Environment, Exit } from './children.ts';
import type { Connection } from './connection.ts';
import { EngineError } from './engine-error.ts';
import { type EngineFile, newMasterKey, readEngineFile, writeEngineFile } from './engine-file.ts';
import { isHealthy } from './health.ts';
import { endLeftover } from './leftover.ts';
import { freePort, whyNotFree } from './port.ts';
import { versionOfData } from './version.ts';

export type ServerOptions = {
  /** Created when missing. The caller holds its lock: see lock.ts. */
  readonly dataDir: string;
  readonly children: Children;
  readonly onNotice?: (sentence: string) => void;
};

export type EngineServer = {
  /** With the master key. */
  readonly connection: Connection;
  readonly version: string;
  readonly pid: number;
  /** Settles when the process ends, for whatever reason. */
  readonly exited: Promise<Exit>;
  stop(): Promise<void>;
};

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 20;
/** Indexing may take a quarter of the memory, and never more than this: a newsroom's machine does other work. */
const MAX_INDEXING_BYTES = 2 * 1024 ** 3;

/**
 * Starts Meilisearch on the data in `dataDir` and waits until it answers. Listens on loopback only, on the
 * port of the last start if that is still free. Throws {@link EngineError}.
 */
export async function startServer(options: ServerOptions): Promise<EngineServer> {
  const dataDir = resolve(options.dataDir);
  const home = join(dataDir, 'meilisearch');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const before = await readEngineFile(dataDir);
  if (before) await endLeftover(before);
  const dbPath = join(home, 'data.ms');
  const binary = await findBinary({
    dataDir,
    dataVersion: await versionOfData(dbPath),
    onNotice: options.onNotice,
  });

  const port = before && !(await whyNotFree(before.port)) ? before.port : await freePort();
  const masterKey = before?.masterKey ?? newMasterKey();
  const file: EngineFile = { url: `http://127.0.0.1:${port}`, port, masterKey, pid: null };
  // Written first: data encrypted under a key that was never saved could not be opened again.
  await writeEngineFile(dataDir, file);

  const logFile = join(dataDir, 'meilisearch.log');
  const child = options.children.start(binary.file, argumentsFor(port), {
    cwd: home,
    env: { ...environmentWithoutEngine(), MEILI_MASTER_KEY: masterKey },
    logFile,
  });
  await answering(child, file.url, logFile);
  await writeEngineFile(dataDir, { ...file, pid: child.pid });
  return {
    connection: { url: file.url, apiKey: masterKey },
    version: binary.version,
    pid: child.pid,
    exited: child.exited,
    async stop() {
      await child.stop();
      await writeEngineFile(dataDir, file);
    },
  };
}

/** The master key goes by the environment: arguments can be read by every user of the machine. */
function argumentsFor(port: number): string[] {
  const memory = Math.min(MAX_INDEXING_BYTES, Math.floor(totalmem() / 4));
  return [
    ...['--env', 'production', '--no-analytics', '--log-level', 'WARN'],
    ...['--http-addr', `127.0.0.1:${port}`, '--max-indexing-memory', `${memory}`],
    ...['--db-path', 'data.ms', '--dump-dir', 'dumps', '--snapshot-dir', 'snapshots'],
  ];
}

/** Meilisearch reads each of its options from `MEILI_…` too; none of the person's may change this one. */
function environmentWithoutEngine(): Environment {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('MEILI_'));
  return Object.fromEntries(entries);
}

async function answering(child: Child, url: string, logFile: string): Promise<void> {
  let exit: Exit | null = null;
  child.exited.then((result) => {
    exit = result;
  });
  const giveUp = Date.now() + START_TIMEOUT_MS;
  while (exit === null && Date.now() < giveUp) {
    if (await isHealthy(url)) return;
    await sleep(POLL_MS);
  }
  await child.stop();
  const state = exit
    ? 'ended as soon as it was started'
    : `did not answer within ${START_TIMEOUT_MS / 1000} s`;
  throw new EngineError(`Meilisearch ${state}. ${await lastWords(logFile)}`);
}

/** The last lines of the log, for the person who has to find out why. */
async function lastWords(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const lines = text.trim().split('\n').slice(-5).join('\n  ');
  return `The end of ${logFile}:\n  ${lines}`;
}
