'use client';

import { useEffect } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';

const RETRY_MS = 5000;

/**
 * The engine does not answer: says so, and tries again by itself. Where the server refused the search
 * instead, trying again cannot help: says what to change.
 * @param refusal the server's own sentence, where it refused
 */
export function EngineDown({ refusal }: { refusal: string | undefined }) {
  const { language, say } = useReader();
  const { refresh } = useInstantSearch({ catchError: true });
  const refused = refusal !== undefined;

  useEffect(() => {
    if (refused) return;
    const timer = setInterval(refresh, RETRY_MS);
    return () => clearInterval(timer);
  }, [refresh, refused]);

  return (
    <div role="alert" className="my-6 max-w-prose border-accent border-l-4 bg-accent-soft p-5">
      <h2 className="font-semibold font-serif text-xl">
        {say(refused ? 'badQueryTitle' : 'downTitle')}
      </h2>
      <p className="mt-2 leading-relaxed">{say(refused ? 'badQueryText' : 'downText')}</p>
      {refused && language === 'en' && <p className="mt-2 text-muted text-sm">{refusal}</p>}
      {refused && (
        <p className="mt-3">
          <a href="/" className="text-accent underline underline-offset-4">
            {say('startAnew')}
          </a>
        </p>
      )}
      {!refused && (
        <button
          type="button"
          onClick={refresh}
          className="mt-4 min-h-10 rounded bg-accent px-4 font-medium text-accent-ink text-sm"
        >
          {say('retry')}
        </button>
      )}
    </div>
  );
}
