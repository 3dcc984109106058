import type { AgreementStatus, AgreementType } from '#lib/schema/vocabulary';
import type { Reading } from '../text/tokens.ts';

/** A document named in the text, before its status is known: tokens `from` to `to` of a reading. */
export type NamedDocument = {
  readonly reading: Reading;
  readonly type: AgreementType;
  readonly from: number;
  readonly to: number;
};

/** A document with what the sentence says of it. Parties, signers, title and date will join it here. */
export type AgreementMention = NamedDocument & {
  readonly status: AgreementStatus;
  readonly rule: string;
  /** Tokens of the evidence: the document with the cue that gave its status. */
  readonly evidenceFrom: number;
  readonly evidenceTo: number;
};
