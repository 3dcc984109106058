import {
  type FacetKey,
  type Language,
  type Text,
  UNKNOWN,
  UNKNOWN_LABEL,
} from '#lib/schema/facets';
import { VOCABULARIES } from '#lib/schema/vocabulary';
import { formatMonth } from './format.ts';

/** Labels of values that only the index knows: country code → name. */
export type ValueLabels = Readonly<Record<string, Text>>;

/** A value with a minus before it excludes: `-CN`. The value, and whether it is excluded. */
export function readExclusion(value: string): { value: string; excluded: boolean } {
  return value.startsWith('-')
    ? { value: value.slice(1), excluded: true }
    : { value, excluded: false };
}

/**
 * What a facet's value is called on buttons, chips and lists.
 * @param countryLabels ISO code → label; a code that is not there is shown as it is.
 */
export function valueLabel(
  facet: FacetKey,
  value: string,
  language: Language,
  countryLabels: ValueLabels,
): string {
  if (value === UNKNOWN) return UNKNOWN_LABEL[language];
  if (facet === 'country') return countryLabels[value]?.[language] ?? value;
  if (facet === 'month') return formatMonth(language, value, 'short');
  if (facet === 'agreement' || facet === 'eventType') {
    const vocabulary: Readonly<Record<string, Text>> = VOCABULARIES[facet];
    return vocabulary[value]?.[language] ?? value;
  }
  return value;
}
