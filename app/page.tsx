import { readCountryLabels } from './archive.ts';
import { readLanguage } from './language.ts';
import { SearchPage } from './search/SearchPage.tsx';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const [language, labels] = await Promise.all([readLanguage(), readCountryLabels()]);
  return <SearchPage language={language} countryLabels={labels} />;
}
