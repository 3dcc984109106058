import Link from 'next/link';
import { say } from '#lib/i18n/messages';
import { readLanguage } from './language.ts';
import { SiteHeader } from './SiteHeader.tsx';

export default async function NotFound() {
  const language = await readLanguage();
  return (
    <>
      <SiteHeader language={language} />
      <main className="mx-auto max-w-prose px-4 py-16">
        <h1 className="font-semibold font-serif text-3xl">{say(language, 'articleNotFound')}</h1>
        <p className="mt-3">{say(language, 'articleNotFoundText')}</p>
        <p className="mt-6">
          <Link href="/" className="text-accent underline underline-offset-4">
            {say(language, 'home')}
          </Link>
        </p>
      </main>
    </>
  );
}
