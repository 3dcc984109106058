import type { LeaderEntry } from '#lib/gazetteer/entry';
import { isSyllable } from '../text/syllable.ts';
import type { PersonMention } from './mention.ts';
import type { Roster } from './roster.ts';
import { isShortFor, nameOf, sameName, weight } from './same-name.ts';

/** A person of the article with the mentions that name them; `proofs` tell who it is without the rest of the article. */
export type Person = {
  readonly name: string;
  readonly entry: LeaderEntry | null;
  readonly mentions: readonly PersonMention[];
  readonly proofs: readonly PersonMention[];
};

/** More people than any article names; a bound for hostile text. */
const MOST_PEOPLE = 200;

type Draft = {
  entry: LeaderEntry | null;
  names: string[];
  mentions: PersonMention[];
  vouched: boolean;
};

export type ArticleFacts = {
  /** ISO codes found in the article. */
  readonly countries: ReadonlySet<string>;
  readonly year: number | null;
};

/**
 * Turns mentions into people: a spelling of the gazetteer is its person; an unknown full name is one
 * person with every fuller or shorter spelling of it; a surname goes to the person the article names in
 * full, else to the one person of the gazetteer it can mean.
 */
export function resolvePeople(
  mentions: readonly PersonMention[],
  roster: Roster,
  facts: ArticleFacts,
): Person[] {
  const drafts: Draft[] = [];
  for (const mention of mentions)
    if (mention.kind !== 'nobody' && (mention.kind === 'full' || mention.candidates.length > 0))
      addFull(drafts, mention, facts);
  for (const mention of mentions)
    if (mention.kind === 'bare' && mention.candidates.length === 0) addTo(drafts, mention);
  for (const mention of mentions)
    if (mention.kind === 'short') addShort(drafts, mention, roster, facts);
  return drafts.filter(isLeader).map(finished).sort(byFirstMention);
}

function addFull(drafts: Draft[], mention: PersonMention, facts: ArticleFacts): void {
  const entry = choose(mention.candidates, mention, facts);
  const name = nameOf(mention);
  const vouched = mention.kind === 'full';
  const same = entry
    ? drafts.find((draft) => draft.entry?.id === entry.id)
    : drafts.find((draft) => draft.names.some((other) => sameName(other, name)));
  if (same) {
    addName(same, name);
    same.mentions.push(mention);
    same.vouched ||= vouched;
    same.entry ??= entry;
    return;
  }
  if (drafts.length >= MOST_PEOPLE) return;
  drafts.push({ entry, names: entry ? [name, entry.label] : [name], mentions: [mention], vouched });
}

function addName(draft: Draft, name: string): void {
  if (!draft.names.includes(name)) draft.names.push(name);
}

/** A full name with an honorific only: counts where the same person stands with a title elsewhere. */
function addTo(drafts: Draft[], mention: PersonMention): void {
  const name = nameOf(mention);
  const same = drafts.find((draft) => draft.names.some((other) => sameName(other, name)));
  if (!same) return;
  same.mentions.push(mention);
  addName(same, name);
}

function addShort(
  drafts: Draft[],
  mention: PersonMention,
  roster: Roster,
  facts: ArticleFacts,
): void {
  const name = nameOf(mention);
  const named = drafts.filter((draft) =>
    draft.names.some((full) => isShortFor(name, full, draft.entry)),
  );
  const only = named.length === 1 ? named[0] : named.find((draft) => fits(draft, mention));
  if (only) {
    only.mentions.push(mention);
    only.vouched ||= mention.office !== '';
    return;
  }
  const { tokens } = mention.reading;
  const known = roster.short.at(tokens, mention.from).filter((match) => match.to === mention.to);
  const entry = unique(
    known.map((match) => match.value),
    mention,
    facts,
  );
  if (!entry || drafts.length >= MOST_PEOPLE) return;
  drafts.push({ entry, names: [entry.label], mentions: [mention], vouched: true });
}

function fits(draft: Draft, mention: PersonMention): boolean {
  if (mention.office === '') return false;
  return draft.mentions.some(
    (other) => other.office.toLowerCase() === mention.office.toLowerCase(),
  );
}

/** Among people of one spelling: those of the countries at hand, then in office in the article's year. */
function choose(
  candidates: readonly LeaderEntry[],
  mention: PersonMention,
  facts: ArticleFacts,
): LeaderEntry | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  return narrowed(candidates, mention, facts)[0] ?? candidates[0] ?? null;
}

function unique(
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
  const elsewhere = first.country !== null && !facts.countries.has(first.country);
  if (mention.office === '' && elsewhere && isSyllable(nameOf(mention))) return null;
  return first;
}

function narrowed(
  candidates: readonly LeaderEntry[],
  mention: PersonMention,
  { countries, year }: ArticleFacts,
): LeaderEntry[] {
  const title = mention.office.toLowerCase();
  const tests: ((entry: LeaderEntry) => boolean)[] = [
    ({ country }) =>
      mention.countries.length === 0 || country === null || mention.countries.includes(country),
    ({ offices }) =>
      title === '' || offices.some((office) => office.title.toLowerCase().startsWith(title)),
    ({ country }) => country === null || countries.has(country),
    ({ offices }) =>
      year === null || offices.some(({ from, to }) => (from ?? 0) <= year && year <= (to ?? 9999)),
    ({ historical }) => !historical,
  ];
  let left = [...candidates];
  for (const test of tests) {
    const kept = left.filter(test);
    if (kept.length > 0) left = kept;
  }
  return left;
}

const HIGHEST =
  /^(Tổng Bí thư|Chủ tịch nước|Thủ tướng|Chủ tịch Quốc hội|Quyền Chủ tịch nước|Thường trực Ban Bí thư)/i;

/** Who counts: whoever stands with a title; else the gazetteer's people whom a bare name cannot confuse. */
function isLeader({ entry, vouched }: Draft): boolean {
  if (vouched) return true;
  return standsAlone(entry);
}

/** Whether a bare full name is enough: any foreign leader's, and of Viet Nam's the highest. */
function standsAlone(entry: LeaderEntry | null): boolean {
  if (!entry || entry.historical) return false;
  return entry.country !== 'VN' || entry.offices.some(({ title }) => HIGHEST.test(title));
}

/** Canonical: the gazetteer's label, else the fullest form of the article, with its marks. */
function finished({ entry, names, mentions }: Draft): Person {
  const fullest = names.reduce(
    (best, name) => (weight(name) > weight(best) ? name : best),
    names[0] ?? '',
  );
  const name = entry?.label ?? fullest;
  const proofs = mentions.filter((mention) => isProof(mention, name, entry));
  return { name, entry, mentions, proofs: proofs.length > 0 ? proofs : mentions.slice(0, 1) };
}

/** „ông Carter“ proves nothing by itself; „Đại sứ Mỹ John Carter“ does. */
function isProof(mention: PersonMention, name: string, entry: LeaderEntry | null): boolean {
  if (mention.kind === 'full') return mention.candidates.length > 0 || nameOf(mention) === name;
  return mention.kind === 'bare' && mention.candidates.length > 0 && standsAlone(entry);
}

function byFirstMention(a: Person, b: Person): number {
  return position(a) - position(b);
}

function position({ mentions }: Person): number {
  return mentions.reduce(
    (first, { reading, from }) => Math.min(first, reading.field === 'title' ? from - 1e9 : from),
    Number.POSITIVE_INFINITY,
  );
}
