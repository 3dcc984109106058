import { describe, expect, test } from 'vitest';
import type { LeaderEntry } from '#lib/gazetteer/entry';
import { loadGazetteer } from '#lib/gazetteer/load';
import { createExtractor } from '../extract-facets.ts';

/** Every leader of the gazetteer, read from sentences made of that leader's own data. */
const gazetteer = loadGazetteer();
const extract = createExtractor(gazetteer);
const countries = new Map(gazetteer.country.map(({ id, label }) => [id, label]));

type Office = LeaderEntry['offices'][number];

/** „Bộ trưởng Ngoại giao Nga Sergey Lavrov đã phát biểu …“, in a year of that office. */
function leadersOf(title: string, name: string, { from, to }: Office): string[] {
  const year = from ?? to;
  const { leader } = extract({
    title: null,
    body: `${title} ${name} đã phát biểu tại hội nghị.`,
    dateline: '',
    publishedAt: year === undefined ? null : `${year}-06-15`,
    publishedPrecision: year === undefined ? 'unknown' : 'day',
  });
  return leader;
}

/** The title with its country, „Tổng thống Nga“, and as it stands, „Thư ký báo chí Nhà Trắng“. */
function titlesOf({ country }: LeaderEntry, { title }: Office): string[] {
  const label = country === null ? undefined : countries.get(country);
  if (label === undefined || country === 'VN' || title.includes(label)) return [title];
  return [`${title} ${label}`, title];
}

/** Nobody of these names holds an office: where they are not read after a title, the title says no office. */
const NOBODY = ['Trần Quý Khoáng', 'Johan Kvestrup'];

function isUnderstood(title: string, office: Office): boolean {
  return NOBODY.every((name) => String(leadersOf(title, name, office)) === name);
}

const CASES = gazetteer.leader.flatMap((entry) =>
  entry.offices.flatMap((office) =>
    titlesOf(entry, office)
      .filter((title) => isUnderstood(title, office))
      .map((title) => ({ entry, office, title })),
  ),
);

/** Spellings the rules do not yet read after a title, or that hold the title themselves. */
const NOT_AFTER_A_TITLE: readonly RegExp[] = [
  // „Thái tử Charles“, „Vua Charles III“, „Giáo hoàng Lêô XIV“
  /^(Thái tử|Vua|Giáo hoàng) /u,
  // „Bush cha“, „George Bush con“: the last word is in small letters
  / (cha|con)$/u,
  // „Rô-ma-nô“, „Úc-na-ghin“: the first syllables are a place or a country
  /^(Rô-ma-|Úc-)/u,
];

/** The other spellings that are whole names: of two words or more. */
function otherWholeNames({ aliases }: LeaderEntry): string[] {
  return aliases
    .map((alias) => (typeof alias === 'string' ? alias : alias.text))
    .filter((name) => /[\s.]/u.test(name))
    .filter((name) => !NOT_AFTER_A_TITLE.some((pattern) => pattern.test(name)));
}

/** What is read otherwise than as the leader alone; two people of one name share their label. */
function misread(namesOf: (entry: LeaderEntry) => readonly string[]): string[] {
  return CASES.flatMap(({ entry, office, title }) =>
    namesOf(entry)
      .map((name) => ({ name, read: leadersOf(title, name, office) }))
      .filter(({ read }) => read.length !== 1 || read[0] !== entry.label)
      .map(({ name, read }) => `${entry.id}: ${title} ${name} → ${read}`),
  );
}

describe('every leader of the gazetteer', () => {
  test('is read under each title the rules understand, by the label', () => {
    expect(misread(({ label }) => [label])).toEqual([]);
  });

  test('is read by every other whole name', () => {
    expect(misread(otherWholeNames)).toEqual([]);
  });

  test('has, but for a few, a title the rules understand', () => {
    const understood = new Set(CASES.map(({ entry }) => entry.id));
    expect(understood.size / gazetteer.leader.length).toBeGreaterThan(0.9);
  });
});
