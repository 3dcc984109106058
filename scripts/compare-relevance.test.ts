import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand, STACK_LINE } from './command-fixture.ts';
import { readCorpus, readQueries, wordsById } from './relevance-corpus.ts';

const ARTICLES = [
  { id: 'bai-1', title: 'Bà đan len', text: 'Bà đan áo cho cháu.', publishedAt: '2024-03-12' },
  { id: 'bài 2', title: 'Nhân dân', text: 'Dân cư ven sông.' },
];
const QUERIES = [
  { kind: 'title', q: 'nhân dân', id: 'bài 2' },
  { kind: 'marks', q: 'đan' },
];
const jsonl = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

let folder: string;
let corpus: string;
let queries: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tu-lieu-compare-'));
  corpus = join(folder, 'corpus.jsonl.gz');
  queries = join(folder, 'queries.jsonl');
  writeFileSync(corpus, gzipSync(jsonl(ARTICLES)));
  writeFileSync(queries, jsonl(QUERIES));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a corpus and its queries', () => {
  it('are read, compressed or not, under ids an engine takes', () => {
    const { articles, hash } = readCorpus(corpus);
    const [, wanted] = articles.map(({ id }) => id);
    expect(articles[0]).toEqual(ARTICLES[0]);
    expect(wanted).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(readQueries(queries)[0]?.id).toBe(wanted);
    const plain = join(folder, 'corpus.jsonl');
    writeFileSync(plain, jsonl(ARTICLES));
    expect(readCorpus(plain).hash).toBe(hash);
  });

  it('give the words of an article with their marks, and none for an unknown one', () => {
    const wordsOf = wordsById(readCorpus(corpus).articles);
    expect(wordsOf('bai-1')).toBe(' bà đan len \n bà đan áo cho cháu  ');
    expect(wordsOf('khong-co')).toBe('');
  });
});

describe('npm run bench:relevance', () => {
  const refused = async (...args: string[]) => {
    const run = await runCommand('bench-relevance.mjs', args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).not.toMatch(STACK_LINE);
    return run.stderr;
  };

  it('is 2 with a sentence where there is no such corpus, or a line is wrong', async () => {
    expect(await refused(join(folder, 'none.jsonl'), queries)).toContain('none.jsonl');
    const wrong = join(folder, 'wrong.jsonl');
    writeFileSync(wrong, '{"id": "a"}');
    expect(await refused(wrong, queries)).toContain('wrong.jsonl:1: "text"');
  });

  it('is 2 with the kinds there are where one is asked for that is not', async () => {
    expect(await refused(corpus, queries, '--kinds', 'telex')).toContain('title | marks');
  });

  it('keeps its hands off a folder that holds something else', async () => {
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'bai.txt'), 'Bà đan len.');
    const sentence = await refused(corpus, queries, '--keep', taken);
    expect(sentence).toContain('holds no finished run of this bench');
  });
});
