import type { LeaderEntry } from '#lib/gazetteer/entry';
import { fold } from '#lib/vietnamese/fold';
import { Phrases } from '../text/phrases.ts';
import { type Surroundings, surroundings, textOf } from '../text/surroundings.ts';
import { isSyllable } from '../text/syllable.ts';

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
};

export function createRoster(entries: readonly LeaderEntry[]): Roster {
  const full = new Phrases<KnownName>();
  const short = new Phrases<LeaderEntry>();
  for (const entry of entries) {
    const shorts = new Set((entry.shortNames ?? []).flatMap(spellingsOf));
    const own = entry.aliases.some((alias) => textOf(alias) === entry.label);
    const seen = new Set<string>();
    for (const alias of own ? entry.aliases : [entry.label, ...entry.aliases]) {
      const needsContext =
        entry.needsContext === true || (typeof alias !== 'string' && alias.needsContext === true);
      const known = { entry, needsContext, ...surroundings(alias) };
      for (const name of spellingsOf(textOf(alias))) {
        if (seen.has(name)) continue;
        seen.add(name);
        if (/[\s.]/.test(name) && !shorts.has(name)) full.add(name, known);
        else shorts.add(name);
      }
    }
    for (const name of shorts) short.add(name, entry);
  }
  return { full, short };
}

/** A foreign name is also written without its marks, and with a space or a capital for a hyphen. */
function spellingsOf(name: string): string[] {
  if (name.split(/[\s-]+/).every(isSyllable)) return [name];
  const spellings = [name, name.replaceAll('-', ' '), name.replaceAll('-', '')];
  return [...spellings, ...spellings.map(unmarked)];
}

function unmarked(name: string): string {
  const plain = fold(name);
  return [...name]
    .map((char, i) =>
      char === char.toLowerCase() ? plain.charAt(i) : plain.charAt(i).toUpperCase(),
    )
    .join('');
}
