import { expect, test } from 'vitest';
import type { LeaderEntry } from '#lib/gazetteer/entry';
import { loadGazetteer } from '#lib/gazetteer/load';
import { createExtractor } from '../extract-facets.ts';

/** Every leader of the gazetteer, read from a sentence made of that leader's own data. */
const gazetteer = loadGazetteer();
const extract = createExtractor(gazetteer);
const countries = new Map(gazetteer.country.map(({ id, label }) => [id, label]));

type Office = LeaderEntry['offices'][number];

/** „Bộ trưởng Ngoại giao Nga Sergey Lavrov đã phát biểu …“, in a year of that office. */
function leadersOf(entry: LeaderEntry, office: Office, name: string): string[] {
  const year = office.from ?? office.to;
  const { leader } = extract({
    title: null,
    body: `${officeOf(entry, office)} ${name} đã phát biểu tại hội nghị.`,
    dateline: '',
    publishedAt: year === undefined ? null : `${year}-06-15`,
    publishedPrecision: year === undefined ? 'unknown' : 'year',
  });
  return leader;
}

/** The title with its country, where it names neither that country nor a body. */
function officeOf({ country }: LeaderEntry, { title }: Office): string {
  const label = country === null ? undefined : countries.get(country);
  if (label === undefined || country === 'VN' || title.includes(label)) return title;
  return `${title} ${label}`;
}

/** The spellings that are whole names: two words or more. */
function wholeNames({ label, aliases }: LeaderEntry): string[] {
  const texts = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [label, ...texts].filter((name) => /[\s.]/.test(name));
}

test('every leader is read under the first of the offices, by the label and by every whole alias', () => {
  const wrong = gazetteer.leader.flatMap((entry) => {
    const [office] = entry.offices;
    if (!office) return [`${entry.id}: no office`];
    return wholeNames(entry)
      .map((name) => ({ name, read: leadersOf(entry, office, name) }))
      .filter(({ read }) => read.length !== 1 || read[0] !== entry.label)
      .map(({ name, read }) => `${entry.id}: ${officeOf(entry, office)} ${name} → ${read}`);
  });
  expect(wrong).toEqual([]);
}, 60_000);
