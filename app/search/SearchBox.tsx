'use client';

import { type FormEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useSearchBox } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { rememberQuery } from './suggest/recent-queries.ts';
import { useCombobox } from './suggest/use-combobox.ts';
import { useSlashKey } from './suggest/use-slash-key.ts';

const SuggestionPanel = lazy(async () => {
  const { SuggestionPanel } = await import('./suggest/SuggestionPanel.tsx');
  return { default: SuggestionPanel };
});

/**
 * The box searches on every change. It holds its own text: while the reader's hands are on it nothing
 * else writes to it, so an input method that composes a syllable is never disturbed. A query that comes
 * back and was typed here is an echo; any other was set from elsewhere (Back, a link) and is taken over.
 * Suggestions stand below it; they change the text only when one is taken.
 */
export function SearchBox() {
  const { say } = useReader();
  const { query, refine } = useSearchBox();
  const [text, setText] = useState(query);
  const [used, setUsed] = useState(false);
  const pending = useRef<string[]>([]);
  const composing = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  useEffect(() => {
    const place = pending.current.indexOf(query);
    if (place >= 0) pending.current.splice(0, place + 1);
    else if (!composing.current) setText(query);
  }, [query]);
  useSlashKey(input);

  const search = (next: string) => {
    pending.current.push(next);
    setText(next);
    refine(next);
  };
  const box = useCombobox(form, () => {
    if (text) search('');
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    search(text);
    rememberQuery(text);
  };
  const taken = (next: string | null) => {
    box.setOpen(false);
    if (next !== null) {
      // What an input method still holds is given back before the text is another one.
      if (composing.current) input.current?.blur();
      pending.current.push(next);
      setText(next);
    }
    input.current?.focus();
  };

  return (
    <search>
      <form
        ref={form}
        action="/"
        onSubmit={submit}
        onBlur={({ currentTarget, relatedTarget }) => {
          pending.current = [];
          if (!currentTarget.contains(relatedTarget)) box.setOpen(false);
        }}
        className="relative"
      >
        <label htmlFor="q" className="sr-only">
          {say('searchLabel')}
        </label>
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={box.shown}
          aria-controls={listId}
          aria-activedescendant={box.activeId}
          value={text}
          maxLength={512}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          placeholder={say('searchPlaceholder')}
          onFocus={() => setUsed(true)}
          onClick={() => text === '' && box.setOpen(true)}
          onKeyDown={box.onKeyDown}
          onChange={(event) => {
            search(event.currentTarget.value);
            box.setOpen(true);
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
        {used && (
          <Suspense fallback={null}>
            <SuggestionPanel
              keys={box.keys}
              listId={listId}
              text={text}
              open={box.open}
              onState={box.setPanel}
              onTaken={taken}
            />
          </Suspense>
        )}
        {text && (
          <button
            type="button"
            aria-label={say('clearQuery')}
            onClick={() => {
              search('');
              box.setOpen(false);
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
