import type { Meilisearch } from 'meilisearch';
import type { Text } from '#lib/schema/facets';
import { engineOfThisRequest, unavailable } from './http.ts';
import { loadNames } from './names.ts';

/**
 * What each country is called, by ISO code: as published, else as CLDR has it. Never rejects: when the
 * engine cannot answer, all names are CLDR's.
 */
export async function countryLabels(engine?: Meilisearch): Promise<Record<string, Text>> {
  const labels = { ...regionNames() };
  try {
    const signal = AbortSignal.timeout(1_000);
    const names = await loadNames(engine ?? engineOfThisRequest(), { signal });
    for (const { facet, value, label } of names.all) if (facet === 'country') labels[value] = label;
  } catch (error) {
    console.error(`Country names are not available: ${unavailable(error) ?? String(error)}`);
  }
  return labels;
}

let regions: Record<string, Text> | undefined;

/** Every two-letter region code that CLDR has a name for. */
function regionNames(): Record<string, Text> {
  if (regions) return regions;
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const vi = new Intl.DisplayNames(['vi'], { type: 'region', fallback: 'none' });
  const en = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  regions = Object.fromEntries(
    codes.flatMap((code) => {
      const [nameVi, nameEn] = [vi.of(code), en.of(code)];
      return nameVi && nameEn ? [[code, { vi: nameVi, en: nameEn }]] : [];
    }),
  );
  return regions;
}
