/** A country named in a reading: tokens of the evidence, the rule that found it. */
export type CountryMention = {
  readonly code: string;
  readonly from: number;
  /** First token of the name itself; the evidence may begin before it. */
  readonly at: number;
  readonly to: number;
  readonly rule: string;
};
