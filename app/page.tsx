import { redirect } from 'next/navigation';
import { readCountryLabels } from './archive.ts';
import { readLanguage } from './language.ts';
import { type PageParameters, toSearchParameters } from './page-parameters.ts';
import { canonicalUrl } from './search/canonical-url.ts';
import { SearchPage } from './search/SearchPage.tsx';

export const dynamic = 'force-dynamic';

export default async function Page({ searchParams }: { searchParams: Promise<PageParameters> }) {
  const canonical = await canonicalUrl(toSearchParameters(await searchParams));
  if (canonical) redirect(canonical);
  const [language, labels] = await Promise.all([readLanguage(), readCountryLabels()]);
  return <SearchPage language={language} countryLabels={labels} />;
}
