/** `npm run evaluate [-- <folder …>] [--misses] [--accept]`: what the rules find, and what a change of them costs. */
import { writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Command } from 'commander';
import { evaluateCase } from '#lib/evaluate/evaluate';
import { missesOf } from '#lib/evaluate/misses';
import { compareWithRecord, writeRecord } from '#lib/evaluate/record';
import { createExtractor } from '#lib/extract/extract-facets';
import { ROOT } from './configuration.ts';
import { checkedGazetteer } from './gazetteer.ts';
import { writeLine } from './output.ts';
import { casesIn, committedRecord, evaluateOwn, ownCases, RECORD } from './own-cases.ts';
import { Problem, run } from './problem.ts';
import { comparisonLines, missLines, type ScoredSet, scoreTable } from './score-table.ts';

const SOME_LOST = 1;
const CANNOT_WORK = 2;

type Options = { readonly misses: boolean; readonly accept: boolean };

async function main(folders: readonly string[], options: Options): Promise<number> {
  const gazetteer = checkedGazetteer();
  const extract = createExtractor(gazetteer);
  const { cases, record, others } = labelled(folders);
  const own = await evaluateOwn(cases, extract);
  const sets: ScoredSet[] = [
    { name: 'own cases', evaluated: own },
    ...others.map(({ name, cases }) => {
      return { name, evaluated: cases.map((each) => evaluateCase(each, extract)) };
    }),
  ];
  if (options.misses) {
    for (const each of sets.flatMap(({ evaluated }) => evaluated)) {
      for (const line of missLines(each, missesOf(each, gazetteer))) await writeLine(line);
    }
  }
  await writeLine(scoreTable(sets));

  const judgements = own.map(({ judgement }) => judgement);
  const comparison = compareWithRecord(judgements, record);
  for (const line of comparisonLines(comparison)) await writeLine(line);
  if (options.accept) {
    writeFileSync(join(ROOT, RECORD), writeRecord(judgements));
    await writeLine(`Written: ${RECORD}`);
    return 0;
  }
  if (comparison.lost.length > 0) await writeLine('Where that is right, take it with --accept.');
  return comparison.lost.length > 0 ? SOME_LOST : 0;
}

/** People edit labels and records: what is wrong with them is a sentence, without a stack trace. */
function labelled(folders: readonly string[]) {
  try {
    const others = folders.map((folder) => {
      return { name: basename(resolve(folder)), cases: casesIn(folder) };
    });
    return { cases: ownCases(), record: committedRecord(), others };
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}

const program = new Command('npm run evaluate --')
  .description(
    'Scores the articles of seeds/ and seeds/cases against their labels, and shows what was gained and lost since the committed record. Exit code: 0 nothing lost, 1 a value was lost, 2 nothing could be done.',
  )
  .argument('[folder...]', 'folders with articles.jsonl and gold.jsonl, scored beside')
  .option('--misses', 'list every missed and wrong value with its sentence', false)
  .option('--accept', 'write the record anew, losses and all', false)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((folders: string[], options: Options) => run(() => main(folders, options), CANNOT_WORK));

await program.parseAsync();
