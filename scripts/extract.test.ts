import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, STACK_LINE } from './command-fixture.ts';

const LINES = [
  '{"id":"tin/2","title":"Việt Nam và Lào ký bản ghi nhớ","text":"Hai bên đã ký Bản ghi nhớ về hợp tác nông nghiệp giữa Việt Nam và Lào."}',
  'đây không phải JSON',
  '',
  '{"id":1,"text":""}',
  '{"id":"tin-1","text":"Trời mưa to ở nhiều nơi trong thành phố suốt cả buổi chiều."}',
].join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tu-lieu-extract-'));
  writeFileSync(join(folder, 'in.jsonl'), LINES);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('good lines come out in their order under their own ids, bad ones are named on standard error', async () => {
  const file = join(folder, 'in.jsonl');
  const run = await runCommand('extract.mjs', [file]);
  expect(run.code).toBe(1);
  const rows = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map((row) => row.id)).toEqual(['tin/2', 'tin-1']);
  expect(run.stderr).toContain(`${file}:2`);
  expect(run.stderr).toContain(`${file}:4`);
  expect(run.stderr).not.toMatch(STACK_LINE);
});

test('a line holds real values only, each with its evidence', async () => {
  const stdin = LINES.split('\n')
    .filter((line) => line.includes('tin'))
    .join('\n');
  const run = await runCommand('extract.mjs', ['-'], { stdin });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const [found, none] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(found.countries.sort()).toEqual(['LA', 'VN']);
  expect(found.agreements).toContainEqual(
    expect.objectContaining({ type: 'memorandum', status: 'signed' }),
  );
  for (const value of found.countries) {
    expect(found.evidence).toContainEqual(expect.objectContaining({ facet: 'country', value }));
  }
  expect(none).toEqual({
    id: 'tin-1',
    countries: [],
    leaders: [],
    agreements: [],
    eventTypes: [],
    publishedAt: null,
    publishedPrecision: 'unknown',
    eventDate: null,
    evidence: [],
  });
});

test('a file that is not there is 2 with a sentence', async () => {
  const run = await runCommand('extract.mjs', [join(folder, 'missing.jsonl')]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('missing.jsonl: there is no such file');
  expect(run.stderr).not.toMatch(STACK_LINE);
});
