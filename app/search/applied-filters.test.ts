import { describe, expect, it } from 'vitest';
import { appliedFilters, withoutFilters } from './applied-filters.ts';

const labelOf = (_: string, value: string) => `<${value}>`;
const state = {
  query: 'hợp tác',
  page: 3,
  sortBy: 'articles:dateFrom:desc',
  refinementList: { leader: ['Tô Lâm'], country: ['CN', 'CU'] },
  range: { date: '2022-01-01:' },
};

describe('the filters in force', () => {
  it('are listed in the order of the facet table, dates last', () => {
    const filters = appliedFilters(state, 'vi', labelOf);
    expect(filters.map((filter) => `${filter.facetLabel}: ${filter.valueLabel}`)).toEqual([
      'Quốc gia: <CN>',
      'Quốc gia: <CU>',
      'Lãnh đạo: <Tô Lâm>',
      'Ngày đăng: từ 01/01/2022',
    ]);
  });

  it('go away one at a time, back to the first page, and nothing else changes', () => {
    const [china] = appliedFilters(state, 'vi', labelOf);
    expect(china?.without).toEqual({
      query: 'hợp tác',
      sortBy: 'articles:dateFrom:desc',
      refinementList: { leader: ['Tô Lâm'], country: ['CU'] },
      range: { date: '2022-01-01:' },
    });
    expect(appliedFilters(state, 'vi', labelOf).at(-1)?.without).not.toHaveProperty('range');
  });

  it('go away all at once, and the query stays', () => {
    expect(withoutFilters(state)).toEqual({ query: 'hợp tác', sortBy: 'articles:dateFrom:desc' });
    expect(appliedFilters(withoutFilters(state), 'vi', labelOf)).toEqual([]);
  });

  it('say both ends of a date range', () => {
    const label = (date: string) =>
      appliedFilters({ range: { date } }, 'vi', labelOf)[0]?.valueLabel;
    expect(label('2022-01-01:2022-12-31')).toBe('01/01/2022 – 31/12/2022');
    expect(label(':2022-12-31')).toBe('đến 31/12/2022');
  });
});

describe('a value with a minus before it', () => {
  it('is said to be left out, under its own name', () => {
    const [filter] = appliedFilters({ refinementList: { country: ['-CN'] } }, 'vi', labelOf);
    expect(filter?.valueLabel).toBe('trừ <CN>');
    expect(filter?.without.refinementList?.country).toEqual([]);
  });
});
