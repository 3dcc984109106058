import type { Reading } from '../text/tokens.ts';
import { joins } from './institution.ts';
import type { KnownSpan, NameContext } from './known-name.ts';
import type { NameRun } from './name-shape.ts';
import type { NameFound, OfficeStep, OfficeWalk } from './office-walk.ts';
import { otherWord, WHAT_STEPS } from './office-what.ts';
import { WHERE_STEPS } from './office-where.ts';
import { knownPerson, unknownPerson } from './office-who.ts';
import { titleEnd } from './title-end.ts';

/** A title with its institution, and the name after it if there is one. */
export type OfficePhrase = {
  readonly from: number;
  /** First token after title and institution. */
  readonly to: number;
  /** First token after the title and institution themselves, before „đồng chí“ and the like. */
  readonly officeTo: number;
  /** Whether it is an office of state, a province or a body of nations. */
  readonly ofState: boolean;
  /** Whether it is a district's, a firm's, a club's. */
  readonly excluded: boolean;
  readonly title: string;
  readonly countries: readonly string[];
  /** Tokens those countries begin at. */
  readonly countriesAt: readonly number[];
  readonly known: KnownSpan | null;
  readonly name: NameRun | null;
};

/** Longest institution between a title and a name. */
const LONGEST_INSTITUTION = 22;

/** The rules for a word after a title, in their order; the first that says something decides. */
const STEPS: readonly OfficeStep[] = [
  ...WHERE_STEPS,
  knownPerson,
  ...WHAT_STEPS,
  unknownPerson,
  otherWord,
];

/** Reads „Thứ trưởng Ngoại giao Cuba Gerardo Peñalver Portal“ from its first word, or null. */
export function officePhraseAt(
  reading: Reading,
  from: number,
  context: NameContext,
): OfficePhrase | null {
  const { tokens } = reading;
  const office = context.words.offices.longestAt(tokens, from);
  const head = tokens[from];
  if (!office || !head || office.value === 'none') return null;
  const walk: OfficeWalk = {
    reading,
    context,
    title: reading.text.slice(head.start, tokens[office.to - 1]?.end ?? head.end),
    kind: office.value,
    officeTo: office.to,
    ofState: office.value === 'plain',
    excluded: false,
    ledByParty: false,
    bodyTo: 0,
    described: 0,
    countries: [],
    countriesAt: [],
  };
  let at = office.to;
  while (at - office.to < LONGEST_INSTITUTION) {
    const token = tokens[at];
    if (!token || token.sentence !== head.sentence) break;
    if (!joins(token, tokens[at - 1], reading.text, context.words)) break;
    const outcome = step(walk, at);
    if (outcome === 'end') break;
    if (typeof outcome !== 'number') return phrase(walk, from, at, outcome);
    at = outcome;
  }
  return phrase(walk, from, at, { known: null, name: null });
}

function step(walk: OfficeWalk, at: number): number | NameFound | 'end' {
  for (const rule of STEPS) {
    const outcome = rule(walk, at);
    if (outcome !== null) return outcome;
  }
  return 'end';
}

function phrase(walk: OfficeWalk, from: number, to: number, found: NameFound): OfficePhrase {
  const { ofState, ledByParty, excluded, title, countries, countriesAt } = walk;
  const { known, name } = found;
  return {
    from,
    to,
    officeTo: titleEnd(walk.reading.tokens, walk.officeTo, known?.from ?? name?.from ?? to),
    ofState: (ofState || (ledByParty && name?.shape === 'foreign')) && !excluded,
    excluded,
    title,
    countries,
    countriesAt,
    known,
    name,
  };
}
