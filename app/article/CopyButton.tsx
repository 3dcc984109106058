'use client';

import { useState } from 'react';
import { type MessageKey, say } from '#lib/i18n/messages';
import type { Language } from '#lib/schema/facets';

/** Copies a text; says whether it worked, on the button and to a screen reader. */
export function CopyButton({ text, language }: { text: string; language: Language }) {
  const [label, setLabel] = useState<MessageKey>('copyCitation');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setLabel('copied');
    } catch {
      setLabel('copyFailed');
    }
    setTimeout(() => setLabel('copyCitation'), 2500);
  };

  return (
    <button
      type="button"
      onClick={copy}
      className="min-h-9 rounded border border-line bg-sheet px-3 text-sm hover:bg-accent-soft"
    >
      <span aria-live="polite">{say(language, label)}</span>
    </button>
  );
}
