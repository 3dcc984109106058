import { formatNumber, formatPublished } from '#lib/i18n/format';
import { type MessageKey, say } from '#lib/i18n/messages';
import { facet as facetRow, type Language } from '#lib/schema/facets';
import { fitsAt, fitWord } from '#lib/search/suggest-fit';
import type { FilterSuggestion, Suggestion } from '#lib/search/suggest-form';
import { fold } from '#lib/vietnamese/fold';
import { words as wordsOf } from '#lib/vietnamese/words';

/** One line of the list. */
export type Option = {
  readonly key: string;
  readonly text: string;
  /** The other name that was typed: „Xi Jinping“ beside „Tập Cận Bình“. */
  readonly alias?: string;
  /** What it is, and what tells it from others: „Lãnh đạo · 12 bài“. */
  readonly kind: string;
  readonly choice: Suggestion;
};

export type OptionGroup = {
  readonly does: Suggestion['does'];
  readonly label: string;
  readonly options: readonly Option[];
};

const GROUPS: readonly { readonly does: Suggestion['does']; readonly label: MessageKey }[] = [
  { does: 'filter', label: 'suggestFilter' },
  { does: 'open', label: 'suggestOpen' },
  { does: 'search', label: 'suggestSearch' },
];

/** Queries in the list: more of the reader's own while the box is empty. */
const RECENT_SHOWN = { empty: 5, typed: 2 };
const QUERIES_SHOWN = { empty: 8, typed: 3 };

export type Offered = {
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
  /** The reader's own queries, the latest first. */
  readonly recent: readonly string[];
  /** Whether a filter is in force already. */
  readonly isApplied: (suggestion: FilterSuggestion) => boolean;
};

/** The lines of the list by what choosing them does; no empty group. */
export function optionGroups(offered: Offered, language: Language): OptionGroup[] {
  const fromArchive = offered.suggestions
    .filter((one) => one.does !== 'search')
    .filter((one) => one.does !== 'filter' || !offered.isApplied(one))
    .map((one) => option(one, language));
  const options = [...fromArchive, ...queryOptions(offered, language)];
  return GROUPS.map(({ does, label }) => ({
    does,
    label: say(language, label),
    options: options.filter(({ choice }) => choice.does === does),
  })).filter((group) => group.options.length > 0);
}

function option(choice: Exclude<Suggestion, { does: 'search' }>, language: Language): Option {
  if (choice.does === 'open') {
    const date = choice.publishedAt && formatPublished(language, choice.publishedAt.slice(0, 10));
    const kind = [say(language, 'suggestArticle'), date].filter(Boolean).join(' · ');
    return { key: `open ${choice.id}`, text: choice.title, kind, choice };
  }
  const { facet, value, label, matched } = choice;
  const text = label[language];
  const count = say(language, 'suggestCount', { count: formatNumber(language, choice.count) });
  return {
    key: `${facet} ${value}`,
    text,
    // „Trump“ is seen in „Donald Trump“.
    alias: fold(text).includes(fold(matched)) ? undefined : matched,
    kind: `${facetRow(facet).label[language]} · ${count}`,
    choice,
  };
}

/** The reader's own queries first, then those others found articles with. */
function queryOptions({ typed, suggestions, recent }: Offered, language: Language): Option[] {
  const size = typed === '' ? 'empty' : 'typed';
  const own = recent.filter((query) => begins(typed, query)).slice(0, RECENT_SHOWN[size]);
  const frequent = suggestions.flatMap((one) => (one.does === 'search' ? one.query : []));
  const others = frequent.filter((query) => !own.some((one) => isSame(one, query)));
  const line = (kind: MessageKey) => (query: string) => ({
    key: `search ${query}`,
    text: query,
    kind: say(language, kind),
    choice: { does: 'search' as const, query },
  });
  return [...own.map(line('suggestRecent')), ...others.map(line('suggestFrequent'))].slice(
    0,
    QUERIES_SHOWN[size],
  );
}

function begins(typed: string, query: string): boolean {
  if (typed === '') return true;
  const begun = fitWords(typed);
  return begun.length > 0 && !isSame(typed, query) && fitsAt(begun, fitWords(query), 0);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function fitWords(text: string) {
  return wordsOf(text).map((word) => fitWord(word.text));
}
