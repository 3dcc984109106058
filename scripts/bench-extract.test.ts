import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, STACK_LINE } from './command-fixture.ts';
import { HOSTILE, hostileText } from './hostile-texts.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tu-lieu-bench-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every stage has a rate', async () => {
  const file = join(folder, 'tin.jsonl');
  writeFileSync(file, '{"text":"Việt Nam và Lào đã ký Bản ghi nhớ."}\n{"text":"Trời mưa to."}');
  const run = await runCommand('bench-extract.mjs', [file, '--seconds', '0.05', '--no-hostile']);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/^2 articles, median \d+ and mean \d+ characters/);
  for (const stage of ['clean \\+ parse', 'extract', 'both']) {
    expect(run.stdout).toMatch(new RegExp(`^${stage}( +\\d+){3}$`, 'm'));
  }
});

test('where there is no article it is 2 with a sentence', async () => {
  const run = await runCommand('bench-extract.mjs', [join(folder, 'missing'), '--no-hostile']);
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('no article to time') });
  expect(run.stderr).not.toMatch(STACK_LINE);
});

test('hostile texts are as long as asked for', () => {
  for (const pattern of Object.values(HOSTILE))
    expect(hostileText(pattern, 1001)).toHaveLength(1001);
});
