import { onAncestorGone } from './ancestors.ts';

/**
 * Calls `stop` once when this process is to end: Ctrl-C, SIGTERM, a closed terminal, or npm, which started
 * it, having ended; `stop` is told which. A second signal ends at once; the watchdog then sees to the children.
 */
export function onStopSignal(stop: (reason: string) => unknown): void {
  let stopping = false;
  const once = (reason: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  // A closed terminal takes no more output; that must not get in the way of stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  onAncestorGone(() => {
    if (!stopping) once('npm has ended');
  });
}
