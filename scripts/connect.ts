import { setTimeout as sleep } from 'node:timers/promises';
import type { Children } from '#lib/engine/children';
import type { Connection } from '#lib/engine/connection';
import { readEngineFile } from '#lib/engine/engine-file';
import { checkServer, isHealthy } from '#lib/engine/health';
import { type Holder, type Lock, takeLock } from '#lib/engine/lock';
import { startServer } from '#lib/engine/server';
import type { Configuration } from './configuration.ts';
import { Problem } from './problem.ts';
import { TASK as START } from './serve-task.ts';

export type Engine = {
  /** With the master key. */
  readonly connection: Connection;
  /** Stops the engine if it was started for this. */
  close(): Promise<void>;
};

export type ConnectOptions = {
  readonly children: Children;
  readonly task: string;
  readonly onNotice: (sentence: string) => void;
};

/** How long a start that runs beside us may take to bring up its engine: it may be downloading it. */
const START_TIMEOUT_MS = 300_000;
const POLL_MS = 250;

/**
 * The engine a command works with: the one MEILI_URL names, else the one a running start with this data
 * directory has, else one of its own for as long as it needs. Throws EngineError or {@link Problem}.
 */
export async function connect(
  { server, dataDir }: Configuration,
  options: ConnectOptions,
): Promise<Engine> {
  if (server) {
    await checkServer(server);
    return { connection: server, close: async () => {} };
  }
  const giveUp = Date.now() + START_TIMEOUT_MS;
  let waited = false;
  while (Date.now() < giveUp) {
    const lock = await takeLock(dataDir, 'data', options.task);
    if (lock.held) return own(dataDir, lock, options);
    const running = await runningEngine(dataDir, lock.holder);
    if (running) return { connection: running, close: async () => {} };
    if (!waited) options.onNotice(`Waiting for ${lock.holder?.task ?? 'another command'} …`);
    waited = true;
    await sleep(POLL_MS);
  }
  throw new Problem(`Another command holds ${dataDir} and its search engine does not answer.`);
}

async function own(dataDir: string, lock: Lock, options: ConnectOptions): Promise<Engine> {
  options.onNotice('Starting the search engine …');
  const { children, onNotice } = options;
  const engine = await startServer({ dataDir, children, onNotice });
  return {
    connection: engine.connection,
    async close() {
      await engine.stop();
      await lock.release();
    },
  };
}

/**
 * Only a start keeps its engine long enough to rely on: another index run ends its own when it is done, and
 * one too busy to say what it is may be either.
 */
async function runningEngine(dataDir: string, holder: Holder | null): Promise<Connection | null> {
  if (holder?.task !== START) return null;
  const file = await readEngineFile(dataDir);
  if (!file?.pid || !(await isHealthy(file.url))) return null;
  return { url: file.url, apiKey: file.masterKey };
}
