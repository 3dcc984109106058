import { describe, expect, it } from 'vitest';
import { periodOf } from './period.ts';

const at = (iso: string) => Date.parse(iso) / 1000;

describe('periodOf', () => {
  it('is one second for a date with a time', () => {
    const second = at('2022-11-26T07:15:30+07:00');
    expect(periodOf({ publishedAt: '2022-11-26T07:15:30+07:00' }, null)).toEqual({
      dateBasis: 'published',
      dateFrom: second,
      dateTo: second,
      year: ['2022'],
      month: ['2022-11'],
    });
  });

  it('is a day of Viet Nam for a day', () => {
    expect(periodOf({ publishedAt: '2023-06-09' }, null)).toMatchObject({
      dateFrom: at('2023-06-08T17:00:00Z'),
      dateTo: at('2023-06-09T16:59:59Z'),
    });
  });

  it('is the whole month for a month, leap years too', () => {
    expect(periodOf({ publishedAt: '2024-02' }, null)).toMatchObject({
      dateFrom: at('2024-02-01T00:00:00+07:00'),
      dateTo: at('2024-02-29T23:59:59+07:00'),
      month: ['2024-02'],
    });
  });

  it('goes by the event where publication is unknown and the event has a year', () => {
    expect(periodOf({ publishedAt: null }, '2022-08-29')).toMatchObject({
      dateBasis: 'event',
      month: ['2022-08'],
    });
  });

  it('is unknown, and no interval, where the year is', () => {
    expect(periodOf({ publishedAt: null }, '--04-19')).toEqual({
      dateBasis: 'none',
      year: ['unknown'],
      month: ['unknown'],
    });
  });
});
