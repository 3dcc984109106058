import { describe, expect, it } from 'vitest';
import { judged } from './judge-fixture.ts';
import { compareWithRecord, EMPTY_RECORD, readRecord, writeRecord } from './record.ts';

const LABELS = { countries: { primary: ['VN', 'CU'], secondary: [] } };
const recordOf = (...judgements: ReturnType<typeof judged>[]) =>
  readRecord(writeRecord(judgements), 'scores.json');
const before = recordOf(
  judged('a', LABELS, { countries: ['VN', 'FR'] }),
  judged('b', { eventDate: '2024-03-12' }, { eventDate: '2024-03-12' }),
);

describe('the record', () => {
  it('is the same whatever the order of articles and values', () => {
    const a = judged('a', LABELS, { countries: ['CU', 'VN'] });
    const b = judged('b', LABELS, { countries: ['VN', 'CU'] });
    expect(writeRecord([b, a])).toBe(writeRecord([a, b]));
    expect(Object.keys(recordOf(b, a).cases)).toEqual(['a', 'b']);
    expect(recordOf(a).cases.a?.country).toEqual({ found: ['CU', 'VN'] });
  });

  it('that cannot be read is named with what to do', () => {
    expect(() => readRecord('{"cases": 1}', 'scores.json')).toThrow(/scores\.json: .*--accept/s);
    expect(() => readRecord('<<<<<<<', 'scores.json')).toThrow('scores.json');
  });
});

describe('against the record', () => {
  const same = judged('b', { eventDate: '2024-03-12' }, { eventDate: '2024-03-12' });

  it('nothing changed is nothing gained and nothing lost', () => {
    const now = [judged('a', LABELS, { countries: ['VN', 'FR'] }), same];
    expect(compareWithRecord(now, before)).toEqual({
      gained: [],
      lost: [],
      added: [],
      removed: [],
    });
  });

  it('an owed value found now, and a wrong one gone, are gained', () => {
    const now = [judged('a', LABELS, { countries: ['VN', 'CU'] }), same];
    const { gained, lost } = compareWithRecord(now, before);
    expect(gained).toEqual([
      { id: 'a', measure: 'country', value: 'CU', now: 'found' },
      { id: 'a', measure: 'country', value: 'FR', now: 'gone' },
    ]);
    expect(lost).toEqual([]);
  });

  it('an owed value missed now, and a new wrong one, are lost', () => {
    const now = [
      judged('a', LABELS, { countries: ['FR', 'DE'] }),
      judged('b', { eventDate: '2024-03-12' }, { eventDate: '2023-03-12' }),
    ];
    expect(compareWithRecord(now, before).lost).toEqual([
      { id: 'a', measure: 'country', value: 'VN', now: 'missed' },
      { id: 'a', measure: 'country', value: 'DE', now: 'wrong' },
      { id: 'b', measure: 'eventDate', value: '2023-03-12', now: 'wrong' },
    ]);
  });

  it('a value that is no longer labelled is not lost', () => {
    const fewer = { countries: { primary: ['CU'], secondary: ['VN'] } };
    expect(
      compareWithRecord([judged('a', fewer, { countries: ['FR'] }), same], before).lost,
    ).toEqual([]);
  });

  it('new and removed cases are named', () => {
    const now = [judged('c', LABELS), same];
    expect(compareWithRecord(now, before)).toMatchObject({
      lost: [],
      added: ['c'],
      removed: ['a'],
    });
    expect(compareWithRecord(now, EMPTY_RECORD).added).toEqual(['b', 'c']);
  });
});
