import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand, STACK_LINE } from './command-fixture.ts';

const TEXT = 'Ngày 12/3, Việt Nam và Lào đã ký Bản ghi nhớ về hợp tác nông nghiệp.';
const PAGE = [
  'Việt Nam và Lào ký bản ghi nhớ',
  '',
  '12/03/2024 20:38',
  '',
  TEXT,
  '',
  '1.204 lượt xem',
];

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tu-lieu-inspect-'));
  writeFileSync(at('bai.txt'), PAGE.join('\n'));
  writeFileSync(at('trang.html'), `<html><body><h1>${PAGE[0]}</h1><p>${TEXT}</p></body></html>`);
  const lines = [
    { id: 'mot', text: TEXT },
    { id: 'hai', text: '' },
    { id: 'ba', text: TEXT },
  ];
  writeFileSync(at('tin.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(at('tin.json'), JSON.stringify(lines));
  writeFileSync(at('anh.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 0, 7]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inspect = (...args: string[]) => runCommand('inspect.mjs', args);

test('every stage of a text is told, with roles, rules, spans and values', async () => {
  const { code, stdout, stderr } = await inspect(at('bai.txt'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const stages = ['read', 'decode', 'input', 'parse', 'extract', 'text', 'document'];
  const places = stages.map((stage) => stdout.indexOf(`\n ${stage} `));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(stdout).toMatch(/0–30 +title +headline +Việt Nam và Lào ký bản ghi nhớ/);
  expect(stdout).toMatch(/furniture +counter +1\.204 lượt xem/);
  expect(stdout).toMatch(/published +2024-03-12T20:38:00\+07:00 {2}\(minute\)/);
  expect(stdout).toMatch(/agreement +memorandum, signed/);
  expect(stdout).toMatch(/event date +2024-03-12/);
  expect(stdout).toMatch(/\]\{agreement\}/);
  expect(stdout).not.toContain('\u001b');
});

test('colours come into a pipe where they are asked for', async () => {
  const { stdout } = await runCommand('inspect.mjs', [at('bai.txt')], {
    env: { FORCE_COLOR: '1' },
  });
  expect(stdout).toContain('\u001b[');
});

test.each([
  ['an HTML page', 'trang.html', /id +\S+-trang\n/],
  ['a line of JSONL', 'tin.jsonl:3', /id +ba\n/],
  ['an item of a JSON list', 'tin.json:3', /id +ba\n/],
])('%s is shown', async (_, name, id) => {
  const run = await inspect(at(name));
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(id);
});

test('of many articles the first is shown, and it is said how to name another', async () => {
  const run = await inspect(at('tin.jsonl'));
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/id +mot\n/);
  expect(run.stderr).toContain(`${at('tin.jsonl')}:2`);
});

test.each([
  ['a line without text', 'tin.jsonl:2', 'parse/empty'],
  ['bytes that are no text', 'anh.txt', 'decode/binary'],
])('%s is 1 and says at which stage and why', async (_, name, stage) => {
  const run = await inspect(at(name));
  expect(run.code).toBe(1);
  expect(run.stderr).toContain(`Rejected: ${stage}`);
  expect(run.stderr).not.toMatch(STACK_LINE);
});

test.each([
  ['a file that is not there', 'khong-co.txt'],
  ['a line that is not there', 'tin.jsonl:9'],
  ['an item that is not there', 'tin.json:9'],
  ['a folder', ''],
])('%s is 2 with a sentence', async (_, name) => {
  const run = await inspect(at(name));
  expect(run).toMatchObject({ code: 2, stdout: expect.not.stringContaining(' parse ') });
  expect(run.stderr).toMatch(/\.\n$/);
  expect(run.stderr).not.toMatch(STACK_LINE);
});
