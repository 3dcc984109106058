import { fold } from '#lib/vietnamese/fold';
import { outsideOf, tailOf } from './line-kind.ts';
import { claimLine, type Line, type Page, type Rule } from './page.ts';

/** What makes a line furniture: phrases that are the whole line, or patterns over the folded line. */
export type FurnitureVocabulary = {
  /**
   * Whole lines, compared without case, marks, bullets before and punctuation after. They count before
   * the first and after the last paragraph only: „Giới thiệu“ may be a subheading in between.
   */
  readonly lines?: readonly string[];
  /** Patterns over the folded line, valid everywhere; above each stands a real phrase it matches. */
  readonly patterns?: readonly RegExp[];
  /** Patterns that count after the last paragraph only. */
  readonly tailPatterns?: readonly RegExp[];
};

/** A rule that claims each line the vocabulary knows as furniture. */
export function furnitureRule(name: string, vocabulary: FurnitureVocabulary): Rule {
  const { lines = [], patterns = [], tailPatterns = [] } = vocabulary;
  const known = new Set(lines.map(fold));
  const claimed = (page: Page): Line[] => {
    const outside = known.size > 0 ? outsideOf(page.lines) : [];
    const tail = tailPatterns.length > 0 ? tailOf(page.lines) : [];
    return [
      ...page.lines.filter((line) => matchesOne(line, patterns)),
      ...outside.filter((line) => known.has(line.label)),
      ...tail.filter((line) => matchesOne(line, tailPatterns)),
    ];
  };
  return {
    name,
    find: (page) => [...new Set(claimed(page))].map((line) => claimLine(line, 'furniture', name)),
  };
}

function matchesOne(line: Line, patterns: readonly RegExp[]): boolean {
  return line.label !== '' && patterns.some((pattern) => pattern.test(line.folded));
}
