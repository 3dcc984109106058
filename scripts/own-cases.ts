import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evaluated, evaluateCase, evaluateResult } from '#lib/evaluate/evaluate';
import { type Case, casesOf, casesOfPair, type Labels, labelsById } from '#lib/evaluate/labels';
import { EMPTY_RECORD, readRecord, type ScoreRecord } from '#lib/evaluate/record';
import type { Extract } from '#lib/ingest/build';
import { ingest } from '#lib/ingest/pipeline';
import { ROOT } from './configuration.ts';

const SEEDS = 'seeds';
const CASES = 'seeds/cases';
const SEEDS_GOLD = `${CASES}/seeds.gold.json`;

/** The committed record, below the project's folder. */
export const RECORD = `${CASES}/scores.json`;

/** The project's own labelled articles, read but not yet judged. */
export type OwnCases = {
  /** Labels of the files of seeds/, by id. */
  readonly seeds: ReadonlyMap<string, Labels>;
  /** Those of seeds/cases, in the order of the files. */
  readonly cases: readonly Case[];
};

/**
 * Reads the labels of seeds/ and the cases of seeds/cases.
 *
 * @throws Error naming file, line and reason where a line is no case, or an id stands twice.
 */
export function ownCases(root = ROOT): OwnCases {
  const files = namesIn(root, CASES, '.jsonl').map((name) => `${CASES}/${name}`);
  const cases = files.flatMap((file) => casesOf(read(root, file), file));
  const seeds = labelsById(read(root, SEEDS_GOLD), SEEDS_GOLD);
  const ids = [...seeds.keys(), ...cases.map(({ id }) => id)];
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`${CASES}: the id "${twice}" stands there twice.`);
  return { seeds, cases };
}

/** Runs them through the pipeline and judges what comes out, the seeds first. */
export async function evaluateOwn(
  { seeds, cases }: OwnCases,
  extract: Extract,
  root = ROOT,
): Promise<Evaluated[]> {
  const evaluated: Evaluated[] = [];
  for (const [id, labels] of seeds) {
    for await (const result of ingest([join(root, SEEDS, `${id}.txt`)], extract)) {
      evaluated.push(evaluateResult(id, labels, result, extract));
    }
  }
  return [...evaluated, ...cases.map((each) => evaluateCase(each, extract))];
}

/** The files that hold the project's own articles: seeds/*.txt and seeds/cases/*.jsonl. */
export function ownArticleFiles(root = ROOT): string[] {
  return [
    ...namesIn(root, SEEDS, '.txt').map((name) => join(root, SEEDS, name)),
    ...namesIn(root, CASES, '.jsonl').map((name) => join(root, CASES, name)),
  ];
}

/** The committed record; an empty one where there is none yet. */
export function committedRecord(root = ROOT): ScoreRecord {
  return existsSync(join(root, RECORD)) ? readRecord(read(root, RECORD), RECORD) : EMPTY_RECORD;
}

/**
 * The cases of a folder with articles.jsonl and gold.jsonl.
 *
 * @throws Error naming what is missing or wrong.
 */
export function casesIn(folder: string): Case[] {
  const [articles, gold] = ['articles.jsonl', 'gold.jsonl'].map((name) => {
    const file = join(folder, name);
    if (!existsSync(file)) {
      throw new Error(
        `${file}: there is no such file; give a folder with articles.jsonl and gold.jsonl.`,
      );
    }
    return { file, jsonl: readFileSync(file, 'utf8') };
  });
  return articles && gold ? casesOfPair(articles, gold) : [];
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function namesIn(root: string, folder: string, extension: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort();
}
