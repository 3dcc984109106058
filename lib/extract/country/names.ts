import type { Alias, CountryEntry } from '#lib/gazetteer/entry';
import { type Phrases, phraseSet, Phrases as PhraseList } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isSyllable } from '../text/syllable.ts';

/** One spelling of a country with what the gazetteer says of its surroundings. */
export type CountryName = {
  readonly code: string;
  /** Counts only in a context the rules know. */
  readonly needsContext: boolean;
  readonly notBefore: Phrases<true> | null;
  readonly notAfter: Phrases<true> | null;
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
  const names = new PhraseList<CountryName>();
  const pairForms = new PhraseList<string>();
  const capitals = new PhraseList<string>();
  const plain = new PhraseList<string>();
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

function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}

function toName(code: string, alias: Alias): CountryName {
  const rules = typeof alias === 'string' ? { text: alias } : alias;
  return {
    code,
    // A word that is also a Vietnamese syllable is a given name or a common word as often: Anh, Đức, Nga.
    needsContext: rules.needsContext === true || isSyllable(rules.text),
    notBefore: rules.notBefore?.length ? phraseSet(rules.notBefore) : null,
    notAfter: rules.notAfter?.length ? phraseSet(rules.notAfter) : null,
  };
}

/** Whether what the gazetteer forbids stands directly before or after the name. */
export function isForbidden(
  tokens: readonly Token[],
  from: number,
  to: number,
  { notBefore, notAfter }: CountryName,
): boolean {
  if (notBefore && tokens[to] && near(tokens[to]) && notBefore.longestAt(tokens, to)) return true;
  if (!notAfter || !near(tokens[from])) return false;
  for (let length = 1; length <= 5; length++) {
    if (notAfter.at(tokens, from - length).some((match) => match.to === from)) return true;
  }
  return false;
}

function near(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === 'space' || token.gap === 'line' || token.gap === 'hyphen');
}
