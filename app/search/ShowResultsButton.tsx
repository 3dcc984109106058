'use client';

import { useHits } from 'react-instantsearch';
import { formatNumber } from '#lib/i18n/format';
import { useReader } from '../reader-context.tsx';

/** On a phone the filters cover the results: how many there are, and the way to them. */
export function ShowResultsButton({ onShow }: { onShow: () => void }) {
  const { language, say } = useReader();
  // A widget's hook: on the server only those wait for the results.
  const { results } = useHits();
  const count = formatNumber(language, results?.nbHits ?? 0);
  return (
    <button
      type="button"
      onClick={onShow}
      className="sticky bottom-3 mt-4 min-h-12 w-full rounded bg-accent px-4 font-medium text-accent-ink shadow-lg md:hidden"
    >
      {say('closeFilters', { count })}
    </button>
  );
}
