import { say } from '#lib/i18n/messages';
import type { Language } from '#lib/schema/facets';
import { SiteHeader } from './SiteHeader.tsx';

/** A whole page that says the engine does not answer; reloading is the way to try again. */
export function EngineDownPage({ language }: { language: Language }) {
  return (
    <>
      <SiteHeader language={language} />
      <main role="alert" className="mx-auto max-w-prose px-4 py-16">
        <h1 className="font-semibold font-serif text-3xl">{say(language, 'downTitle')}</h1>
        <p className="mt-3 leading-relaxed">{say(language, 'downText')}</p>
      </main>
    </>
  );
}
