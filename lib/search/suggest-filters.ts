import { isVietnameseSyllable } from '#lib/vietnamese/syllable';
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

/** Fewer letters after other words may become anything. */
const FEWEST_LETTERS = 3;

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
    const rest = typed.text.slice(0, typed.open[at]?.start).trim();
    const found = values.flatMap((value) => find(tail, rest !== '', value) ?? []);
    if (found.length === 0) continue;
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

/** The value under the first of its names that the words begin, or else stand in. */
function find(tail: readonly FitWord[], afterOthers: boolean, value: ArchiveValue): Found | null {
  const called = (agrees: (name: Spelling) => boolean) =>
    value.spellings.find((name) => !isTooLittle(tail, afterOthers, name) && agrees(name))?.text;
  const starting = called((name) => fitsAt(tail, name.words, 0));
  if (starting !== undefined) {
    // Whoever types Vietnamese and begins an English name of a type means it less.
    const isName = value.facet === 'leader' || value.facet === 'country';
    return { value, matched: starting, atStart: isName || starting === value.label.vi };
  }
  if (afterOthers && value.facet !== 'leader') return null;
  const inside = called((name) => name.inside && standsInside(tail, afterOthers, name));
  return inside === undefined ? null : { value, matched: inside, atStart: false };
}

/**
 * After other words two letters are the start of anything: „thủ tướng ph“; so is a syllable without marks:
 * „tong thong“ means no Thongloun. A whole name is not: „quan hệ Mỹ“.
 */
function isTooLittle(tail: readonly FitWord[], afterOthers: boolean, name: Spelling): boolean {
  const [only] = tail;
  if (!afterOthers || tail.length > 1 || !only) return false;
  const isSyllable = !only.marked && isVietnameseSyllable(only.lower);
  if (only.lower.length >= FEWEST_LETTERS && !isSyllable) return false;
  return !(name.words.length === 1 && name.words[0]?.lower === only.lower);
}

/** After other words only the end of a person's name counts: „tổng bí thư phú trọng“, but not „ký kết“ for Lưu Kết Nhất. */
function standsInside(
  tail: readonly FitWord[],
  afterOthers: boolean,
  { words }: Spelling,
): boolean {
  const last = words.length - tail.length;
  const places = afterOthers ? [last] : words.keys();
  return [...places].some((at) => at > 0 && fitsAt(tail, words, at));
}

/** The best of each kind, all of them best first. */
function best(found: readonly Found[]): Found[] {
  const ranked = [...found.filter((one) => one.atStart), ...found.filter((one) => !one.atStart)];
  const chosen = KINDS.flatMap(({ facets, most }) =>
    ranked.filter(({ value }) => facets.includes(value.facet)).slice(0, most),
  );
  return ranked.filter((one) => chosen.includes(one));
}
