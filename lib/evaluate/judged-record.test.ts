import { describe, expect, it } from 'vitest';
import { judgedQueries, scoreQuery } from './judged-queries.ts';
import {
  changeSentence,
  compareJudged,
  EMPTY_JUDGED_RECORD,
  readJudgedRecord,
  writeJudgedRecord,
} from './judged-record.ts';

const KNOWN = new Set(['a', 'b']);
const line = (change: object = {}) =>
  JSON.stringify({
    id: 'hop',
    kind: 'few words',
    q: 'hội đàm',
    articles: { a: 3 },
    note: 'a',
    ...change,
  });
const queriesOf = (...lines: string[]) => judgedQueries(lines.join('\n'), 'queries.jsonl', KNOWN);
const [hop, hai] = queriesOf(line(), line({ id: 'hai', q: 'hai đảng', articles: { b: 3, a: 1 } }));
if (!hop || !hai) throw new Error('two queries were given');

describe('a file of judged queries', () => {
  it('is read line by line, empty lines skipped', () => {
    expect(queriesOf(line(), '', line({ id: 'hai' })).map(({ id }) => id)).toEqual(['hop', 'hai']);
  });

  it.each([
    ['an unknown article', line({ articles: { z: 1 } }), '"hop" judges the article "z"'],
    ['no article', line({ articles: {} }), 'queries.jsonl:1: "articles"'],
    ['a grade of 4', line({ articles: { a: 4 } }), 'queries.jsonl:1: "articles.a"'],
    ['no reason', line({ note: '' }), 'queries.jsonl:1: "note"'],
    ['no JSON', '{', 'queries.jsonl:1: this is not valid JSON'],
    ['an id twice', `${line()}\n${line()}`, 'the id "hop" stands there twice'],
  ])('with %s is refused by name', (_, text, sentence) => {
    expect(() => queriesOf(text)).toThrow(sentence);
  });
});

describe('against the record', () => {
  const record = readJudgedRecord(
    writeJudgedRecord([scoreQuery(hop, ['a']), scoreQuery(hai, ['b', 'a'])]),
    'scores.json',
  );

  it('the same answers are nothing gained and nothing lost', () => {
    const now = [scoreQuery(hop, ['a', 'x']), scoreQuery(hai, ['b', 'a'])];
    const nothing = { gained: [], lost: [], added: [], removed: [] };
    expect(compareJudged(now, record)).toEqual(nothing);
    expect(record).toEqual({ mean: 1, queries: { hai: 1, hop: 1 } });
  });

  it('a query that is answered worse is lost, and a sentence says so', () => {
    const { lost } = compareJudged([scoreQuery(hop, ['x', 'a'])], record);
    expect(lost.map(changeSentence)).toEqual(['„hội đàm“ (hop): nDCG@10 was 1.000 and is 0.631.']);
  });

  it('rounding is no change', () => {
    const third = scoreQuery(hai, ['x', 'b', 'a']);
    const rounded = readJudgedRecord(writeJudgedRecord([third]), 'scores.json');
    expect(rounded.queries.hai).not.toBe(third.score);
    expect(compareJudged([third], rounded)).toMatchObject({ gained: [], lost: [] });
  });

  it('new and removed queries are named, and are neither', () => {
    const { added, removed, lost } = compareJudged([scoreQuery(hop, [])], {
      mean: 1,
      queries: { khac: 1 },
    });
    expect({ added, removed, lost }).toEqual({ added: ['hop'], removed: ['khac'], lost: [] });
    expect(compareJudged([scoreQuery(hop, [])], EMPTY_JUDGED_RECORD).added).toEqual(['hop']);
  });

  it('a record that cannot be read is named with what to do', () => {
    expect(() => readJudgedRecord('<<<<<<<', 'scores.json')).toThrow(/scores\.json: .*--accept/s);
  });
});
