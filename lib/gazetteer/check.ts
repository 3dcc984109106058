import { VOCABULARIES } from '#lib/schema/vocabulary';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import type { Alias, CountryEntry, LeaderEntry, TypeEntry } from './entry.ts';
import type { Problem } from './problems.ts';

/** An entry and the file it stands in. */
export type Located<E> = { readonly file: string; readonly entry: E };

type AnyEntry = CountryEntry | LeaderEntry | TypeEntry;

/**
 * Ids and labels stand once in a facet; one spelling means one entry, unless context tells them
 * apart. Two people of one name may share it when each note begins with „Khác“.
 */
export function checkFacet(entries: readonly Located<AnyEntry>[]): Problem[] {
  return [
    ...repeated(entries, 'id', (entry) => [entry.id]),
    ...repeated(entries, 'label', (entry) => [entry.label], areNamesakes),
    ...sharedSpellings(entries),
    ...entries.flatMap(checkAliases),
  ];
}

/** A form that counts only in a pair, or a capital, speaks for one country. */
export function checkCountries(countries: readonly Located<CountryEntry>[]): Problem[] {
  return [
    ...repeated(countries, 'pair form', (entry) => entry.pairForms ?? []),
    ...repeated(countries, 'capital', (entry) => entry.capitals ?? []),
  ];
}

/** A leader's country exists; offices do not end before they begin. */
export function checkLeaders(
  leaders: readonly Located<LeaderEntry>[],
  countries: readonly Located<CountryEntry>[],
): Problem[] {
  const codes = new Set(countries.map(({ entry }) => entry.id));
  return leaders.flatMap(({ file, entry }) => {
    const reasons: string[] = [];
    if (entry.country !== null && !codes.has(entry.country)) {
      reasons.push(`country "${entry.country}" is not in the country gazetteer`);
    }
    for (const { title, from, to } of entry.offices) {
      if (from !== undefined && to !== undefined && to < from) {
        reasons.push(`office "${title}" ends in ${to}, before it begins in ${from}`);
      }
    }
    return reasons.map((reason) => ({ file, id: entry.id, reason }));
  });
}

/** The entries of a facet of types are the keys of its vocabulary, no more and no fewer. */
export function checkVocabulary(
  facet: keyof typeof VOCABULARIES,
  entries: readonly Located<TypeEntry>[],
): Problem[] {
  const keys = Object.keys(VOCABULARIES[facet]);
  const ids = new Set(entries.map(({ entry }) => entry.id));
  const unknown = entries
    .filter(({ entry }) => !keys.includes(entry.id))
    .map(({ file, entry }) => ({
      file,
      id: entry.id,
      reason: `is no key of the vocabulary of ${facet} (lib/schema/vocabulary.ts)`,
    }));
  const missing = keys
    .filter((key) => !ids.has(key))
    .map((key) => ({ file: `${facet}.json`, id: key, reason: 'has no entry' }));
  return [...unknown, ...missing];
}

function repeated<E extends AnyEntry>(
  entries: readonly Located<E>[],
  what: string,
  valuesOf: (entry: E) => readonly string[],
  mayShare: (a: E, b: E) => boolean = () => false,
): Problem[] {
  const owners = new Map<string, Located<E>>();
  return entries.flatMap((located) =>
    valuesOf(located.entry).flatMap((value) => {
      const owner = owners.get(value);
      if (owner === undefined) {
        owners.set(value, located);
        return [];
      }
      if (mayShare(owner.entry, located.entry)) return [];
      const where = `${owner.file}, entry "${owner.entry.id}"`;
      const reason = `${what} "${value}" is already used by ${where}`;
      return [{ file: located.file, id: located.entry.id, reason }];
    }),
  );
}

/**
 * `Congo` may belong to two countries only where both say in which context it is theirs. Two equal
 * labels are left to the check of labels.
 */
function sharedSpellings(entries: readonly Located<AnyEntry>[]): Problem[] {
  const owners = new Map<string, { located: Located<AnyEntry>; alias: Alias }>();
  return entries.flatMap((located) =>
    ownSpellings(located.entry).flatMap((alias) => {
      const key = unifyTonePlacement(textOf(alias));
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, { located, alias });
        return [];
      }
      if (owner.located === located || (hasContext(alias) && hasContext(owner.alias))) return [];
      if (areNamesakes(owner.located.entry, located.entry)) return [];
      if (owner.alias === owner.located.entry.label && alias === located.entry.label) return [];
      const where = `${owner.located.file}, entry "${owner.located.entry.id}"`;
      const reason = `alias "${textOf(alias)}" also belongs to ${where}, and not both say in which context`;
      return [{ file: located.file, id: located.entry.id, reason }];
    }),
  );
}

/** Two leaders of one name, each with a note that says so: „Khác Đại sứ Nguyễn Văn A.“ */
function areNamesakes(a: AnyEntry, b: AnyEntry): boolean {
  return 'offices' in a && 'offices' in b && [a, b].every(({ note }) => note?.startsWith('Khác '));
}

/** The aliases, and the label where no alias repeats it. */
function ownSpellings(entry: AnyEntry): Alias[] {
  const own = entry.aliases.some((alias) => textOf(alias) === entry.label);
  return own ? entry.aliases : [entry.label, ...entry.aliases];
}

/** An alias stands once in its entry, and repeats the label only to say in which context it counts. */
function checkAliases({ file, entry }: Located<AnyEntry>): Problem[] {
  const seen = new Set<string>();
  return entry.aliases.flatMap((alias) => {
    const text = textOf(alias);
    const reason = seen.has(text)
      ? `alias "${text}" stands twice`
      : alias === entry.label
        ? `alias "${text}" only repeats the label`
        : undefined;
    seen.add(text);
    return reason === undefined ? [] : [{ file, id: entry.id, reason }];
  });
}

function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}

function hasContext(alias: Alias): boolean {
  if (typeof alias === 'string') return false;
  return Boolean(alias.needsContext || alias.notAfter?.length || alias.notBefore?.length);
}
