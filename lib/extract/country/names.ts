import type { Alias, CountryEntry } from '#lib/gazetteer/entry';
import { Phrases } from '../text/phrases.ts';
import { type Surroundings, surroundings, textOf } from '../text/surroundings.ts';
import { isSyllable } from '../text/syllable.ts';

/** One spelling of a country with what the gazetteer says of its surroundings. */
export type CountryName = Surroundings & {
  readonly code: string;
  /** Counts only in a context the rules know. */
  readonly needsContext: boolean;
};

export type CountryNames = {
  readonly names: Phrases<CountryName>;
  /** One-word forms that count in pairs: `Trung`, `Việt`. */
  readonly pairForms: Phrases<string>;
  readonly capitals: Phrases<string>;
  /** Names and capitals → ISO code without regard to context, for the rules about titles. */
  readonly plain: Phrases<string>;
};

/** Prepares the gazetteer's countries for look-up; done once. */
export function countryNames(entries: readonly CountryEntry[]): CountryNames {
  const names = new Phrases<CountryName>();
  const pairForms = new Phrases<string>();
  const capitals = new Phrases<string>();
  const plain = new Phrases<string>();
  for (const entry of entries) {
    const own = entry.aliases.some((alias) => textOf(alias) === entry.label);
    for (const alias of own ? entry.aliases : [entry.label, ...entry.aliases]) {
      names.add(textOf(alias), toName(entry.id, alias));
      plain.add(textOf(alias), entry.id);
    }
    for (const form of entry.pairForms ?? []) pairForms.add(form, entry.id);
    for (const capital of entry.capitals ?? []) {
      capitals.add(capital, entry.id);
      plain.add(capital, entry.id);
    }
  }
  return { names, pairForms, capitals, plain };
}

function toName(code: string, alias: Alias): CountryName {
  const rules = typeof alias === 'string' ? { text: alias } : alias;
  return {
    code,
    // A word that is also a Vietnamese syllable is a given name or a common word as often: Anh, Đức, Nga.
    needsContext: rules.needsContext === true || isSyllable(rules.text),
    ...surroundings(alias),
  };
}
