'use client';

import { useEffect, useState } from 'react';
import type { Suggestion } from '#lib/search/suggest-form';
import { askSuggestions, isAsked, typedKey } from './ask-suggestions.ts';

/** Whoever types fast is not asked about every letter. */
const PAUSE_MS = 120;

type Painted = { readonly key: string; readonly suggestions: readonly Suggestion[] };

const NONE: readonly Suggestion[] = [];

/**
 * The suggestions for what is typed. Those for its beginning stay until the new ones are there, so that
 * the list does not blink; an answer that comes after the text has changed is never shown.
 */
export function useSuggestions(text: string, wanted: boolean): readonly Suggestion[] {
  const key = typedKey(text);
  const [painted, setPainted] = useState<Painted | null>(null);

  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const ask = async () => {
      const answer = await askSuggestions(key);
      if (!left) setPainted({ key, suggestions: answer?.suggestions ?? NONE });
    };
    const timer = setTimeout(ask, key === '' || isAsked(key) ? 0 : PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [key, wanted]);

  if (!wanted || !painted) return NONE;
  const goesOn = painted.key !== '' && key.startsWith(painted.key);
  return painted.key === key || goesOn ? painted.suggestions : NONE;
}
