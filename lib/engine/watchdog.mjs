/**
 * Outlives the process that started it by just long enough to end that process's children.
 *
 * Its standard input is a pipe that only the parent holds. Lines `+<pid>` and `-<pid>` say which process
 * groups to look after. When the pipe closes, however the parent ended (kill -9 too), every group still
 * listed gets SIGTERM and, if it is still there after the grace period, SIGKILL. Plain JavaScript
 * without dependencies: it must start at once, before anything is installed, and stay small.
 */
import { createInterface } from 'node:readline';

const GRACE_MS = 5_000;
const POLL_MS = 50;

const groups = new Set();

/** Signals a whole process group; says whether there was still one. */
function signal(pid, name) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const pid = Number(line.slice(1));
  if (!Number.isInteger(pid) || pid < 2) return;
  if (line[0] === '+') groups.add(pid);
  if (line[0] === '-') groups.delete(pid);
});

lines.on('close', () => {
  const giveUp = Date.now() + GRACE_MS;
  let left = [...groups].filter((pid) => signal(pid, 'SIGTERM'));
  const timer = setInterval(() => {
    left = left.filter((pid) => signal(pid, 0));
    if (left.length > 0 && Date.now() < giveUp) return;
    for (const pid of left) signal(pid, 'SIGKILL');
    clearInterval(timer);
  }, POLL_MS);
});

// Ctrl-C and a closed terminal are for the parent; this process ends when the parent has.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
