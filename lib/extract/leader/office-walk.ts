import type { Reading } from '../text/tokens.ts';
import type { KnownSpan, NameContext } from './known-name.ts';
import type { OfficeKind } from './leader-words.ts';
import type { NameRun } from './name-shape.ts';

/** What is known of an office while its words are read one after another. */
export type OfficeWalk = {
  readonly reading: Reading;
  readonly context: NameContext;
  readonly title: string;
  readonly kind: OfficeKind;
  /** First token after the title itself. */
  readonly officeTo: number;
  /** Whether it is an office of state, a province or a body of nations. */
  ofState: boolean;
  /** Whether it is a district's, a firm's, a club's. */
  excluded: boolean;
  /** „lãnh đạo DUP“: what is led is known by its letters only. */
  ledByParty: boolean;
  /** First token after the last body of state. */
  bodyTo: number;
  /** Words and terms of the institution so far. */
  described: number;
  readonly countries: string[];
  readonly countriesAt: number[];
};

/** The name that ends an office: somebody the gazetteer knows, or a run of words that reads as a name. */
export type NameFound = { readonly known: KnownSpan | null; readonly name: NameRun | null };

/**
 * One rule for the word at a token: the token to go on at, the name found, `'end'` where the office ends
 * without one, or null where the rule says nothing.
 */
export type OfficeStep = (walk: OfficeWalk, at: number) => number | NameFound | 'end' | null;
