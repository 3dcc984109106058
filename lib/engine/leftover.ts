import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from './engine-error.ts';
import type { EngineFile } from './engine-file.ts';

const GRACE_MS = 8_000;
const POLL_MS = 20;

/**
 * Ends the engine of an earlier start that is still running although nobody holds the lock any more: the
 * one who held it was killed a moment ago. Meilisearch itself does not refuse a second process on the same
 * data. Only a process that answers at the remembered address and takes the remembered master key is
 * touched. Throws {@link EngineError} when it does not end.
 */
export async function endLeftover(file: EngineFile): Promise<void> {
  if (file.pid === null || !(await isOurs(file))) return;
  const giveUp = Date.now() + GRACE_MS;
  let signal: NodeJS.Signals = 'SIGTERM';
  while (send(file.pid, signal)) {
    if (Date.now() > giveUp && signal === 'SIGKILL') {
      throw new EngineError(
        `Meilisearch (process ${file.pid}) still uses these data and does not end.`,
      );
    }
    if (Date.now() > giveUp - GRACE_MS / 2) signal = 'SIGKILL';
    await sleep(POLL_MS);
  }
}

async function isOurs(file: EngineFile): Promise<boolean> {
  const headers = { authorization: `Bearer ${file.masterKey}` };
  const response = await fetch(`${file.url}/version`, {
    headers,
    signal: AbortSignal.timeout(2_000),
  }).catch(() => null);
  return response?.ok ?? false;
}

/** False once there is no such process. */
function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
