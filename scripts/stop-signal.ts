import { onAncestorGone } from './ancestors.ts';

/**
 * Calls `stop` once when this process is to end: Ctrl-C, SIGTERM, a closed terminal, or npm, which started
 * it, having ended. A second signal ends at once; the watchdog then sees to the children.
 */
export function onStopSignal(stop: () => unknown): void {
  let stopping = false;
  const once = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  onAncestorGone(() => {
    if (!stopping) once();
  });
}
