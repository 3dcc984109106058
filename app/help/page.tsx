import type { Metadata } from 'next';
import Link from 'next/link';
import { HELP } from '#lib/i18n/help';
import { say } from '#lib/i18n/messages';
import { FACETS } from '#lib/schema/facets';
import { readLanguage } from '../language.ts';
import { SiteHeader } from '../SiteHeader.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say(await readLanguage(), 'helpTitle') };
}

/** How to search, in plain words; the list of filters comes from the facet table. */
export default async function HelpPage() {
  const language = await readLanguage();
  const { intro, lines } = HELP[language];
  return (
    <>
      <SiteHeader language={language}>
        <Link
          href="/"
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {say(language, 'home')}
        </Link>
      </SiteHeader>
      <main className="mx-auto max-w-3xl px-4 pt-8 pb-20">
        <h1 className="font-semibold font-serif text-3xl">{say(language, 'helpTitle')}</h1>
        <p className="mt-4 leading-relaxed">{intro}</p>
        <dl className="mt-6 divide-y divide-line border-line border-y">
          {lines.map((line) => (
            <div key={line.example} className="grid gap-x-6 py-3 sm:grid-cols-[14rem_1fr]">
              <dt className="font-medium">
                <kbd className="font-sans">{line.example}</kbd>
              </dt>
              <dd className="text-muted">{line.meaning}</dd>
            </div>
          ))}
        </dl>
        <h2 className="mt-10 font-semibold font-serif text-2xl">{say(language, 'helpFacets')}</h2>
        <dl className="mt-3 divide-y divide-line border-line border-y">
          {FACETS.map((row) => (
            <div key={row.key} className="grid gap-x-6 py-3 sm:grid-cols-[14rem_1fr]">
              <dt className="font-medium">{row.label[language]}</dt>
              <dd className="text-muted">{row.description[language]}</dd>
            </div>
          ))}
        </dl>
      </main>
    </>
  );
}
