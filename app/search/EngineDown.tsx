'use client';

import { useEffect } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { SearchFailed } from '#lib/search/browser-client';
import { useReader } from '../reader-context.tsx';

const RETRY_MS = 5000;

/** The engine does not answer, or refuses the query: says so, and tries again where that can help. */
export function EngineDown({ error }: { error: Error | undefined }) {
  const { say } = useReader();
  const { refresh } = useInstantSearch({ catchError: true });
  const refused = error instanceof SearchFailed && error.status === 400;

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
      <p className="mt-2 leading-relaxed">{refused ? error.message : say('downText')}</p>
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
