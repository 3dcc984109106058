import type { LeaderEntry } from '#lib/gazetteer/entry';
import { fold } from '#lib/vietnamese/fold';
import { Phrases } from '../text/phrases.ts';
import { isSyllable } from '../text/syllable.ts';

/** The gazetteer's people, ready for look-up; built once. */
export type Roster = {
  /** Full names and aliases of two words or more, or of one that the gazetteer trusts. */
  readonly full: Phrases<LeaderEntry>;
  /** What a title or honorific may be followed by: `Tập`, `Putin`. */
  readonly short: Phrases<LeaderEntry>;
};

export function createRoster(entries: readonly LeaderEntry[]): Roster {
  const full = new Phrases<LeaderEntry>();
  const short = new Phrases<LeaderEntry>();
  for (const entry of entries) {
    const names = entry.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
    const spellings = new Set([entry.label, ...names].flatMap(spellingsOf));
    const shorts = new Set((entry.shortNames ?? []).flatMap(spellingsOf));
    for (const name of spellings) {
      if (/[\s.]/.test(name) && !shorts.has(name)) full.add(name, entry);
      else shorts.add(name);
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
