import type { LeaderEntry } from '#lib/gazetteer/entry';
import type { Reading } from '../text/tokens.ts';

/** A person named in a text, before anybody knows who it is. */
export type PersonMention = {
  readonly reading: Reading;
  /** Tokens of the name. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the evidence: title and name, or the name alone. */
  readonly evidenceFrom: number;
  readonly evidenceTo: number;
  /** The gazetteer's people of this spelling; empty for an unknown name. */
  readonly candidates: readonly LeaderEntry[];
  /** `nobody`: somebody who is no leader. `full`: a whole name; `short`: a surname or given name to be resolved; `bare`: a full name with no title. */
  readonly kind: 'full' | 'short' | 'bare' | 'nobody';
  /** Title as the text writes it, empty where none stands by the name. */
  readonly office: string;
  /** ISO codes of the countries named between title and name. */
  readonly countries: readonly string[];
  /** Tokens those countries begin at. */
  readonly countriesAt: readonly number[];
  readonly rule: string;
  /** Whether many people bear the name, so that the article must support it. */
  readonly needsContext: boolean;
  /** Title and institution as the text writes them, one span for each: tokens from, to. */
  readonly offices: readonly OfficeSpan[];
};

/** „Thứ trưởng Bộ Ngoại giao“: tokens `from` to `to` of the mention's reading. */
export type OfficeSpan = { readonly from: number; readonly to: number };
