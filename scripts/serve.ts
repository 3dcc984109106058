/** `npm start`: engine, index, application, and the address once it answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pc from 'picocolors';
import { type Child, type Children, openChildren } from '#lib/engine/children';
import { checkServer } from '#lib/engine/health';
import { ensureSearchKey } from '#lib/engine/keys';
import { type Lock, takeLock, waitForLock } from '#lib/engine/lock';
import { whyNotFree } from '#lib/engine/port';
import { startServer } from '#lib/engine/server';
import { answering, builtApplication, startApplication } from './application.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { Problem, run } from './problem.ts';
import { TASK } from './serve-task.ts';
import { onStopSignal } from './stop-signal.ts';

const notice = (sentence: string) => console.log(sentence);

async function main(): Promise<number> {
  const configuration = readConfiguration();
  const lock = await takeDataDirectory(configuration);
  await refuseBusyPort(configuration);
  const children = openChildren();
  const stopped = new Promise<null>((resolve) => {
    onStopSignal((reason) => {
      notice(`Stopping (${reason}) …`);
      resolve(null);
    });
  });
  try {
    const ended = await Promise.race([stopped, serve(configuration, lock, children)]);
    if (ended === null) return 0;
    throw new Problem(ended);
  } finally {
    await children.stopAll();
    await lock.release();
  }
}

/** Serves until the engine or the application ends by itself, and then says which. */
async function serve(
  configuration: Configuration,
  lock: Lock,
  children: Children,
): Promise<string> {
  const { dataDir, host, port } = configuration;
  const [{ connection, engineEnded }, folder] = await Promise.all([
    startEngine(configuration, children),
    builtApplication({ dataDir, children, onNotice: notice }),
  ]);
  const search = { url: connection.url, apiKey: await ensureSearchKey(connection) };
  const child = startApplication(folder, { children, dataDir, host, port, search });
  const log = join(dataDir, 'application.log');
  const ended = Promise.race([endOf(child, 'The application', log), engineEnded]);
  const address = addressOf(configuration);
  const early = await Promise.race([answering(address, log), ended]);
  if (early) return early;
  lock.describe({ task: TASK, address });
  console.log(`${pc.bold('Tư Liệu')} answers at ${pc.cyan(address)}  (Ctrl-C stops it)`);
  return ended;
}

/** Finds or starts the engine and brings its index up to date, from the seeds if it is empty. */
async function startEngine({ server, dataDir }: Configuration, children: Children) {
  const onNotice = notice;
  // The pipeline takes as long to load as the engine to start; a refused start does without it.
  const [{ fillIndex }, own] = await Promise.all([
    import('./fill-index.ts'),
    server ? checkServer(server) : startServer({ dataDir, children, onNotice }),
  ]);
  const connection = own?.connection ?? server;
  if (!connection) throw new Error('neither a server was given nor one started');
  await fillIndex(connection, { dataDir, task: TASK, onNotice });
  const log = join(dataDir, 'meilisearch.log');
  const engineEnded = own ? endOf(own, 'The search engine', log) : new Promise<never>(() => {});
  return { connection, engineEnded };
}

/** Another start is a mistake and says so; an index run ends by itself and is waited for. */
async function takeDataDirectory({ dataDir }: Configuration): Promise<Lock> {
  const lock = await takeLock(dataDir, 'data', TASK);
  if (lock.held) return lock;
  const { holder } = lock;
  if (holder && holder.task !== TASK) {
    notice(`Waiting for ${holder.task} (process ${holder.pid}) to finish …`);
    return waitForLock(dataDir, 'data', TASK, () => {});
  }
  const who = holder ? `${holder.task} (process ${holder.pid})` : 'another process';
  const where = holder?.address ? `, which answers at ${holder.address}` : '';
  throw new Problem(`${dataDir} is in use by ${who}${where}; set DATA_DIR to start a second one.`);
}

async function refuseBusyPort({ host, port }: Configuration): Promise<void> {
  const reason = await whyNotFree(port, host);
  if (reason) throw new Problem(`${reason}: set PORT to another one.`);
}

async function endOf(child: Pick<Child, 'exited'>, name: string, log: string): Promise<string> {
  const { code, signal, error } = await child.exited;
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-5);
  const how = error?.message ?? signal ?? `code ${code}`;
  return `${name} ended by itself (${how}). The end of ${log}:\n  ${lines.join('\n  ')}`;
}

/** An address that a browser on this machine can open. */
function addressOf({ host, port }: Configuration): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

await run(main, 1);
// A watchdog, a kept-alive connection: nothing that is left may hold the terminal.
process.exit();
