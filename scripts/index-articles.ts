/** `npm run index -- <file|folder …>`: adds articles to the archive, or replaces those it knows. */
import { Command } from 'commander';
import { openChildren } from '#lib/engine/children';
import { readConfiguration } from './configuration.ts';
import { connect } from './connect.ts';
import { type IndexRun, indexPaths } from './index-paths.ts';
import { run } from './problem.ts';
import { openProgress } from './progress.ts';
import { exitCodeOf, report } from './report.ts';
import { onStopSignal } from './stop-signal.ts';

const TASK = 'npm run index';
const CANNOT_WORK = 2;
const INTERRUPTED = 130;

async function main(paths: readonly string[]): Promise<number> {
  const configuration = readConfiguration();
  const children = openChildren();
  onStopSignal(async () => {
    await children.stopAll();
    process.exit(INTERRUPTED);
  });
  try {
    const notice = (sentence: string) => console.error(sentence);
    const engine = await connect(configuration, { children, task: TASK, onNotice: notice });
    const progress = openProgress();
    let result: IndexRun;
    try {
      result = await indexPaths(engine.connection, paths, {
        dataDir: configuration.dataDir,
        task: TASK,
        onProgress: progress.show,
        onNotice: notice,
      });
    } finally {
      progress.end();
    }
    await engine.close();
    report(result);
    return exitCodeOf(result);
  } finally {
    await children.stopAll();
  }
}

const program = new Command('npm run index --')
  .description('Adds articles to the archive, or replaces those it already has.')
  .argument('<paths...>', 'files and folders: .txt, .html, .json, .jsonl')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((paths: string[]) => run(() => main(paths), CANNOT_WORK));

await program.parseAsync();
