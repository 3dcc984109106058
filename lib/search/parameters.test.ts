import { describe, expect, it } from 'vitest';
import { BadRequest } from './errors.ts';
import { readParameters } from './parameters.ts';

const read = (text: string) => readParameters(new URLSearchParams(text));

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof BadRequest) return error.message;
    throw error;
  }
  throw new Error(`„${text}“ was taken.`);
}

describe('readParameters', () => {
  it('takes nothing at all for the first page of everything', () => {
    expect(read('')).toEqual({
      query: '',
      exact: false,
      filter: { groups: [] },
      sort: 'relevance',
      page: 1,
      limit: 20,
    });
  });

  it('cleans the query', () => {
    expect(read(`q=${encodeURIComponent(' hoà\u00a0 bình\u200b “Hà Nội” −Cuba ')}`).query).toBe(
      'hòa bình "Hà Nội" -Cuba',
    );
    expect(read(`q=${encodeURIComponent('Hiệp định'.normalize('NFD'))}`).query).toBe('Hiệp định');
  });

  it('puts the values of a facet into one group and each excluded one into its own', () => {
    const { groups } = read('country=CU&country=LA&country=-US&leader=Tô Lâm').filter;
    expect(groups).toEqual([
      [
        { facet: 'country', value: 'CU', exclude: false },
        { facet: 'country', value: 'LA', exclude: false },
      ],
      [{ facet: 'country', value: 'US', exclude: true }],
      [{ facet: 'leader', value: 'Tô Lâm', exclude: false }],
    ]);
  });

  it('takes a year, a month and a day for their first and last second in Viet Nam', () => {
    const { from, to } = read('from=2023&to=2023-06').filter;
    expect(from).toBe(Date.parse('2023-01-01T00:00:00+07:00') / 1000);
    expect(to).toBe(Date.parse('2023-06-30T23:59:59+07:00') / 1000);
    expect(read('to=2024-02-29').filter.to).toBe(Date.parse('2024-02-29T23:59:59+07:00') / 1000);
  });

  it('knows every spelling of an order', () => {
    for (const [text, sort] of [
      ['newest', 'newest'],
      ['-date', 'newest'],
      ['date:desc', 'newest'],
      ['oldest', 'oldest'],
      ['date', 'oldest'],
      ['date:asc', 'oldest'],
      ['relevance', 'relevance'],
    ]) {
      expect(read(`sort=${text}`).sort).toBe(sort);
    }
  });

  it('passes over empty parameters, the language and what networks add to links', () => {
    expect(read('q=&country=&from=&page=&lang=en&utm_source=mail&fbclid=x&gclid=y')).toEqual(
      read(''),
    );
  });

  it('refuses what it cannot take, with a sentence that says what to change', () => {
    expect(refusal('page=-1')).toBe('page must be a whole number from 1 to 999999999.');
    expect(refusal('page=0')).toMatch(/^page must be/);
    expect(refusal('page=1.5')).toMatch(/^page must be/);
    expect(refusal('limit=101')).toBe('limit must be a whole number from 1 to 100.');
    expect(refusal('limit=0')).toMatch(/^limit must be/);
    expect(refusal('sort=best')).toMatch(/^sort must be one of relevance, newest/);
    expect(refusal('from=09/06/2023')).toMatch(/^from must be a date.*„09\/06\/2023“ is not\.$/);
    expect(refusal('to=2023-13')).toMatch(/^to must be a date/);
    expect(refusal('to=2023-02-29')).toMatch(/^to must be a date/);
    expect(refusal('from=2023-06&to=2023-05')).toBe('from is later than to; swap them.');
    expect(refusal('q=a&q=b')).toBe('q is given 2 times; give it once.');
    expect(refusal('country=-')).toMatch(/excludes nothing/);
    expect(refusal(`leader=${'a'.repeat(201)}`)).toMatch(/longer than 200/);
    expect(refusal('country=x&'.repeat(101))).toMatch(/at most 100/);
    expect(refusal(`q=${'a'.repeat(513)}`)).toMatch(/at most 512/);
  });

  it('names unknown parameters and the known ones', () => {
    expect(refusal('contry=CU&q=x')).toMatch(/^Unknown parameter „contry“; the known ones are q,/);
    expect(refusal('__proto__=x')).toMatch(/^Unknown parameter „__proto__“/);
    expect(refusal(`${'x'.repeat(9_000)}=1`).length).toBeLessThan(300);
  });

  it('names everything that is wrong at once', () => {
    expect(refusal('page=x&limit=y')).toMatch(/page must.*limit must/);
  });
});
