import { readExclusion } from '#lib/i18n/value-label';
import { FACETS } from '#lib/schema/facets';
import { engineOfThisRequest } from '#lib/search/http';
import { loadNames, NO_NAMES } from '#lib/search/names';
import { resolveValues } from '#lib/search/resolve-values';

/** How long a page waits for the names before it takes the values as they are. Milliseconds. */
const NAMES_TIMEOUT_MS = 2000;

/**
 * The address with every facet value in the form the index holds: people write links by hand, and the API
 * takes `country=Trung Quốc` too. Null where nothing has to change.
 */
export async function canonicalUrl(parameters: URLSearchParams): Promise<string | null> {
  const given = FACETS.filter(({ key }) => parameters.has(key));
  if (given.length === 0) return null;
  const signal = AbortSignal.timeout(NAMES_TIMEOUT_MS);
  const names = await loadNames(engineOfThisRequest(), { signal }).catch(() => NO_NAMES);
  const canonical = new URLSearchParams(parameters);
  for (const { key } of given) {
    const conditions = parameters.getAll(key).map((written) => {
      const { value, excluded } = readExclusion(written);
      return { facet: key, value, exclude: excluded };
    });
    const { groups } = resolveValues({ groups: [conditions] }, names);
    canonical.delete(key);
    for (const { value, exclude } of groups.flat())
      canonical.append(key, exclude ? `-${value}` : value);
  }
  canonical.sort();
  const before = new URLSearchParams(parameters);
  before.sort();
  return canonical.toString() === before.toString() ? null : `/?${canonical}`;
}
