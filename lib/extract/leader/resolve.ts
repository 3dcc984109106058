import type { LeaderEntry } from '#lib/gazetteer/entry';
import { type ArticleFacts, choose } from './choose.ts';
import { type Draft, MOST_PEOPLE } from './draft.ts';
import type { PersonMention } from './mention.ts';
import type { Roster } from './roster.ts';
import { nameOf, sameName, weight } from './same-name.ts';
import { addShort } from './short-name.ts';
import { similar } from './similar-name.ts';
import { standsAlone } from './standing.ts';

/** A person of the article with the mentions that name them; `proofs` tell who it is without the rest of the article. */
export type Person = {
  readonly name: string;
  readonly entry: LeaderEntry | null;
  readonly mentions: readonly PersonMention[];
  readonly proofs: readonly PersonMention[];
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
      addFull(drafts, mention, roster, facts);
  for (const mention of mentions)
    if (mention.kind === 'bare' && mention.candidates.length === 0) addTo(drafts, mention);
  for (const mention of mentions)
    if (mention.kind === 'short') addShort(drafts, mention, roster, facts);
  return drafts
    .filter((draft) => isLeader(draft, facts))
    .map(finished)
    .sort(byFirstMention);
}

function addFull(
  drafts: Draft[],
  mention: PersonMention,
  roster: Roster,
  facts: ArticleFacts,
): void {
  const entry = choose(mention.candidates, mention, facts) ?? similar(mention, roster, facts);
  const name = nameOf(mention);
  const vouched = mention.kind === 'full';
  const same = entry
    ? drafts.find((draft) => draft.entry?.label === entry.label)
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

/** Who counts: whoever stands with a title; else the gazetteer's people whom a bare name cannot confuse. */
function isLeader(draft: Draft, facts: ArticleFacts): boolean {
  return (
    draft.vouched || draft.mentions.some((mention) => standsAlone(draft.entry, mention, facts))
  );
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
  if (mention.kind === 'short') return mention.office !== '' && nameOf(mention) === name;
  return mention.kind === 'bare' && !mention.needsContext && standsAlone(entry, mention, null);
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
