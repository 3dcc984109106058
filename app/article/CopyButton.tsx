'use client';

import { useState } from 'react';
import { type MessageKey, say } from '#lib/i18n/messages';
import type { Language } from '#lib/schema/facets';

/**
 * Copies a citation; says whether it worked, on the button and to a screen reader. Without the paper's own
 * address the citation ends with the article's in the archive, which only the browser knows.
 */
export function CopyButton(props: { text: string; hasAddress: boolean; language: Language }) {
  const { text, hasAddress, language } = props;
  const [label, setLabel] = useState<MessageKey>('copyCitation');

  const copy = async () => {
    try {
      const { origin, pathname } = window.location;
      await navigator.clipboard.writeText(hasAddress ? text : `${text} ${origin}${pathname}`);
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
