import type { NamedDocument } from './mention.ts';

/** A document with no cue keeps the word before it, so that the evidence reads as a document again. */
export function withNeighbour({ reading, from, to }: NamedDocument): {
  evidenceFrom: number;
  evidenceTo: number;
} {
  const { tokens } = reading;
  const before = tokens[from - 1];
  const next = tokens[to];
  const head = tokens[from];
  const evidenceFrom =
    before && head && before.sentence === head.sentence && head.gap === 'space' ? from - 1 : from;
  const evidenceTo =
    next && head && next.sentence === head.sentence && next.gap === 'space' ? to + 1 : to;
  return { evidenceFrom, evidenceTo };
}
