/** A page's query string as Next hands it over. */
export type PageParameters = Record<string, string | string[] | undefined>;

/** The same as URLSearchParams, repeated names kept. */
export function toSearchParameters(parameters: PageParameters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value ?? []].flat()) search.append(name, one);
  }
  return search;
}
