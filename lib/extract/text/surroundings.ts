import type { Alias } from '#lib/gazetteer/entry';
import { type PhraseMatch, type Phrases, phrases } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What the gazetteer says must not stand directly before or after an alias. */
export type Surroundings = {
  readonly notBefore: Phrases<string> | null;
  readonly notAfter: Phrases<string> | null;
};

/** Prepares an alias's rules for look-up; done once. */
export function surroundings(alias: Alias): Surroundings {
  const rules = typeof alias === 'string' ? { text: alias } : alias;
  return {
    notBefore: rules.notBefore?.length ? cased(rules.notBefore) : null,
    notAfter: rules.notAfter?.length ? cased(rules.notAfter) : null,
  };
}

/** Phrases that remember how they are written. */
function cased(list: readonly string[]): Phrases<string> {
  return phrases(list.map((phrase) => [phrase, phrase] as const));
}

export function textOf(alias: Alias): string {
  return typeof alias === 'string' ? alias : alias.text;
}

/** Whether what the gazetteer forbids stands directly before or after the name. */
export function isForbidden(
  tokens: readonly Token[],
  from: number,
  to: number,
  { notBefore, notAfter }: Surroundings,
): boolean {
  if (notBefore && near(tokens[to]) && notBefore.at(tokens, to).some((m) => hasCase(tokens, m)))
    return true;
  if (!notAfter || !near(tokens[from])) return false;
  for (let length = 1; length <= 5; length++) {
    const before = notAfter.at(tokens, from - length);
    if (before.some((match) => match.to === from && hasCase(tokens, match))) return true;
  }
  return false;
}

/** „Ninh Nga“ is a name, „An ninh Nga“ none: a word the list writes with a capital has one in the text. */
function hasCase(tokens: readonly Token[], { from, value }: PhraseMatch<string>): boolean {
  return value.charAt(0) === value.charAt(0).toLowerCase() || tokens[from]?.case !== 'lower';
}

/** Whether a phrase of a list ends directly before a token, over a space or a colon. */
export function endsWith<T>(tokens: readonly Token[], at: number, list: Phrases<T>): boolean {
  const first = tokens[at];
  if (first?.gap !== 'space' && first?.gap !== 'colon') return false;
  for (let length = 1; length <= 3; length++) {
    if (list.longestAt(tokens, at - length)?.to === at) return true;
  }
  return false;
}

function near(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.gap === 'space' || token.gap === 'line' || token.gap === 'hyphen')
  );
}
