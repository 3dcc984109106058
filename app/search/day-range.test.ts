import { describe, expect, it } from 'vitest';
import { dayOf, dayRange, secondsOf, splitDayRange } from './day-range.ts';

describe('days in Asia/Ho_Chi_Minh', () => {
  const { first = 0, last = 0 } = secondsOf({ from: '2024-02-29', to: '2024-02-29' });

  it('begin seven hours before they do in Greenwich', () => {
    expect(new Date(first * 1000).toISOString()).toBe('2024-02-28T17:00:00.000Z');
    expect(new Date(last * 1000).toISOString()).toBe('2024-02-29T16:59:59.000Z');
  });

  it('are found again from any of their seconds', () => {
    expect([dayOf(first), dayOf(last), dayOf(last + 1)]).toEqual([
      '2024-02-29',
      '2024-02-29',
      '2024-03-01',
    ]);
  });
});

describe('a range of days', () => {
  it('takes a year or a month for all its days', () => {
    expect(dayRange('2024', '2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(dayRange('2024-02', '2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });

  it('may be open on either side', () => {
    expect(splitDayRange('2024-05-01:')).toEqual({ from: '2024-05-01', to: undefined });
    expect(splitDayRange(':2024-05-01')).toEqual({ from: undefined, to: '2024-05-01' });
    expect(splitDayRange(undefined)).toEqual({ from: undefined, to: undefined });
  });

  it('leaves out what is no date', () => {
    expect(dayRange('2023-02-29', '2023-13-01')).toEqual({ from: undefined, to: undefined });
    expect(dayRange('hôm qua', '1/1/2023')).toEqual({ from: undefined, to: undefined });
  });
});
