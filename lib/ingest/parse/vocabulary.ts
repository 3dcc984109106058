import { fold } from '#lib/vietnamese/fold';
import { claimLine, type Line, type Page, type Rule } from './page.ts';

/** What makes a line furniture: phrases that are the whole line, or patterns over the folded line. */
export type FurnitureVocabulary = {
  /** Whole lines, compared without case, marks, bullets before and punctuation after. */
  readonly lines?: readonly string[];
  /** Patterns over the folded line; above each stands a real phrase it matches. */
  readonly patterns?: readonly RegExp[];
  /** Where it counts; everywhere by default. */
  readonly within?: (page: Page) => readonly Line[];
};

/** A rule that claims each line the vocabulary knows as furniture. */
export function furnitureRule(name: string, vocabulary: FurnitureVocabulary): Rule {
  const known = new Set((vocabulary.lines ?? []).map(fold));
  const patterns = vocabulary.patterns ?? [];
  const matches = (line: Line) =>
    known.has(line.label) || patterns.some((pattern) => pattern.test(line.folded));
  return {
    name,
    find: (page) =>
      (vocabulary.within?.(page) ?? page.lines)
        .filter(matches)
        .map((line) => claimLine(line, 'furniture', name)),
  };
}
