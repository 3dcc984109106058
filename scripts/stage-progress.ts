import { SingleBar } from 'cli-progress';

export type Stage = {
  /** How much of it is done. */
  show(done: number): void;
  /** Ends it; gives the seconds it took. */
  end(): number;
};

/** Shows how far a long stage is, on standard error: a bar for people at a terminal, plain lines in a log. */
export function openStage(name: string, total: number): Stage {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  if (!process.stdout.isTTY) {
    console.error(`${name}: ${total} …`);
    return {
      show() {},
      end() {
        const took = seconds();
        console.error(`${name}: ${took.toFixed(1)} s`);
        return took;
      },
    };
  }
  const bar = new SingleBar({
    format: `${name.padEnd(36)} {bar} {value} of {total}, {duration_formatted}`,
    stream: process.stderr,
    hideCursor: true,
    barsize: 24,
  });
  bar.start(total, 0);
  return {
    show: (done) => bar.update(done),
    end() {
      const took = seconds();
      bar.update(total);
      bar.stop();
      return took;
    },
  };
}
