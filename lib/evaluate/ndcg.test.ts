import { describe, expect, it } from 'vitest';
import { ndcg } from './ndcg.ts';

const GRADES = { meant: 3, about: 2, related: 1 };

describe('nDCG@10', () => {
  it('is 1 for the best order, whatever comes after it', () => {
    expect(ndcg(['meant', 'about', 'related'], GRADES)).toBe(1);
    expect(ndcg(['meant', 'about', 'related', 'other'], GRADES)).toBe(1);
  });

  it('is 0 where no judged article is found', () => {
    expect(ndcg([], GRADES)).toBe(0);
    expect(ndcg(['other'], GRADES)).toBe(0);
  });

  // Best: 7 + 3/log2(3) + 1/log2(4) = 7 + 1.892789 + 0.5 = 9.392789.
  it('discounts by place: the related one first, then the one meant', () => {
    // 1 + 7/1.584963 = 1 + 4.416508 = 5.416508; the one about it is missing.
    expect(ndcg(['related', 'meant'], GRADES)).toBeCloseTo(5.416508 / 9.392789, 6);
  });

  it('counts a hit at place 4 at 1/log2(5)', () => {
    // 7/2.321928 = 3.014736
    expect(ndcg(['x', 'y', 'z', 'meant'], GRADES)).toBeCloseTo(3.014736 / 9.392789, 6);
  });

  it('one article wanted and found second is 1/log2(3)', () => {
    expect(ndcg(['x', 'meant'], { meant: 3 })).toBeCloseTo(0.63093, 5);
  });

  it('looks at ten hits and no more', () => {
    const nine = Array.from({ length: 9 }, (_, i) => `x${i}`);
    expect(ndcg([...nine, 'meant'], { meant: 3 })).toBeCloseTo(1 / Math.log2(11), 9);
    expect(ndcg([...nine, 'x9', 'meant'], { meant: 3 })).toBe(0);
  });

  it('asks no more than ten of more than ten judged articles', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `a${i}`);
    const grades = Object.fromEntries(ids.map((id) => [id, 2]));
    expect(ndcg(ids, grades)).toBe(1);
  });

  it('gains nothing by naming an article twice', () => {
    expect(ndcg(['meant', 'meant'], GRADES)).toBeCloseTo(7 / 9.392789, 6);
  });

  it('refuses a query without a judged article', () => {
    expect(() => ndcg(['a'], {})).toThrow('no article has a grade');
  });
});
