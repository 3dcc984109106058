import { EngineError } from '#lib/engine/engine-error';

/** What stops a command, in a sentence for the person who ran it. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/**
 * Runs a command to its end and gives the exit code. A {@link Problem} or EngineError is one line on
 * standard error and `failure` as the code; anything else is a mistake of ours and keeps its stack trace.
 */
export async function run(main: () => Promise<number>, failure: number): Promise<void> {
  // Should the event loop ever run dry before the end, that is a failure too.
  process.exitCode = failure;
  try {
    process.exitCode = await main();
  } catch (error) {
    const expected = error instanceof Problem || error instanceof EngineError;
    console.error(expected ? error.message : error);
    process.exitCode = failure;
  }
}
