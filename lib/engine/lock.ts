import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { z } from 'zod';

/** Who holds a lock, as the holder itself says when it is asked. */
const holderSchema = z.object({
  pid: z.int(),
  /** What it is doing: `npm start`, `npm run index`. */
  task: z.string(),
  /** Where its application answers, once it does. */
  address: z.string().optional(),
});
export type Holder = Readonly<z.infer<typeof holderSchema>>;

export type Lock = {
  readonly held: true;
  /** Changes what the holder says of itself. */
  describe(holder: Omit<Holder, 'pid'>): void;
  release(): Promise<void>;
};

/** `holder` is null when the process that holds the lock is too busy to answer. */
export type Refused = { readonly held: false; readonly holder: Holder | null };

/** `data`: the one that runs the engine on this folder. `write`: the one that publishes. `build`: of the application. */
export type LockName = 'data' | 'write' | 'build';

/** A holder in the middle of reading a long article answers late. */
const ANSWER_TIMEOUT_MS = 3_000;
/** proper-lockfile's least: how long a start killed in the middle of taking a lock can block the next one. */
const STALE_MS = 2_000;
const RETRY_MS = 250;

/**
 * Takes a lock on a data directory, or says who has it. The lock is a local socket that the holder listens
 * on: the system lets go of it the moment the holder dies, however it dies, and as long as it lives it can
 * be asked what it does and where.
 */
export async function takeLock(
  dataDir: string,
  name: LockName,
  task: string,
): Promise<Lock | Refused> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  const socket = socketFor(folder, name);
  // Two starts may find the same dead socket; only one at a time may clear it away and listen.
  const done = await lockfile.lock(folder, {
    lockfilePath: join(folder, `${name}.lock`),
    stale: STALE_MS,
    retries: { retries: 40, factor: 1, minTimeout: 100, maxTimeout: 100 },
    onCompromised: () => {},
  });
  try {
    const answer = await ask(socket);
    if (answer !== 'nobody') return { held: false, holder: answer };
    await rm(socket, { force: true });
    return await hold(socket, task);
  } finally {
    await done().catch(() => {});
  }
}

/** Takes the lock as soon as it is free. `onWait` is called once if it is not free at first. */
export async function waitForLock(
  dataDir: string,
  name: LockName,
  task: string,
  onWait: (holder: Holder | null) => void,
): Promise<Lock> {
  let waited = false;
  for (;;) {
    const lock = await takeLock(dataDir, name, task);
    if (lock.held) return lock;
    if (!waited) onWait(lock.holder);
    waited = true;
    await sleep(RETRY_MS);
  }
}

/** Socket paths may have no more than about 100 bytes, so a folder's own name cannot be part of it. */
function socketFor(folder: string, name: LockName): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\tu-lieu-${hash}-${name}`;
  const inside = join(folder, `${name}.sock`);
  return Buffer.byteLength(inside) <= 100 ? inside : join(tmpdir(), `tu-lieu-${hash}-${name}.sock`);
}

function ask(socket: string): Promise<Holder | null | 'nobody'> {
  return new Promise((resolve) => {
    const client = connect(socket);
    let text = '';
    client.setTimeout(ANSWER_TIMEOUT_MS, () => client.destroy());
    client.on('data', (data) => {
      text += data;
    });
    client.once('error', (error: NodeJS.ErrnoException) => {
      const nobody = error.code === 'ENOENT' || error.code === 'ECONNREFUSED';
      resolve(nobody ? 'nobody' : null);
    });
    client.once('close', () => resolve(parseHolder(text)));
  });
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function hold(socket: string, task: string): Promise<Lock> {
  let holder: Holder = { pid: process.pid, task };
  const server = createServer((client) => {
    client.on('error', () => {});
    client.end(JSON.stringify(holder));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, () => {
      // The lock alone keeps nobody running.
      server.unref();
      resolve({
        held: true,
        describe: (change) => {
          holder = { ...change, pid: process.pid };
        },
        release: () => closed(server),
      });
    });
  });
}

/** Closing removes the socket file as well. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
