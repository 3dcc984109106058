/** `npm run bench:relevance -- <corpus> <queries>`: what search finds and costs, beside a plain Meilisearch. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { openChildren } from '#lib/engine/children';
import { type RelevanceQuery, sampled } from '#lib/evaluate/relevance';
import { askAll } from './ask-all.ts';
import { indexPriceTable } from './index-price-table.ts';
import { writeLine } from './output.ts';
import { Problem, run } from './problem.ts';
import { openBench } from './relevance-bench.ts';
import { readCorpus, readQueries, wordsById } from './relevance-corpus.ts';
import { countHolding, relevanceMisses } from './relevance-misses.ts';
import { relevanceTable } from './relevance-table.ts';
import { onStopSignal } from './stop-signal.ts';

const CANNOT_WORK = 2;
const INTERRUPTED = 130;

type Options = {
  readonly misses?: number;
  readonly kinds?: readonly string[];
  readonly sample?: number;
  readonly keep?: string;
};

async function main(corpusFile: string, queriesFile: string, options: Options): Promise<number> {
  const corpus = readCorpus(corpusFile);
  const queries = chosen(readQueries(queriesFile), options);
  const folder = options.keep
    ? resolve(options.keep)
    : await mkdtemp(join(tmpdir(), 'tu-lieu-relevance-'));
  const children = openChildren();
  const end = async () => {
    await children.stopAll();
    if (!options.keep) await rm(folder, { recursive: true, force: true });
  };
  onStopSignal(async () => {
    await end();
    process.exit(INTERRUPTED);
  });
  try {
    const bench = await openBench(folder, corpus, children);
    const wordsOf = wordsById(corpus.articles);
    const outcomes = await askAll(queries, bench.ask, wordsOf);
    if (options.misses) {
      const holding = countHolding(corpus.articles.map(({ id }) => wordsOf(id)));
      for (const line of relevanceMisses(outcomes.ours, options.misses, holding))
        await writeLine(line);
      await writeLine('');
    }
    await writeLine(relevanceTable(outcomes));
    await writeLine(`\n${indexPriceTable(bench)}`);
    return 0;
  } finally {
    await end();
  }
}

function chosen(queries: readonly RelevanceQuery[], { kinds, sample }: Options): RelevanceQuery[] {
  const known = [...new Set(queries.map(({ kind }) => kind))];
  const unknown = kinds?.find((kind) => !known.includes(kind));
  if (unknown !== undefined)
    throw new Problem(`No query is of the kind "${unknown}"; the kinds are: ${known.join(' | ')}.`);
  const ofKinds = kinds ? queries.filter(({ kind }) => kinds.includes(kind)) : [...queries];
  if (ofKinds.length === 0) throw new Problem('There is no query to ask.');
  return sample ? sampled(ofKinds, sample) : ofKinds;
}

function countIn(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('give a whole number from 1.');
}

/** Names of kinds may hold commas of their own, with a space after them. */
function kindsIn(text: string): string[] {
  return text.split(/,(?! )/);
}

const program = new Command('npm run bench:relevance --')
  .description(
    'Indexes a corpus twice, by our pipeline and in a plain Meilisearch, asks both the same queries in turn, and shows what each finds and costs.',
  )
  .argument('<corpus>', 'articles as JSONL, {id, title, text, publishedAt?}, or .jsonl.gz')
  .argument('<queries>', 'queries as JSONL, {kind, q, id?}')
  .option('--misses <n>', 'list up to n queries of each kind that were not answered first', countIn)
  .option('--kinds <a,b>', 'only queries of these kinds', kindsIn)
  .option('--sample <n>', 'only n queries of each kind, spread over the file', countIn)
  .option('--keep <folder>', 'keep the indexes there, and use them when they are there already')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((corpus: string, queries: string, options: Options) =>
    run(() => main(corpus, queries, options), CANNOT_WORK),
  );

await program.parseAsync();
// A watchdog, a kept-alive connection: nothing that is left may hold the terminal.
process.exit();
