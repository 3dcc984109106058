import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './configuration.ts';

export type Outcome = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
};

/** Runs a command of this folder as npm would, with a bare environment, to its end. */
export function runCommand(
  script: string,
  args: readonly string[],
  { env = {}, stdin = '' }: CommandOptions = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    env: { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdin.end(stdin);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Where a stack trace names a place in the code; no message for people has one. */
export const STACK_LINE = /^\s+at .*:\d+:\d+\)?$/m;
