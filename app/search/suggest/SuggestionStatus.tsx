'use client';

import { useEffect, useState } from 'react';
import { useReader } from '../../reader-context.tsx';

/** Long enough that a reader who types is not talked over, and after the number of results. */
const QUIET_MS = 1_000;

/** Says to a screen reader how many suggestions there are, once typing rests. */
export function SuggestionStatus({ count, typed }: { count: number; typed: string }) {
  const { say } = useReader();
  const [spoken, setSpoken] = useState('');
  const sentence = count > 0 ? say('suggestStatus', { count }) : '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter starts the pause anew.
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), sentence ? QUIET_MS : 0);
    return () => clearTimeout(timer);
  }, [sentence, typed]);

  return (
    <p aria-live="polite" className="sr-only">
      {spoken}
    </p>
  );
}
