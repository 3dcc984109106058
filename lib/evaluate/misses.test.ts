import { expect, it } from 'vitest';
import { createExtractor } from '#lib/extract/extract-facets';
import { loadGazetteer } from '#lib/gazetteer/load';
import { evaluateCase } from './evaluate.ts';
import { makeLabels } from './judge-fixture.ts';
import { missesOf } from './misses.ts';

const gazetteer = loadGazetteer();
const extract = createExtractor(gazetteer);
const TEXT =
  'Hôm 12/3, Việt Nam và Lào đã ký Bản ghi nhớ về hợp tác nông nghiệp. Bà Minh dự buổi lễ.';
const evaluate = (labels: Parameters<typeof makeLabels>[0], text = TEXT) =>
  evaluateCase(
    { id: 'a', input: JSON.stringify({ id: 'a', text }), labels: makeLabels(labels) },
    extract,
  );

it('a wrong value comes with the rule and the sentence that gave it', () => {
  const labels = { countries: { primary: ['VN'], secondary: [] } };
  const misses = missesOf(evaluate(labels), gazetteer);
  expect(misses).toContainEqual({
    measure: 'country',
    kind: 'wrong',
    value: 'LA',
    why: expect.stringMatching(/^country\//),
    sentence: expect.stringMatching(/»[^«]*Lào[^«]*«/),
  });
});

it('a wrong status comes with the sentence of its type', () => {
  const memorandum = { type: 'memorandum', status: 'in-force' } as const;
  const labels = { agreements: { primary: [memorandum], secondary: [] } };
  const misses = missesOf(evaluate(labels), gazetteer).filter(
    ({ measure }) => measure === 'agreementStatus',
  );
  expect(misses.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'missed memorandum/in-force',
    'wrong memorandum/signed',
  ]);
  for (const { sentence } of misses) expect(sentence).toContain('ghi nhớ');
});

it('a type that is wrong altogether is not listed again with its status', () => {
  const measures = missesOf(evaluate({}), gazetteer).map(({ measure }) => measure);
  expect(measures).toContain('agreement');
  expect(measures).not.toContain('agreementStatus');
});

it('a leader in another spelling comes with that spelling', () => {
  const text = 'Tổng thống Nga Vladimir Putin thăm Cuba.';
  const labels = { leaders: { primary: ['Vládimir Putin'], secondary: [] } };
  const misses = missesOf(evaluate(labels, text), gazetteer);
  expect(misses.filter(({ measure }) => measure === 'leader')).toEqual([]);
  expect(misses).toContainEqual({
    measure: 'spelling',
    kind: 'missed',
    value: 'Vládimir Putin',
    why: 'found as „Vladimir Putin“',
    sentence: expect.stringContaining('Vladimir Putin'),
  });
});

it('a missed value comes with the sentence that has one of its names', () => {
  const labels = {
    leaders: { primary: ['Nguyễn Thị Minh'], secondary: [] },
    eventDate: '2024-12-31',
  };
  const misses = missesOf(evaluate(labels), gazetteer).filter(({ kind }) => kind === 'missed');
  expect(misses).toEqual([
    {
      measure: 'leader',
      kind: 'missed',
      value: 'Nguyễn Thị Minh',
      why: null,
      sentence: 'Bà »Minh« dự buổi lễ.',
    },
    { measure: 'eventDate', kind: 'missed', value: '2024-12-31', why: null, sentence: null },
  ]);
});

it('an article that is rejected misses everything it owes and says why', () => {
  const labels = { countries: { primary: ['VN'], secondary: [] } };
  const evaluated = evaluate(labels, '   ');
  expect(evaluated.reject?.code).toBe('empty');
  expect(missesOf(evaluated, gazetteer)).toEqual([
    { measure: 'country', kind: 'missed', value: 'VN', why: null, sentence: null },
  ]);
});
