import type { Condition, SearchFilter } from './request.ts';

/** The engine's filter: AND of strings, each inner array an OR. */
export type EngineFilter = (string | string[])[];

/**
 * Writes a filter in the engine's syntax. Every value is quoted; none can change the filter's meaning.
 * An article whose date is an interval (a month, say) matches when the intervals overlap.
 */
export function engineFilter(filter: SearchFilter): EngineFilter {
  const groups = filter.groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(writeCondition));
  const dates = [
    ...(filter.from === undefined ? [] : [`dateTo >= ${Math.trunc(filter.from)}`]),
    ...(filter.to === undefined ? [] : [`dateFrom <= ${Math.trunc(filter.to)}`]),
  ];
  return [...groups, ...dates];
}

/** The filter that finds one document by its id. */
export function idFilter(id: string): string {
  return `id = ${quoteValue(id)}`;
}

/** The filter that keeps to some documents, or leaves some out. */
export function idsFilter(among?: readonly string[], outside?: readonly string[]): string[] {
  const list = (ids: readonly string[]) => `[${ids.map(quoteValue).join(', ')}]`;
  return [
    ...(among ? [`id IN ${list(among)}`] : []),
    ...(outside && outside.length > 0 ? [`id NOT IN ${list(outside)}`] : []),
  ];
}

function writeCondition({ facet, value, exclude }: Condition): string {
  const positive = `${facet} = ${quoteValue(value)}`;
  return exclude ? `NOT ${positive}` : positive;
}

/**
 * Quotes a value so that the engine reads back exactly this value: its parser takes a backslash for the
 * start of an escape, and `\\` and `\"` for the two characters themselves (seen on Meilisearch 1.21).
 */
export function quoteValue(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
