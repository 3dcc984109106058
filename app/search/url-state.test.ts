import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '#lib/schema/facets';
import { joinDayRange } from './day-range.ts';
import { addressOf, readUrl, SORTS, writeUrl } from './url-state.ts';

describe('the state of the search page in its URL', () => {
  it('is readable: the names are those of the API', () => {
    const url = writeUrl({
      query: 'hội đàm',
      refinementList: { country: ['CN', 'CU'], leader: ['Tô Lâm'] },
      range: { date: '2022-01-01:2022-12-31' },
      sortBy: SORTS.newest,
      page: 2,
    });
    expect(decodeURIComponent(url.replaceAll('+', ' '))).toBe(
      '?q=hội đàm&country=CN&country=CU&leader=Tô Lâm&from=2022-01-01&to=2022-12-31&sort=newest&page=2',
    );
  });

  it('is empty for a page nobody has touched', () => {
    expect(writeUrl({})).toBe('');
    expect(readUrl('')).toEqual({});
  });

  it('leaves out what is the default anyway', () => {
    expect(
      writeUrl({ query: '', page: 1, sortBy: SORTS.relevance, refinementList: { country: [] } }),
    ).toBe('');
  });

  it('reads a year or a month as the days it spans', () => {
    expect(readUrl('?from=2022&to=2022-02').range).toEqual({ date: '2022-01-01:2022-02-28' });
  });

  it('passes over what it cannot read, and keeps the rest', () => {
    expect(readUrl('?q=a&from=mai&page=-1&sort=giá&country=&utm_source=x')).toEqual({ query: 'a' });
    expect(readUrl('?page=1.5')).toEqual({});
    expect(readUrl('?from=2022-02-30')).toEqual({});
  });

  it('keeps an address that shows the same state already', () => {
    const at = (search: string) => ({
      href: `http://a${search}`,
      origin: 'http://a',
      pathname: '/',
      search,
    });
    expect(addressOf({ query: 'hội đàm' }, at('?q=hội%20đàm&utm_source=x'))).toBe(
      'http://a?q=hội%20đàm&utm_source=x',
    );
    expect(addressOf({ query: 'ký' }, at('?q=hội%20đàm'))).toBe('http://a/?q=k%C3%BD');
    expect(addressOf({}, at('?q=hội%20đàm'))).toBe('http://a/');
  });

  it('reads back whatever it wrote', () => {
    const value = fc.string({ minLength: 1, unit: 'grapheme' });
    const values = fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    const state = fc.record(
      {
        query: value,
        refinementList: fc.dictionary(fc.constantFrom(...FACETS.map((row) => row.key)), values, {
          minKeys: 1,
        }),
        range: fc.tuple(day, day).map(([from, to]) => ({
          date: joinDayRange({
            from: from.toISOString().slice(0, 10),
            to: to.toISOString().slice(0, 10),
          }),
        })),
        sortBy: fc.constantFrom(SORTS.newest, SORTS.oldest),
        page: fc.integer({ min: 2, max: 500 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(state, (before) => {
        expect(readUrl(writeUrl(before))).toEqual(JSON.parse(JSON.stringify(before)));
      }),
    );
  });
});
