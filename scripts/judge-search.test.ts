import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScoredQuery } from '#lib/evaluate/judged-queries';
import { changeSentence, compareJudged } from '#lib/evaluate/judged-record';
import { committedJudgedRecord, type JudgedArchive, openJudgedArchive } from './judged-archive.ts';

let archive: JudgedArchive;
let scored: ScoredQuery[];
beforeAll(async () => {
  archive = await openJudgedArchive();
  scored = await archive.score();
}, 120_000);
afterAll(() => archive?.end());

/**
 * The guard of every change to search: a judged query is answered as well as the record says, or better.
 * `npm run judge -- --misses` shows what comes back; where a loss is right, `-- --accept` takes it.
 */
describe('the judged queries', () => {
  it('lose nothing against the committed record', () => {
    const { lost } = compareJudged(scored, committedJudgedRecord());
    expect(lost.map(changeSentence)).toEqual([]);
  });

  it('are all in the record, and nothing else is (npm run judge -- --accept writes it)', () => {
    expect(compareJudged(scored, committedJudgedRecord())).toMatchObject({
      added: [],
      removed: [],
    });
  });

  it('are at least sixty, each kind of typing among them', () => {
    expect(scored.length).toBeGreaterThanOrEqual(60);
    const kinds = new Set(scored.map(({ query }) => query.kind));
    for (const kind of ['raw Telex', 'raw VNI', 'alias', 'typo', 'exclusion', 'quoted phrase']) {
      expect(kinds).toContain(kind);
    }
  });

  it('are answered the same when asked again', async () => {
    const again = await archive.score();
    expect(again.map(({ ids }) => ids)).toEqual(scored.map(({ ids }) => ids));
  });
});
