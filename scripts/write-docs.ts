/** `npm run docs`: writes the facet table into README.md; with `--check` only says whether it is current. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FACETS } from '#lib/schema/facets';
import { ROOT } from './configuration.ts';
import { Problem, run } from './problem.ts';

const START = '<!-- facets: written by `npm run docs` from lib/schema/facets.ts -->';
const END = '<!-- /facets -->';
const FROM = {
  gazetteer: 'names in `seeds/gazetteer`',
  vocabulary: 'a closed list',
  date: 'the date',
} as const;

function facetTable(): string {
  const rows = FACETS.map(
    (row) =>
      `| \`${row.key}\` | ${row.label.vi} (${row.label.en}) | ${FROM[row.from]} | ${row.description.en} |`,
  );
  return ['| key | label | values from | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

async function main(): Promise<number> {
  const file = join(ROOT, 'README.md');
  const text = await readFile(file, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Problem(`README.md lacks the lines ${START} and ${END}.`);
  const current = `${text.slice(0, start)}${START}\n${facetTable()}\n${text.slice(end)}`;
  if (current === text) return 0;
  if (process.argv.includes('--check')) {
    throw new Problem(
      'The facet table in README.md is not the one of the code: run `npm run docs`.',
    );
  }
  await writeFile(file, current);
  return 0;
}

await run(main, 1);
