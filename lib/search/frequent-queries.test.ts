import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POST as postQuery } from '../../app/api/queries/route.ts';
import { GET as getSuggest } from '../../app/api/suggest/route.ts';
import { post } from './doors-fixture.ts';
import {
  type FrequentQuery,
  frequentStarting,
  MOST_ROWS,
  withUse,
} from './frequent-queries-rows.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tu-lieu-queries-'));
  file = join(folder, 'frequent-queries.json');
  vi.stubEnv('DATA_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function count(query: string): Promise<boolean> {
  const response = await postQuery(post({ query }));
  expect(response.status).toBe(200);
  return (await response.json()).counted;
}

async function offered(): Promise<unknown> {
  const response = await getSuggest(new Request('http://localhost/api/suggest?q='));
  return (await response.json()).suggestions;
}

describe('queries that articles were opened from', () => {
  it('are offered once they were used twice, cleaned', async () => {
    expect(await count('  hội   đàm '.normalize('NFD'))).toBe(true);
    expect(await offered()).toEqual([]);
    await count('Hội đàm');
    expect(await offered()).toEqual([{ does: 'search', query: 'Hội đàm' }]);
  });

  it('are kept in a file its owner alone can read, without time or person', async () => {
    await count('hội đàm');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8'))[0])).toEqual([
      'query',
      'count',
      'day',
    ]);
  });

  it('are all counted when they come at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => count('điện đàm')));
    expect(JSON.parse(await readFile(file, 'utf8'))[0].count).toBe(20);
  });

  it('are not counted when empty, all signs, or as long as a pasted headline', async () => {
    for (const query of ['', '“”', 'a'.repeat(101)]) expect(await count(query)).toBe(false);
  });

  it('are refused from other sites and in other forms', async () => {
    const foreign = post({ query: 'a' });
    foreign.headers.set('sec-fetch-site', 'cross-site');
    expect((await postQuery(foreign)).status).toBe(400);
    expect((await postQuery(post('not json'))).status).toBe(400);
    expect((await postQuery(post({ q: 'a' }))).status).toBe(400);
  });

  it('are counted anew when the file is damaged, and nowhere without a data directory', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await writeFile(file, '{');
    expect(await offered()).toEqual([]);
    expect(await count('hội đàm')).toBe(true);
    vi.stubEnv('DATA_DIR', '');
    expect(await count('hội đàm')).toBe(false);
    expect(await offered()).toEqual([]);
  });
});

describe('rows of frequent queries', () => {
  const row = (query: string, count: number, day = '2026-11-20'): FrequentQuery => ({
    query,
    count,
    day,
  });
  const today = '2026-11-27';

  it('begin with what was typed, the last word begun, most used first', () => {
    const rows = [row('hội nghị', 2), row('hội đàm', 5), row('điện đàm', 9)];
    expect(frequentStarting(rows, 'hoi', today, 3)).toEqual(['hội đàm', 'hội nghị']);
    expect(frequentStarting(rows, 'hội đ', today, 3)).toEqual(['hội đàm']);
    expect(frequentStarting(rows, 'đàm', today, 3)).toEqual([]);
    expect(frequentStarting(rows, '"', today, 3)).toEqual([]);
  });

  it('are offered once where they differ in marks alone, and not when typed already', () => {
    const rows = [row('hoi dam', 2), row('hội đàm', 5)];
    expect(frequentStarting(rows, '', today, 3)).toEqual(['hội đàm']);
    expect(frequentStarting(rows, 'hội đàm', today, 3)).toEqual([]);
  });

  it('count less with time and are forgotten after 90 days', () => {
    const rows = [row('cũ', 5, '2026-09-01'), row('mới', 2), row('rất cũ', 50, '2026-08-01')];
    expect(frequentStarting(rows, '', today, 3)).toEqual(['mới', 'cũ']);
    expect(withUse(rows, 'mới', today).map(({ query }) => query)).toEqual(['mới', 'cũ']);
  });

  it('are at most a thousand, the newest always among them', () => {
    const rows = Array.from({ length: MOST_ROWS }, (_, at) => row(`q${at}`, 2));
    const after = withUse(rows, 'mới', today);
    expect(after).toHaveLength(MOST_ROWS);
    expect(after[0]).toEqual(row('mới', 1, today));
  });
});
