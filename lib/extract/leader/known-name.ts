import type { LeaderEntry } from '#lib/gazetteer/entry';
import type { Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { OFFICES } from './offices.ts';
import type { Roster } from './roster.ts';

/** What the rules for names look things up in. */
export type NameContext = {
  readonly roster: Roster;
  /** Country names and capitals → ISO code, without regard to context. */
  readonly countries: Phrases<string>;
};

export function fullNamesAt(
  roster: Roster,
  tokens: readonly Token[],
  at: number,
): { from: number; to: number; candidates: LeaderEntry[] } | null {
  const found = roster.full.at(tokens, at);
  const longest = found[0];
  const first = tokens[at];
  if (!longest || !first || !rightCase(tokens, at, longest.to)) return null;
  return {
    from: at,
    to: longest.to,
    candidates: found.filter((match) => match.to === longest.to).map((match) => match.value),
  };
}

/** A name in small letters is none: „lâm“, „tô lâm“; parts after a hyphen may be small. */
function rightCase(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.case === 'lower' && (i === from || (token.gap === 'space' && i === to - 1)))
      return false;
    if (
      token.case === 'upper' &&
      token.text.length > 2 &&
      !token.shouted &&
      tokens[from]?.case !== 'upper'
    )
      return false;
  }
  return true;
}

/** What a name stops before: a title, a country, a place, an institution. */
export function endsName(tokens: readonly Token[], at: number, context: NameContext): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === 'và') return true;
  const office = OFFICES.longestAt(tokens, at);
  if (office && office.to - at > 1) return true;
  return context.countries.longestAt(tokens, at)?.to !== undefined && token.text.length > 3;
}
