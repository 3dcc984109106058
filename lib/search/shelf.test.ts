import { Meilisearch } from 'meilisearch';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shelf } from './shelf.ts';

const engine = new Meilisearch({ host: 'http://127.0.0.1:1' });
const another = new Meilisearch({ host: 'http://127.0.0.1:2' });
const MAX_AGE_MS = 1_000;

/** A shelf whose reader counts how often it reads; `fail` makes it refuse. */
function counting() {
  const state = { reads: 0, fail: false, before: [] as (number | undefined)[] };
  const shelf = new Shelf<number>(async (_, before) => {
    state.reads += 1;
    state.before.push(before);
    if (state.fail) throw new Error('The engine is away.');
    return state.reads;
  }, MAX_AGE_MS);
  return { shelf, state };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a shelf', () => {
  it('reads once for all who ask within its age', async () => {
    const { shelf, state } = counting();
    expect(await Promise.all([shelf.get(engine), shelf.get(engine)])).toEqual([1, 1]);
    vi.advanceTimersByTime(MAX_AGE_MS - 1);
    expect(await shelf.get(engine)).toBe(1);
    expect(state.reads).toBe(1);
  });

  it('keeps what belongs to another engine apart', async () => {
    const { shelf } = counting();
    expect(await shelf.get(engine)).toBe(1);
    expect(await shelf.get(another)).toBe(2);
    expect(await shelf.get(engine)).toBe(1);
  });

  it('hands out what is old while it reads anew, once, from what it had', async () => {
    const { shelf, state } = counting();
    await shelf.get(engine);
    vi.advanceTimersByTime(MAX_AGE_MS);
    expect(await Promise.all([shelf.get(engine), shelf.get(engine)])).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(0);
    expect(await shelf.get(engine)).toBe(2);
    expect(state.before).toEqual([undefined, 1]);
  });

  it('reads at once when asked for fresh ones', async () => {
    const { shelf } = counting();
    await shelf.get(engine);
    expect(await shelf.get(engine, { fresh: true })).toBe(2);
    expect(await shelf.get(engine)).toBe(2);
  });

  it('drops a first read that failed, so that the next one who asks reads again', async () => {
    const { shelf, state } = counting();
    state.fail = true;
    await expect(shelf.get(engine)).rejects.toThrow('away');
    state.fail = false;
    expect(await shelf.get(engine)).toBe(2);
  });

  it('keeps what it has when reading anew fails, and tries again when that is old', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { shelf, state } = counting();
    await shelf.get(engine);
    state.fail = true;
    vi.advanceTimersByTime(MAX_AGE_MS);
    expect(await shelf.get(engine)).toBe(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(warned).toHaveBeenCalledOnce();
    state.fail = false;
    expect(await shelf.get(engine)).toBe(1);
    expect(state.reads).toBe(2);
    vi.advanceTimersByTime(MAX_AGE_MS);
    await shelf.get(engine);
    await vi.advanceTimersByTimeAsync(0);
    expect(await shelf.get(engine)).toBe(3);
  });

  it('keeps what it has when fresh ones cannot be read', async () => {
    const { shelf, state } = counting();
    await shelf.get(engine);
    state.fail = true;
    await expect(shelf.get(engine, { fresh: true })).rejects.toThrow('away');
    expect(shelf.peek(engine)).toBe(1);
  });

  it('shows without waiting only what has been read', async () => {
    const { shelf } = counting();
    expect(shelf.peek(engine)).toBeUndefined();
    const asked = shelf.get(engine);
    expect(shelf.peek(engine)).toBeUndefined();
    await asked;
    expect(shelf.peek(engine)).toBe(1);
    vi.advanceTimersByTime(MAX_AGE_MS);
    void shelf.get(engine);
    expect(shelf.peek(engine)).toBe(1);
  });

  it('ends the waiting of who gave up, not the reading', async () => {
    let finish = (_: number) => {};
    const shelf = new Shelf<number>(() => new Promise((resolve) => (finish = resolve)), MAX_AGE_MS);
    const impatient = new AbortController();
    const gaveUp = shelf.get(engine, { signal: impatient.signal });
    const patient = shelf.get(engine);
    impatient.abort(new Error('gave up'));
    await expect(gaveUp).rejects.toThrow('gave up');
    finish(7);
    expect(await patient).toBe(7);
  });
});
