/** `npm run judge [-- --misses] [--accept]`: what search gives for the judged queries of seeds/judged. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { compareJudged, writeJudgedRecord } from '#lib/evaluate/judged-record';
import { ROOT } from './configuration.ts';
import { committedJudgedRecord, JUDGED_RECORD, openJudgedArchive } from './judged-archive.ts';
import { judgedComparison, judgedMisses, judgedTable } from './judged-table.ts';
import { writeLine } from './output.ts';
import { Problem, run } from './problem.ts';
import { onStopSignal } from './stop-signal.ts';

const SOME_LOST = 1;
const CANNOT_WORK = 2;
const INTERRUPTED = 130;

type Options = { readonly misses: boolean; readonly accept: boolean };

async function main({ misses, accept }: Options): Promise<number> {
  const { record, archive } = await opened();
  onStopSignal(async () => {
    await archive.end();
    process.exit(INTERRUPTED);
  });
  try {
    const scored = await archive.score();
    if (misses) for (const line of judgedMisses(scored, archive.titles)) await writeLine(line);
    await writeLine(judgedTable(scored));
    const comparison = compareJudged(scored, record);
    for (const line of judgedComparison(comparison)) await writeLine(line);
    if (accept) {
      writeFileSync(join(ROOT, JUDGED_RECORD), writeJudgedRecord(scored));
      await writeLine(`Written: ${JUDGED_RECORD}`);
      return 0;
    }
    if (comparison.lost.length === 0) return 0;
    await writeLine('Where that is right, take it with --accept.');
    return SOME_LOST;
  } finally {
    await archive.end();
  }
}

/** People edit queries and records: what is wrong with them is a sentence, without a stack trace. */
async function opened() {
  try {
    return { record: committedJudgedRecord(), archive: await openJudgedArchive() };
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}

const program = new Command('npm run judge --')
  .description(
    'Scores the judged queries of seeds/judged over the articles of seeds/ and seeds/cases, nDCG@10, and shows what was gained and lost since the committed record. Exit code: 0 nothing lost, 1 a query lost, 2 nothing could be done.',
  )
  .option('--misses', 'list what came back for every query that is not answered best', false)
  .option('--accept', 'write the record anew, losses and all', false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((options: Options) => run(() => main(options), CANNOT_WORK));

await program.parseAsync();
// A watchdog, a kept-alive connection: nothing that is left may hold the terminal.
process.exit();
