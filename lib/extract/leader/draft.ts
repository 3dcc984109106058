import type { LeaderEntry } from '#lib/gazetteer/entry';
import type { PersonMention } from './mention.ts';

/** More people than any article names; a bound for hostile text. */
export const MOST_PEOPLE = 200;

/** A person while the mentions of an article are gathered. */
export type Draft = {
  entry: LeaderEntry | null;
  names: string[];
  mentions: PersonMention[];
  vouched: boolean;
};
