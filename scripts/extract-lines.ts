/** `npm run -s extract -- <file.jsonl|->`: JSONL in, JSONL out in the same order. No engine is needed. */
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { createExtractor } from '#lib/extract/extract-facets';
import { ingestLine } from '#lib/ingest/pipeline';
import { extractedLine } from './extracted-line.ts';
import { checkedGazetteer } from './gazetteer.ts';
import { writeLine } from './output.ts';
import { Problem, run } from './problem.ts';
import { rejectLine } from './report.ts';

const SOME_REJECTED = 1;
const CANNOT_WORK = 2;

async function main(path: string): Promise<number> {
  const extract = createExtractor(checkedGazetteer());
  const lines = createInterface({ input: inputFrom(path), crlfDelay: Number.POSITIVE_INFINITY });
  const name = path === '-' ? 'stdin' : path;
  let number = 0;
  let rejected = 0;
  for await (const raw of lines) {
    number += 1;
    // A file saved on Windows may begin with U+FEFF.
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.trim() === '') continue;
    const result = ingestLine(line, `${name}:${number}`, extract);
    if (result.ok) await writeLine(extractedLine(line, result.value));
    else {
      rejected += 1;
      console.error(rejectLine(result.reject));
    }
  }
  if (rejected > 0) console.error(`${rejected} of ${number} lines could not be taken.`);
  return rejected > 0 ? SOME_REJECTED : 0;
}

function inputFrom(path: string): NodeJS.ReadableStream {
  if (path === '-') return process.stdin;
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Problem(
      `${path}: there is no such file; give a JSONL file, or - to read standard input.`,
    );
  }
  return createReadStream(path);
}

const program = new Command('npm run -s extract --')
  .description(
    'Finds the facets of articles: lines {id, title?, text} in, one line of values each out.',
  )
  .argument('<file>', 'a JSONL file, or - for standard input')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : CANNOT_WORK))
  .action((path: string) => run(() => main(path), CANNOT_WORK));

await program.parseAsync();
