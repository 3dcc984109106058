import { describe, expect, it } from 'vitest';
import { forgetQueries, recentQueries, rememberQuery } from './recent-queries.ts';

function makeShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    kept,
  };
}

describe('the reader’s own recent queries', () => {
  it('are kept once each, the latest first, and forgotten on demand', () => {
    const shelf = makeShelf();
    for (const query of ['hội đàm', ' điện  đàm ', 'Hội đàm'.normalize('NFD')])
      rememberQuery(query, shelf);
    expect(recentQueries(shelf)).toEqual(['Hội đàm', 'điện đàm']);
    forgetQueries(shelf);
    expect(recentQueries(shelf)).toEqual([]);
    expect(shelf.kept.size).toBe(0);
  });

  it('are at most twenty, none empty and none a pasted headline', () => {
    const shelf = makeShelf();
    for (let at = 0; at < 30; at += 1) rememberQuery(`câu ${at}`, shelf);
    rememberQuery('  ', shelf);
    rememberQuery('a'.repeat(101), shelf);
    expect(recentQueries(shelf)).toHaveLength(20);
    expect(recentQueries(shelf)[0]).toBe('câu 29');
  });

  it('are none where something else lies there or the browser keeps nothing', () => {
    const shelf = makeShelf();
    for (const text of ['{', '{"a":1}', 'null', '[1, null]']) {
      shelf.setItem('tulieu.recent-queries', text);
      expect(recentQueries(shelf)).toEqual([]);
    }
    const full = {
      ...makeShelf(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(() => rememberQuery('hội đàm', full)).not.toThrow();
    expect(recentQueries(null)).toEqual([]);
  });
});
