'use client';

import { useEffect } from 'react';
import { say } from '#lib/i18n/messages';
import { LANGUAGES } from '#lib/schema/facets';

/** What a page shows when drawing it failed, most often because the engine does not answer. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => {
    console.error(error);
  }, [error]);

  const chosen = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  const language = LANGUAGES.find((candidate) => candidate === chosen) ?? LANGUAGES[0];
  return (
    <main role="alert" className="mx-auto max-w-prose px-4 py-16">
      <h1 className="font-semibold font-serif text-3xl">{say(language, 'unexpected')}</h1>
      <p className="mt-3">{say(language, 'unexpectedText')}</p>
      <button
        type="button"
        onClick={reset}
        className="mt-6 min-h-10 rounded bg-accent px-4 font-medium text-accent-ink text-sm"
      >
        {say(language, 'retry')}
      </button>
    </main>
  );
}
