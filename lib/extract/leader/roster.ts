import type { LeaderEntry } from '#lib/gazetteer/entry';
import { fold } from '#lib/vietnamese/fold';
import { Phrases } from '../text/phrases.ts';
import { type Surroundings, surroundings, textOf } from '../text/surroundings.ts';
import { isSyllable } from '../text/syllable.ts';
import { otherSpellings, unmarked } from './romanised.ts';
import { parts as wordsOf } from './same-name.ts';

/** One spelling of a person with what the gazetteer says of its surroundings. */
export type KnownName = Surroundings & {
  readonly entry: LeaderEntry;
  /** Many people bear it: it counts only where the article supports it. */
  readonly needsContext: boolean;
};

/** The gazetteer's people, ready for look-up; built once. */
export type Roster = {
  /** Full names and aliases of two words or more, or of one that the gazetteer trusts. */
  readonly full: Phrases<KnownName>;
  /** What a title or honorific may be followed by: `Tập`, `Putin`. */
  readonly short: Phrases<LeaderEntry>;
  /** Surnames of foreigners, in small letters: they count only with the office and the country. */
  readonly surnames: ReadonlyMap<string, readonly LeaderEntry[]>;
  /** First names of foreigners, in small letters: a city before a name is none. */
  readonly givenNames: ReadonlySet<string>;
  /** People by a word of their name without marks, foreigners only: for names with a slip. */
  readonly byWord: ReadonlyMap<string, readonly LeaderEntry[]>;
  /** People by the letters of their name without marks. */
  readonly byLetters: ReadonlyMap<string, readonly LeaderEntry[]>;
};

export function createRoster(entries: readonly LeaderEntry[]): Roster {
  const full = new Phrases<KnownName>();
  const short = new Phrases<LeaderEntry>();
  const surnames = new Map<string, LeaderEntry[]>();
  const byWord = new Map<string, LeaderEntry[]>();
  const byLetters = new Map<string, LeaderEntry[]>();
  const givenNames = new Set<string>();
  for (const entry of entries) {
    const shorts = new Set((entry.shortNames ?? []).flatMap((name) => spellingsOf(name, entry)));
    const own = entry.aliases.some((alias) => textOf(alias) === entry.label);
    const seen = new Set<string>();
    for (const alias of own ? entry.aliases : [entry.label, ...entry.aliases]) {
      const needsContext =
        entry.needsContext === true || (typeof alias !== 'string' && alias.needsContext === true);
      const known = { entry, needsContext, ...surroundings(alias) };
      for (const name of spellingsOf(textOf(alias), entry)) {
        if (seen.has(name)) continue;
        seen.add(name);
        if (/[\s.]/.test(name) && !shorts.has(name)) full.add(name, known);
        else shorts.add(name);
      }
    }
    for (const name of shorts) short.add(name, entry);
    const parts = foreignParts(entry);
    const [given, surname] = [parts[0], parts.at(-1)];
    if (given !== undefined && surname !== undefined && given.length > 2) {
      givenNames.add(given);
      put(surnames, surname, entry);
    }
    for (const word of new Set(parts.flatMap(wordsOf))) put(byWord, word, entry);
    put(byLetters, fold(entry.label), entry);
  }
  return { full, short, surnames, givenNames, byWord, byLetters };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The words of a foreigner's name in small letters, none of a name in Vietnamese syllables. */
function foreignParts({ label }: LeaderEntry): string[] {
  const parts = label.toLowerCase().split(' ');
  return parts.length < 2 || parts.every(isSyllable) ? [] : parts;
}

/**
 * A foreign name is also written without its marks, with a space or a capital for a hyphen, without the
 * full stops of its initials („J.D. Vance“, „JD Vance“), and in Japan and Hungary in either order. A
 * Vietnamese name of three words or more is told without its marks as well.
 */
function spellingsOf(name: string, { country }: LeaderEntry): string[] {
  const words = name.split(/[\s-]+/);
  if (words.every(isSyllable)) return words.length < 3 ? [name] : [name, unmarked(name)];
  const swapped = country !== null && FAMILY_NAME_FIRST.has(country) && /^\S+ \S+$/.test(name);
  const orders = swapped ? [name, name.split(' ').reverse().join(' ')] : [name];
  const spellings = orders
    .flatMap(otherSpellings)
    .flatMap((order) => [
      order,
      order.replaceAll('-', ' '),
      order.replaceAll('-', ''),
      ...withInitials(order),
    ]);
  return [...spellings, ...spellings.map(unmarked)];
}

const FAMILY_NAME_FIRST = new Set(['JP', 'HU']);

/** „J.D. Vance“, „J. D. Vance“, „JD Vance“: → „J.D Vance“, „JD Vance“, „J.D.Vance“. */
function withInitials(name: string): string[] {
  const initials = /^(?:\p{Lu}\.?\s?){1,3}(?=\p{Lu}\p{Ll})/u.exec(name)?.[0];
  if (initials === undefined) return [];
  const letters = initials.replace(/[.\s]/g, '');
  const rest = name.slice(initials.length);
  const dotted = [...letters].join('.');
  const spaced = letters.length > 1 ? [`${letters} ${rest}`] : [];
  return [...spaced, `${dotted} ${rest}`, `${dotted}.${rest}`];
}
