import { facet as facetRow } from '#lib/schema/facets';
import { fold } from '#lib/vietnamese/fold';
import { vocabularyOf } from './labels.ts';
import type { Names } from './names.ts';
import type { Condition, SearchFilter } from './request.ts';

/**
 * The filter with every value in the form the index holds: `Mỹ`, `hoa ky` and `us` become `US`, `Xi
 * Jinping` becomes `Tập Cận Bình`, `Bản ghi nhớ` becomes `memorandum`. A value nobody knows stays as it
 * is and matches nothing.
 */
export function resolveValues(filter: SearchFilter, names: Names): SearchFilter {
  const groups = filter.groups.map((group) => group.map((condition) => resolve(condition, names)));
  return { ...filter, groups };
}

function resolve(condition: Condition, names: Names): Condition {
  const { facet, value } = condition;
  switch (facetRow(facet).kind) {
    case 'name':
      return { ...condition, value: names.resolve(facet, value) ?? value };
    case 'type': {
      const wanted = fold(value);
      const entry = vocabularyOf(facet).find(([key, label]) =>
        [key, label.vi, label.en].some((text) => fold(text) === wanted),
      );
      return { ...condition, value: entry?.[0] ?? value };
    }
    case 'period':
      return condition;
  }
}
