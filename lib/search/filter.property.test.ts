import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from './articles-fixture.ts';
import { engineFilter, quoteValue } from './filter.ts';
import { run } from './run.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

/** Letters, every character that means something in a filter, and texts that look like one. */
const part = fc.constantFrom(
  ...[
    'a',
    'b',
    'đ',
    '1',
    '"',
    "'",
    '\\',
    '(',
    ')',
    '[',
    ']',
    '=',
    '!=',
    '<',
    ',',
    ':',
    ' ',
    '-',
    '*',
  ],
  ...[
    ' OR ',
    ' AND ',
    'NOT ',
    ' IN [',
    ' EXISTS',
    '" OR id != "',
    "' OR leader = '",
    '\\"',
    '\\\\',
  ],
);
const hostile = fc
  .array(part, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

const values = [
  ...new Set([
    ...fc.sample(hostile, { numRuns: 150, seed: 7 }),
    'a"b',
    "a'b",
    'a\\b',
    'a\\\\',
    'a\\"b',
  ]),
];
const articles = values.map((value, at) => makeArticle({ id: `bai-${at}`, leader: [value] }));

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(articles, []);
}, 60_000);
afterAll(() => archive?.end());

/** The engine compares facet values without regard to case and outer spaces. */
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

async function count(value: string, exclude: boolean): Promise<number> {
  const filter = { groups: [[{ facet: 'leader' as const, value, exclude }]] };
  const asked = {
    better: [],
    whole: [{ q: '', carries: [], check: null }],
    filter,
    facets: [],
    sort: 'relevance' as const,
  };
  const [answer] = await run(archive.engine, [{ ...asked, offset: 0, limit: 0 }]);
  return answer?.total ?? -1;
}

describe('a filter value', () => {
  it('finds the articles that have exactly this value, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...values), async (value) => {
        const expected = values.filter((other) => same(other, value)).length;
        expect(await count(value, false)).toBe(expected);
        expect(await count(value, true)).toBe(values.length - expected);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('never widens a search when no article has it', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const having = values.filter((other) => same(other, value)).length;
        expect(await count(value, false)).toBeLessThanOrEqual(having);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is quoted, its quotes and backslashes escaped', () => {
    expect(quoteValue('Tập Cận Bình')).toBe('"Tập Cận Bình"');
    expect(quoteValue('a"b')).toBe('"a\\"b"');
    expect(quoteValue('a\\')).toBe('"a\\\\"');
  });
});

describe('engineFilter', () => {
  it('ANDs the groups, ORs inside a group, and lets intervals of dates overlap', () => {
    const asked = (value: string) => ({ facet: 'country' as const, value, exclude: false });
    const groups = [[asked('CU'), asked('LA')], [{ ...asked('US'), exclude: true }]];
    expect(engineFilter({ groups, from: 10, to: 20 })).toEqual([
      ['country = "CU"', 'country = "LA"'],
      ['NOT country = "US"'],
      'dateTo >= 10',
      'dateFrom <= 20',
    ]);
  });

  it('is empty when nothing is asked', () => {
    expect(engineFilter({ groups: [] })).toEqual([]);
  });
});
