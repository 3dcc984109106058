import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { readCountryLabels } from './archive.ts';
import { readLanguage } from './language.ts';
import { type PageParameters, toSearchParameters } from './page-parameters.ts';
import { canonicalUrl } from './search/canonical-url.ts';
import { SearchPage } from './search/SearchPage.tsx';

type PageProps = { readonly searchParams: Promise<PageParameters> };

export const dynamic = 'force-dynamic';

/** A tab and a line of the history are told apart by their query. */
export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const query = toSearchParameters(await searchParams)
    .get('q')
    ?.trim();
  return query ? { title: query } : {};
}

export default async function Page({ searchParams }: PageProps) {
  const canonical = await canonicalUrl(toSearchParameters(await searchParams));
  if (canonical) redirect(canonical);
  const [language, labels] = await Promise.all([readLanguage(), readCountryLabels()]);
  return <SearchPage language={language} countryLabels={labels} />;
}
