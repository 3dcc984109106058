import { describe, expect, it } from 'vitest';
import { formatEventDate, formatMonth, formatNumber, formatPublished } from './format.ts';

describe('dates as a newsroom reads them', () => {
  it('show a publication at the precision that is known', () => {
    expect(formatPublished('vi', '2022-11-26T07:15:30+07:00')).toBe('26/11/2022 07:15');
    expect(formatPublished('vi', '2023-06-09')).toBe('09/06/2023');
    expect(formatPublished('vi', '2022-08')).toBe('tháng 8/2022');
    expect(formatPublished('en', '2022-08')).toBe('August 2022');
    expect(formatPublished('vi', null)).toBe('Không rõ ngày đăng');
  });

  it('never show a year nobody knows', () => {
    expect(formatEventDate('vi', '--04-19')).toBe('19/4 (không rõ năm)');
    expect(formatEventDate('en', '--04-19')).toBe('19/4 (year unknown)');
    expect(formatEventDate('vi', '2022-11-25')).toBe('25/11/2022');
  });

  it('name months in each language', () => {
    expect(formatMonth('vi', '2025-01')).toBe('tháng 1/2025');
    expect(formatMonth('en', '2025-01')).toBe('January 2025');
  });
});

describe('numbers', () => {
  it('are grouped as the language groups them', () => {
    expect(formatNumber('vi', 10000)).toBe('10.000');
    expect(formatNumber('en', 10000)).toBe('10,000');
  });
});
