import {
  FACETS,
  type FacetKey,
  facet as facetRow,
  type Text,
  UNKNOWN,
  UNKNOWN_LABEL,
} from '#lib/schema/facets';
import { VOCABULARIES } from '#lib/schema/vocabulary';
import { compareVietnamese } from '#lib/vietnamese/collate';
import type { Names } from './names.ts';

/** Facet → value → what the interface calls it. */
export type Labels = Partial<Record<FacetKey, Record<string, Text>>>;

/** What the interface calls a facet value; a value nothing is known about is called by itself. */
export function labelOf(names: Names, facet: FacetKey, value: string): Text {
  if (value === UNKNOWN) return UNKNOWN_LABEL;
  switch (facetRow(facet).kind) {
    case 'name':
      return names.get(facet, value)?.label ?? nameWithoutEntry(facet, value);
    case 'type':
      return vocabularyLabel(facet, value) ?? plain(value);
    case 'period':
      return periodLabel(value);
  }
}

/** The values of a closed vocabulary with their labels; empty for other facets. */
export function vocabularyOf(facet: FacetKey): [string, Text][] {
  return facet in VOCABULARIES
    ? Object.entries(VOCABULARIES[facet as keyof typeof VOCABULARIES])
    : [];
}

/** The labels of the given values. */
export function labelsFor(
  names: Names,
  facet: FacetKey,
  values: Iterable<string>,
): Record<string, Text> {
  return Object.fromEntries(
    [...new Set(values)].map((value) => [value, labelOf(names, facet, value)]),
  );
}

export type CountedValue = { readonly value: string; readonly label: Text; readonly count: number };

/** The counts of a facet as a list: the most frequent first, then in Vietnamese order of the labels. */
export function countedValues(
  names: Names,
  facet: FacetKey,
  counts: Readonly<Record<string, number>>,
): CountedValue[] {
  const list = Object.entries(counts).map(([value, count]) => ({
    value,
    count,
    label: labelOf(names, facet, value),
  }));
  const period = facetRow(facet).kind === 'period';
  return list.sort(
    (a, b) =>
      b.count - a.count ||
      (period ? compareText(b.value, a.value) : compareVietnamese(a.label.vi, b.label.vi)),
  );
}

/** An object with an entry for every facet of the table. */
export function forEachFacet<T>(make: (facet: FacetKey) => T): Record<FacetKey, T> {
  return Object.fromEntries(FACETS.map((row) => [row.key, make(row.key)])) as Record<FacetKey, T>;
}

function vocabularyLabel(facet: FacetKey, value: string): Text | undefined {
  return vocabularyOf(facet).find(([key]) => key === value)?.[1];
}

/** A country that no name is published for is called as CLDR calls it. */
function nameWithoutEntry(facet: FacetKey, value: string): Text {
  if (facet !== 'country' || !/^[A-Z]{2}$/.test(value)) return plain(value);
  return { vi: REGIONS.vi.of(value) ?? value, en: REGIONS.en.of(value) ?? value };
}

/** Making one takes longer than a search: they are made once. */
const REGIONS = {
  vi: new Intl.DisplayNames('vi', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};
const ENGLISH_MONTH = new Intl.DateTimeFormat('en', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

// 2025-09
const MONTH = /^(\d{4})-(\d{2})$/;

function periodLabel(value: string): Text {
  const match = MONTH.exec(value);
  if (!match) return plain(value);
  const [, year = '', month = ''] = match;
  const date = new Date(`${value}-01T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return plain(value);
  return { vi: `Tháng ${Number(month)}/${year}`, en: ENGLISH_MONTH.format(date) };
}

function plain(value: string): Text {
  return { vi: value, en: value };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
