import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EngineError } from './engine-error.ts';

/** How a child ended: its exit code, or the signal that ended it, or why it could not be started. */
export type Exit = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
};

export type Child = {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** SIGTERM to the child's whole group, SIGKILL if it is still there after the grace period. */
  stop(): Promise<void>;
};

/** Environment variables; NODE_ENV is `production` unless it says otherwise. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type ChildOptions = {
  readonly cwd?: string;
  readonly env: Environment;
  /** The child's output goes straight into this file, so no pipe can fill up. */
  readonly logFile: string;
};

/** Processes that must never outlive this one, whatever ends it. */
export type Children = {
  start(command: string, args: readonly string[], options: ChildOptions): Child;
  /** Stops every child, the last started first, then the watchdog. Nothing can be started after that. */
  stopAll(): Promise<void>;
};

const WATCHDOG = fileURLToPath(new URL('./watchdog.mjs', import.meta.url));
const GRACE_MS = 8_000;
const LOG_LIMIT_BYTES = 5_000_000;

/**
 * Starts a watchdog and returns the means to start children under it. Each child leads a process group of
 * its own: Ctrl-C reaches this process only, which then stops them in order. Should this process be
 * killed outright, the watchdog's pipe closes and it ends them.
 */
export function openChildren(): Children {
  const watchdog = spawn(process.execPath, [WATCHDOG], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { NODE_ENV: 'production' },
  });
  watchdog.on('error', () => {});
  watchdog.stdin.on('error', () => {});
  watchdog.unref();
  const children: Child[] = [];
  let stopping = false;

  return {
    start(command, args, options) {
      if (stopping)
        throw new EngineError(`${command} was not started: everything is being stopped.`);
      const child = startChild(command, args, options);
      watchdog.stdin.write(`+${child.pid}\n`);
      child.exited.then(() => watchdog.stdin.write(`-${child.pid}\n`));
      children.push(child);
      return child;
    },
    async stopAll() {
      stopping = true;
      for (const child of children.reverse()) await child.stop();
      const gone = watchdog.exitCode !== null || watchdog.signalCode !== null;
      if (gone || watchdog.pid === undefined) return;
      watchdog.ref();
      const ended = once(watchdog, 'exit');
      watchdog.stdin.end();
      await ended;
    },
  };
}

function startChild(command: string, args: readonly string[], options: ChildOptions): Child {
  const log = openLog(options.logFile);
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: { NODE_ENV: 'production', ...options.env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = exitOf(child);
  const pid = child.pid ?? 0;
  return { pid, exited, stop: () => stop(pid, exited) };
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

async function stop(pid: number, exited: Promise<Exit>): Promise<void> {
  if (!signalGroup(pid, 'SIGTERM')) return;
  const late = setTimeout(() => signalGroup(pid, 'SIGKILL'), GRACE_MS);
  await exited;
  clearTimeout(late);
}

/** Signals a process group. False when there is none left. */
function signalGroup(pid: number, signal: NodeJS.Signals): boolean {
  if (pid === 0) return false;
  try {
    return process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    return false;
  }
}

/** Appends to the log, keeping one older file once it has grown large. */
function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}
