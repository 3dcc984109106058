import type { Alias } from '#lib/gazetteer/entry';
import { type Phrases, phraseSet } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What the gazetteer says must not stand directly before or after an alias. */
export type Surroundings = {
  readonly notBefore: Phrases<true> | null;
  readonly notAfter: Phrases<true> | null;
};

/** Prepares an alias's rules for look-up; done once. */
export function surroundings(alias: Alias): Surroundings {
  const rules = typeof alias === 'string' ? { text: alias } : alias;
  return {
    notBefore: rules.notBefore?.length ? phraseSet(rules.notBefore) : null,
    notAfter: rules.notAfter?.length ? phraseSet(rules.notAfter) : null,
  };
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
  if (notBefore && tokens[to] && near(tokens[to]) && notBefore.longestAt(tokens, to)) return true;
  if (!notAfter || !near(tokens[from])) return false;
  for (let length = 1; length <= 5; length++) {
    if (notAfter.at(tokens, from - length).some((match) => match.to === from)) return true;
  }
  return false;
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
