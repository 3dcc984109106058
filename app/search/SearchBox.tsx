'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSearchBox } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';

/** Whether a key press belongs to something the reader is typing in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/**
 * The box searches on every change. It holds its own text: while the reader's hands are on it nothing
 * else writes to it, so an input method that composes a syllable is never disturbed. A query that comes
 * back and was typed here is an echo; any other was set from elsewhere (Back, a link) and is taken over.
 */
export function SearchBox() {
  const { say } = useReader();
  const { query, refine } = useSearchBox();
  const [text, setText] = useState(query);
  const pending = useRef<string[]>([]);
  const composing = useRef(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const place = pending.current.indexOf(query);
    if (place >= 0) pending.current.splice(0, place + 1);
    else if (!composing.current) setText(query);
  }, [query]);

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
  }, []);

  const search = (next: string) => {
    pending.current.push(next);
    setText(next);
    refine(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(text);
  };

  return (
    <search>
      <form action="/" onSubmit={submit} className="relative">
        <label htmlFor="q" className="sr-only">
          {say('searchLabel')}
        </label>
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          value={text}
          maxLength={512}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          placeholder={say('searchPlaceholder')}
          onChange={(event) => search(event.currentTarget.value)}
          onBlur={() => {
            pending.current = [];
          }}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            search(event.currentTarget.value);
          }}
          className="h-12 w-full rounded border border-line bg-sheet pr-12 pl-4 text-base shadow-xs placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
        />
        {text && (
          <button
            type="button"
            aria-label={say('clearQuery')}
            onClick={() => {
              search('');
              input.current?.focus();
            }}
            className="absolute inset-y-0 right-0 w-11 text-muted text-xl hover:text-ink"
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </form>
    </search>
  );
}
