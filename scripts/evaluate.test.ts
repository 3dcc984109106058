import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evaluated } from '#lib/evaluate/evaluate';
import { compareWithRecord, writeRecord } from '#lib/evaluate/record';
import { createExtractor } from '#lib/extract/extract-facets';
import { loadGazetteer } from '#lib/gazetteer/load';
import { runCommand, STACK_LINE } from './command-fixture.ts';
import { ROOT } from './configuration.ts';
import { committedRecord, evaluateOwn, ownCases, RECORD } from './own-cases.ts';

const NONE = { primary: [], secondary: [] };
const CASES = [
  {
    id: 'ghi-nho',
    title: 'Việt Nam và Lào ký bản ghi nhớ',
    text: 'Hai bên đã ký Bản ghi nhớ về hợp tác nông nghiệp giữa Việt Nam và Lào.',
    countries: { primary: ['VN', 'LA'], secondary: [] },
    leaders: NONE,
    agreements: { primary: [{ type: 'memorandum', status: 'signed' }], secondary: [] },
    eventDate: null,
  },
  {
    id: 'mua-to',
    title: 'Mưa to ở nhiều nơi',
    text: 'Trời mưa to ở nhiều nơi trong thành phố suốt cả buổi chiều.',
    countries: NONE,
    leaders: NONE,
    agreements: NONE,
    eventDate: null,
  },
];
const jsonl = (values: readonly object[]) =>
  values.map((value) => JSON.stringify(value)).join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tu-lieu-evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const extract = createExtractor(loadGazetteer());

/**
 * The guard of every rule: a value of the project's own cases that was found stays found, and no new wrong
 * one comes. `npm run evaluate` shows the sentences; where a loss is right, `-- --accept` takes it.
 */
describe('the project’s own cases', () => {
  let own: Evaluated[];
  beforeAll(async () => {
    own = await evaluateOwn(ownCases(), extract);
  });
  const comparison = () =>
    compareWithRecord(
      own.map(({ judgement }) => judgement),
      committedRecord(),
    );

  it('lose no value against the committed record', () => {
    expect(comparison().lost).toEqual([]);
  });

  it('are all in the record, and nothing else is (npm run evaluate -- --accept writes it)', () => {
    expect(comparison()).toMatchObject({ added: [], removed: [] });
  });

  it('are all taken by the pipeline', () => {
    expect(own.flatMap(({ reject }) => reject ?? [])).toEqual([]);
  });
});

describe('a folder of cases', () => {
  const projectWith = (name: string, files: Readonly<Record<string, string>>) => {
    const root = join(folder, name);
    mkdirSync(join(root, 'seeds/cases'), { recursive: true });
    for (const [file, content] of Object.entries(files)) {
      writeFileSync(join(root, 'seeds/cases', file), content);
    }
    return root;
  };

  it('is judged with the seeds, and shows what a poorer extractor loses', async () => {
    const seed = '000_703dfdb156aa263b';
    const root = projectWith('two', {
      'bai.jsonl': jsonl(CASES),
      'seeds.gold.json': JSON.stringify({ [seed]: { ...CASES[0], countries: NONE } }),
    });
    cpSync(join(ROOT, `seeds/${seed}.txt`), join(root, `seeds/${seed}.txt`));
    const evaluated = await evaluateOwn(ownCases(root), extract, root);
    expect(evaluated.map(({ judgement }) => judgement.id)).toEqual([seed, 'ghi-nho', 'mua-to']);

    expect(committedRecord(root).cases).toEqual({});
    writeFileSync(join(root, RECORD), writeRecord(evaluated.map(({ judgement }) => judgement)));
    const withoutLaos: typeof extract = (article) => {
      const found = extract(article);
      return { ...found, country: found.country.filter((code) => code !== 'LA') };
    };
    const poorer = (await evaluateOwn(ownCases(root), withoutLaos, root)).map(
      ({ judgement }) => judgement,
    );
    expect(compareWithRecord(poorer, committedRecord(root)).lost).toEqual([
      { id: 'ghi-nho', measure: 'country', value: 'LA', now: 'missed' },
    ]);
  });

  it('with an id that stands twice is refused', () => {
    const root = projectWith('twice', {
      'a.jsonl': jsonl(CASES),
      'b.jsonl': jsonl(CASES),
      'seeds.gold.json': '{}',
    });
    expect(() => ownCases(root)).toThrow('"ghi-nho" stands there twice');
  });
});

describe('npm run evaluate', () => {
  it('scores a folder beside the own cases and writes nothing of it', async () => {
    writeFileSync(join(folder, 'articles.jsonl'), jsonl(CASES));
    writeFileSync(
      join(folder, 'gold.jsonl'),
      jsonl(CASES.map((each) => ({ ...each, countries: { primary: ['VN'], secondary: [] } }))),
    );
    const before = readFileSync(join(ROOT, RECORD), 'utf8');
    const run = await runCommand('evaluate.mjs', [folder, '--misses']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/own cases \(\d+ articles\) .*\(2 articles\)/);
    expect(run.stdout).toMatch(/^ {2}wrong {2}country {2}LA/m);
    expect(run.stdout).toMatch(/^ {2}missed country {2}VN/m);
    expect(run.stdout).toContain('0 lost');
    expect(readFileSync(join(ROOT, RECORD), 'utf8')).toBe(before);
  });

  it('is 2 with a sentence where the folder has no labels', async () => {
    const run = await runCommand('evaluate.mjs', [join(folder, 'missing')]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('articles.jsonl: there is no such file');
    expect(run.stderr).not.toMatch(STACK_LINE);
  });
});
