import { describe, expect, it } from 'vitest';
import { casesOf, casesOfPair, labelsById } from './labels.ts';

const LABELS = {
  countries: { primary: ['VN', 'LA'], secondary: [] },
  leaders: { primary: [], secondary: [] },
  agreements: { primary: [{ type: 'memorandum', status: 'signed' }], secondary: [] },
  eventDate: '--03-12',
};
const CASE = {
  id: 'ban-ghi-nho',
  title: 'Việt Nam và Lào ký kết',
  text: 'Ngày 12/3, …',
  ...LABELS,
};
const line = (value: object) => JSON.stringify(value);

describe('a case', () => {
  it('is an article for the pipeline and its labels', () => {
    const [only, ...others] = casesOf(`${line({ ...CASE, note: 'một' })}\n\n`, 'x.jsonl');
    expect(others).toEqual([]);
    expect(JSON.parse(only?.input ?? '')).toEqual({
      id: CASE.id,
      title: CASE.title,
      text: CASE.text,
    });
    expect(only?.labels).toEqual({ ...LABELS, leaderAliases: {} });
  });

  it.each([
    ['a facet that is missing', { ...CASE, leaders: undefined }, 'leaders'],
    [
      'a type that is none',
      { ...CASE, agreements: { primary: [{ type: 'mou', status: 'signed' }], secondary: [] } },
      'agreements.primary.0.type',
    ],
    ['a day that is none', { ...CASE, eventDate: '12/3' }, 'eventDate'],
    ['a field with a slip of the pen', { ...CASE, leaderAlias: {} }, 'leaderAlias'],
  ])('with %s stops the load with file, line and field', (_, value, field) => {
    const load = () => casesOf(`${line(CASE)}\n${line(value)}`, 'x.jsonl');
    expect(load).toThrow(/^x\.jsonl:2: /);
    expect(load).toThrow(field);
  });

  it('that is no JSON stops the load with its line', () => {
    expect(() => casesOf('{', 'x.jsonl')).toThrow('x.jsonl:1: this is not valid JSON');
  });
});

describe('articles and labels in two files', () => {
  const articles = { file: 'articles.jsonl', jsonl: line({ id: 'a', text: 'Một' }) };

  it('meet by id; other fields of a label are left alone', () => {
    const gold = { file: 'gold.jsonl', jsonl: line({ id: 'a', ...LABELS, notes: 'hai' }) };
    expect(casesOfPair(articles, gold)).toMatchObject([{ id: 'a', labels: LABELS }]);
  });

  it('are refused where a label has no article', () => {
    const gold = { file: 'gold.jsonl', jsonl: line({ id: 'b', ...LABELS }) };
    expect(() => casesOfPair(articles, gold)).toThrow(
      'gold.jsonl:1: articles.jsonl has no article "b"',
    );
  });
});

describe('labels by id', () => {
  it('are read with empty aliases where none are given', () => {
    expect(labelsById(line({ a: LABELS }), 'x.json').get('a')).toMatchObject({ leaderAliases: {} });
  });

  it('are refused with file and field', () => {
    expect(() => labelsById(line({ a: { ...LABELS, eventDate: 3 } }), 'x.json')).toThrow(
      'x.json: "a.eventDate"',
    );
  });
});
