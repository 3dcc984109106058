import { describe, expect, it } from 'vitest';
import { type Asked, markedWords, outcomeOf, relevanceQueries, sampled } from './relevance.ts';
import { byKind, rowOf } from './relevance-row.ts';

const WORDS: Record<string, string> = {
  mach: markedWords('Sang Đan Mạch \n Bà đan len.'),
  dan: markedWords('Nhân dân \n Dân cư, đang đông.'),
};
const wordsOf = (id: string) => WORDS[id] ?? '';
const looking = { kind: 'title', q: 'sang đan mạch', id: 'mach' };
const marked = { kind: 'marks', q: 'Đan' };
const answer = (...ids: string[]): Asked => ({ ids, ms: 5 });
const failed: Asked = { ids: null, ms: 9 };

describe('a query that looks for one article', () => {
  it('scores one over its place', () => {
    const outcomes = [answer('mach'), answer('dan', 'mach'), answer('dan'), answer()].map((asked) =>
      outcomeOf(looking, asked, wordsOf),
    );
    expect(outcomes.map(({ place }) => place)).toEqual([1, 2, null, null]);
    expect(rowOf(outcomes)).toMatchObject({ n: 4, measure: 'MRR@10', score: 0.375, none: 1 });
  });

  it('that fails is not found, and does not count among those that found nothing', () => {
    const row = rowOf([answer('mach'), failed].map((asked) => outcomeOf(looking, asked, wordsOf)));
    expect(row).toMatchObject({ score: 0.5, none: 0, failed: 1 });
  });

  it('looks no further than ten', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `x${i}`);
    expect(outcomeOf(looking, answer(...ten, 'mach'), wordsOf).place).toBeNull();
  });
});

describe('a query whose marks matter', () => {
  it('counts the hits that hold the very word, over ten', () => {
    const outcome = outcomeOf(marked, answer('mach', 'dan', 'unknown'), wordsOf);
    expect(outcome).toMatchObject({ exact: 1, found: 3, place: null });
    expect(rowOf([outcome])).toMatchObject({ measure: 'P@10', score: 0.1 });
  });

  it('that fails is left out of the mean', () => {
    const outcomes = [answer('mach'), failed].map((asked) => outcomeOf(marked, asked, wordsOf));
    expect(rowOf(outcomes).score).toBe(0.1);
  });

  it('does not run from the headline into the body', () => {
    expect(outcomeOf({ kind: 'marks', q: 'mạch bà' }, answer('mach'), wordsOf).exact).toBe(0);
  });
});

describe('rows', () => {
  it('of both kinds of query have times and no score', () => {
    const outcomes = [looking, marked].map((query) => outcomeOf(query, answer('mach'), wordsOf));
    expect(rowOf(outcomes).measure).toBeNull();
    expect([...byKind(outcomes).keys()]).toEqual(['title', 'marks']);
  });

  it('give the times as the hundredths of the sorted list', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    const outcomes = times.map((ms) => outcomeOf(looking, { ids: [], ms }, wordsOf));
    expect(rowOf(outcomes).times).toEqual({ p50: 51, p95: 96, p99: 100 });
  });
});

describe('a sample', () => {
  const queries = Array.from({ length: 10 }, (_, i) => ({ kind: i % 2 ? 'b' : 'a', q: `${i}` }));

  it('takes so many of each kind, spread over all of them', () => {
    expect(sampled(queries, 2).map(({ q }) => q)).toEqual(['0', '1', '6', '7']);
    expect(sampled(queries, 5)).toEqual(queries);
    expect(sampled(queries, 99)).toEqual(queries);
  });
});

describe('a file of queries', () => {
  it('is read, ids and all', () => {
    const jsonl = '{"kind":"title","q":"đan","id":"a"}\n{"kind":"marks","q":"len"}\n';
    expect(relevanceQueries(jsonl, 'q.jsonl')).toEqual([
      { kind: 'title', q: 'đan', id: 'a' },
      { kind: 'marks', q: 'len' },
    ]);
  });

  it('with a wrong line is refused by its place', () => {
    expect(() => relevanceQueries('{"kind":"title","q":"a"}\n{"q":"b"}', 'q.jsonl')).toThrow(
      'q.jsonl:2: "kind"',
    );
  });
});
