import { SingleBar } from 'cli-progress';

export type ShownProgress = {
  readonly sent: number;
  readonly indexed: number;
  readonly rejected: number;
};

/** Lines in a log come this far apart; on a terminal the bar moves as it likes. */
const LOG_INTERVAL_MS = 5_000;

/** A progress bar on standard error. How much there is in all shows only as the files are read. */
export function openProgress() {
  const bar = new SingleBar({
    format: 'Indexing {bar} {value} of {total} read, {rejected} rejected, {duration_formatted}',
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: LOG_INTERVAL_MS,
    hideCursor: true,
    barsize: 24,
  });
  let started = false;
  return {
    show({ sent, indexed, rejected }: ShownProgress) {
      if (!started) bar.start(sent, indexed, { rejected });
      started = true;
      bar.setTotal(sent);
      bar.update(indexed, { rejected });
    },
    end: () => bar.stop(),
  };
}
