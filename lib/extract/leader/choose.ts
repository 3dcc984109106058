import type { LeaderEntry } from '#lib/gazetteer/entry';
import { isSyllable } from '../text/syllable.ts';
import type { PersonMention } from './mention.ts';
import { sameOffice } from './office-name.ts';
import { nameOf, spanText } from './same-name.ts';

export type ArticleFacts = {
  /** ISO codes found in the article. */
  readonly countries: ReadonlySet<string>;
  readonly year: number | null;
  /** Whether the article's text holds these words, any case. */
  readonly names: (words: string) => boolean;
};

type Office = LeaderEntry['offices'][number];

/** Among people of one spelling: those of the countries at hand, then in office in the article's year. */
export function choose(
  candidates: readonly LeaderEntry[],
  mention: PersonMention,
  facts: ArticleFacts,
): LeaderEntry | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  return narrowed(candidates, mention, facts)[0] ?? candidates[0] ?? null;
}

export function unique(
  candidates: readonly LeaderEntry[],
  mention: PersonMention,
  facts: ArticleFacts,
): LeaderEntry | null {
  const left = narrowed(candidates, mention, facts);
  const [first] = left;
  if (left.length !== 1 || !first || first.historical) return null;
  // „ông Phúc“ may be anybody; „Thủ tướng Phúc“ or „ông Putin“ may not.
  if (first.country === 'VN' && mention.office === '') return null;
  // „ông Tập“ may be a Vietnamese, „ông Putin“ may not.
  const plain = mention.office === '' && isSyllable(nameOf(mention));
  if (plain && !first.offices.some(({ title }) => facts.names(headOf(title)))) return null;
  const elsewhere = first.country !== null && !facts.countries.has(first.country);
  if (mention.office === '' && elsewhere && isSyllable(nameOf(mention))) return null;
  return first;
}

/** „Chủ tịch“ of „Chủ tịch nước“: what the article must say of „ông Tập“, „bà Choi“ somewhere. */
function headOf(title: string): string {
  return title.split(' ').slice(0, 2).join(' ');
}

function narrowed(
  candidates: readonly LeaderEntry[],
  mention: PersonMention,
  { countries, year }: ArticleFacts,
): LeaderEntry[] {
  const { office } = mention;
  const held = ({ from, to }: Office) =>
    year === null || ((from ?? 0) <= year && year <= (to ?? 9999));
  const titled = ({ title }: Office) => office === '' || sameOffice(office, title);
  const written = officesOf(mention);
  const tests: ((entry: LeaderEntry) => boolean)[] = [
    ({ country }) =>
      mention.countries.length === 0 || country === null || mention.countries.includes(country),
    ({ offices }) =>
      written.length > 0 &&
      offices.some(({ title }) => written.some((one) => sameOffice(one, title))),
    ({ offices }) => offices.some((one) => titled(one) && held(one)),
    ({ offices }) => offices.some(titled),
    ({ country }) => country === null || countries.has(country),
    ({ offices }) => offices.some(held),
    ({ historical }) => !historical,
  ];
  let left = [...candidates];
  for (const test of tests) {
    const kept = left.filter(test);
    if (kept.length > 0) left = kept;
  }
  return left;
}

/** Titles with their institution, where the text gives more than the bare title. */
function officesOf({ reading, offices, office }: PersonMention): string[] {
  return offices
    .map(({ from, to }) => spanText(reading, from, to))
    .filter((text) => text !== office);
}
