import { describe, expect, it } from 'vitest';
import { judgeDate, judgeValues, namesLeader } from './verdict.ts';

describe('values', () => {
  const owed = { primary: ['VN', 'CU'], secondary: ['US'] };

  it('are found, missed or wrong; allowed ones are only predicted', () => {
    expect(judgeValues(owed, ['US', 'VN', 'FR'])).toEqual({
      found: ['VN'],
      missed: ['CU'],
      wrong: ['FR'],
      predicted: 3,
    });
  });

  it('count once where they stand twice', () => {
    const doubled = { primary: ['VN', 'VN'], secondary: [] };
    expect(judgeValues(doubled, ['VN', 'VN'])).toEqual({
      found: ['VN'],
      missed: [],
      wrong: [],
      predicted: 1,
    });
  });

  it('of an article without any are all right', () => {
    const nothing = { primary: [], secondary: [] };
    expect(judgeValues(nothing, [])).toEqual({ found: [], missed: [], wrong: [], predicted: 0 });
  });
});

describe('a leader', () => {
  const matches = namesLeader({ 'Nicolás Maduro': ['Nicolas Maduro Moros', 'Maduro'] });

  it.each([
    ['Nicolás Maduro', 'Nicolas Maduro'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Nicolás Maduro', 'Nicolas Maduro Moros'],
    ['Đỗ Mười', 'ĐỖ MƯỜI'],
  ])('labelled „%s“ is found as „%s“', (label, predicted) => {
    expect(matches(label, predicted)).toBe(true);
  });

  it.each([
    ['Nicolás Maduro', 'Maduro'],
    ['Nicolás Maduro', 'Nicolás'],
    ['Kim Jong-un', 'Kim Jong-il'],
  ])('labelled „%s“ is not found as „%s“', (label, predicted) => {
    expect(matches(label, predicted)).toBe(false);
  });
});

describe('the day of the event', () => {
  it.each([
    ['2024-03-12', '2024-03-12', ['2024-03-12'], [], []],
    ['2024-03-12', '--03-12', ['2024-03-12'], [], []],
    ['2024-03-12', '2023-03-12', ['2024-03-12'], [], ['2023-03-12']],
    ['--03-12', '2024-03-12', ['--03-12'], [], ['2024-03-12']],
    ['2024-03-12', '2024-03-13', [], ['2024-03-12'], ['2024-03-13']],
    ['2024-03-12', null, [], ['2024-03-12'], []],
    [null, '2024-03-12', [], [], []],
  ])('labelled %s and predicted %s', (label, predicted, found, missed, wrong) => {
    expect(judgeDate(label, predicted)).toMatchObject({ found, missed, wrong });
  });
});
