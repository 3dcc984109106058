import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from './period.ts';

const inVietNam = (seconds: number) =>
  new Date((seconds + 7 * 3_600) * 1_000).toISOString().slice(0, 19);

describe('readPeriod', () => {
  it('gives the first and the last second of a day, a month and a year', () => {
    const edges = (text: string) => {
      const period = readPeriod(text);
      return period && [inVietNam(period.first), inVietNam(period.last)];
    };
    expect(edges('2023-06-09')).toEqual(['2023-06-09T00:00:00', '2023-06-09T23:59:59']);
    expect(edges('2024-02')).toEqual(['2024-02-01T00:00:00', '2024-02-29T23:59:59']);
    expect(edges('2023-12')).toEqual(['2023-12-01T00:00:00', '2023-12-31T23:59:59']);
    expect(edges('1990')).toEqual(['1990-01-01T00:00:00', '1990-12-31T23:59:59']);
  });

  it('knows which days the calendar has', () => {
    for (const text of [
      '2023-02-29',
      '2023-04-31',
      '2023-13',
      '2023-00',
      '2023-01-00',
      '2023-01-32',
    ]) {
      expect(readPeriod(text)).toBeNull();
    }
  });

  it('reads no other way of writing a date', () => {
    for (const text of [
      '',
      '23',
      '9/6/2023',
      '2023-6-9',
      '2023-06-09T00:00',
      ' 2023',
      '20230609',
      '２０２３',
    ]) {
      expect(readPeriod(text)).toBeNull();
    }
  });

  it('leaves no second out between a day and the next', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const text = (at: number) => new Date(at).toISOString().slice(0, 10);
        const today = readPeriod(text(date.getTime()));
        const tomorrow = readPeriod(text(date.getTime() + 86_400_000));
        expect(tomorrow?.first).toBe((today?.last ?? Number.NaN) + 1);
      }),
    );
  });
});
