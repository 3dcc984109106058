import { readFileSync } from 'node:fs';

const POLL_MS = 300;
const SHELLS = /^(sh|bash|dash|ash|zsh|ksh|mksh|fish|busybox)$/;

/**
 * Calls `gone` when npm, or the shell npm put between itself and us, has ended. npm hands no SIGTERM on to
 * what it runs and a killed npm says nothing, so the only sign is that our ancestors change. Does nothing
 * when no package runner started us: then losing the parent is what `nohup` and daemons are for.
 */
export function onAncestorGone(gone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const chain = chainToRunner();
  const timer = setInterval(() => {
    if (isUnchanged(chain)) return;
    clearInterval(timer);
    gone();
  }, POLL_MS);
  timer.unref();
}

/** Our parent and, while these are shells, their parents up to the runner. Where there is no /proc, our parent. */
function chainToRunner(): number[] {
  const chain = [process.ppid];
  for (let pid = process.ppid; pid > 1; ) {
    const status = statusOf(pid);
    if (!status || !SHELLS.test(status.name)) return chain;
    pid = status.parent;
    chain.push(pid);
  }
  return chain;
}

function isUnchanged(chain: readonly number[]): boolean {
  if (process.ppid !== chain[0]) return false;
  return chain.slice(1).every((parent, i) => statusOf(chain[i] ?? 0)?.parent === parent);
}

function statusOf(pid: number): { readonly name: string; readonly parent: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const name = /^Name:\s*(.*)$/m.exec(text)?.[1] ?? '';
    return { name, parent: Number(/^PPid:\s*(\d+)$/m.exec(text)?.[1]) };
  } catch {
    return null;
  }
}
