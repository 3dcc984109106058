import { type FitWord, fitsAt, fitWord } from './suggest-fit.ts';
import type { FilterSuggestion, SuggestedFacet } from './suggest-form.ts';
import type { Typed } from './suggest-typed.ts';
import type { ArchiveValue, Spelling } from './suggest-values.ts';

/** How many of each kind at most; the two types share their places. */
const KINDS: readonly { readonly facets: readonly SuggestedFacet[]; readonly most: number }[] = [
  { facets: ['leader'], most: 3 },
  { facets: ['country'], most: 3 },
  { facets: ['agreement', 'eventType'], most: 2 },
];

/** No name is longer; a pasted paragraph is not compared word by word. */
const LONGEST_NAME = 8;

type Found = {
  readonly value: ArchiveValue;
  readonly matched: string;
  /** The words typed stand at the start of the name, not at a later word of it. */
  readonly atStart: boolean;
};

/**
 * The values that the last words typed name, the last word perhaps begun only: „hội đàm tap ca“ names Tập
 * Cận Bình and leaves „hội đàm“. The most words that name anything count: who types `viet nam` does not
 * mean Nam Phi. Best first: names that start so, then names with an inner word that does; then by articles.
 *
 * @param values the most frequent first
 */
export function suggestFilters(typed: Typed, values: readonly ArchiveValue[]): FilterSuggestion[] {
  const words = typed.open.map((word) => fitWord(word.text));
  for (let at = Math.max(0, words.length - LONGEST_NAME); at < words.length; at += 1) {
    const tail = words.slice(at);
    if (isTooLittle(tail, typed.text, typed.open[at]?.start ?? 0)) break;
    const found = values.flatMap((value) => find(tail, value) ?? []);
    if (found.length === 0) continue;
    const rest = typed.text.slice(0, typed.open[at]?.start).trim();
    return best(found).map(({ value: { facet, value, label, count }, matched }) => ({
      does: 'filter',
      facet,
      value,
      label,
      matched,
      count,
      rest,
    }));
  }
  return [];
}

/** One letter after other words is the start of anything: „hội đàm t“. */
function isTooLittle(tail: readonly FitWord[], text: string, start: number): boolean {
  return start > 0 && tail.length === 1 && text.length - start < 2;
}

function find(tail: readonly FitWord[], value: ArchiveValue): Found | null {
  const at = (place: (spelling: Spelling) => boolean) => value.spellings.find(place)?.text;
  const starting = at(({ words }) => fitsAt(tail, words, 0));
  if (starting !== undefined) return { value, matched: starting, atStart: true };
  const inside = at(({ words }) =>
    words.some((_, place) => place > 0 && fitsAt(tail, words, place)),
  );
  return inside === undefined ? null : { value, matched: inside, atStart: false };
}

/** The best of each kind, all of them best first. */
function best(found: readonly Found[]): Found[] {
  const ranked = [...found.filter((one) => one.atStart), ...found.filter((one) => !one.atStart)];
  const chosen = KINDS.flatMap(({ facets, most }) =>
    ranked.filter(({ value }) => facets.includes(value.facet)).slice(0, most),
  );
  return ranked.filter((one) => chosen.includes(one));
}
