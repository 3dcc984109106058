'use client';

import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../../reader-context.tsx';
import { typedKey } from './ask-suggestions.ts';
import { optionGroups } from './options.ts';
import { forgetQueries, recentQueries } from './recent-queries.ts';
import { optionId, SuggestionList } from './SuggestionList.tsx';
import { SuggestionStatus } from './SuggestionStatus.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { useTakeOption } from './use-take-option.ts';

/** What the box asks of the panel when a key is pressed. */
export type PanelKeys = {
  /** Makes the next or the previous option the active one; after the last comes the first. */
  move(step: 1 | -1): void;
  /** Takes the active option; false when none is active. */
  take(): boolean;
};

/** What the box says of the panel to a screen reader. */
export type PanelState = {
  readonly shown: boolean;
  readonly activeId: string | undefined;
  /** Whether there is a button after the list, for Tab to go to. */
  readonly history: boolean;
};

type Props = {
  keys: Ref<PanelKeys>;
  listId: string;
  text: string;
  open: boolean;
  onState: (state: PanelState) => void;
  /** The list is done with; the text is what the box shows now, null to leave it. */
  onTaken: (text: string | null) => void;
};

/** The suggestions below the box. Its code is loaded when the box is first used. */
export function SuggestionPanel({ keys, listId, text, open, onState, onTaken }: Props) {
  const { language, say } = useReader();
  const { indexUiState } = useInstantSearch({ catchError: true });
  const suggestions = useSuggestions(text, open);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const typed = typedKey(text);
  const groups = open
    ? optionGroups(
        {
          typed,
          suggestions,
          recent,
          isApplied: ({ facet, value }) =>
            (indexUiState.refinementList?.[facet] ?? []).includes(value),
        },
        language,
      )
    : [];
  const options = groups.flatMap((group) => group.options);
  const { active, setActive } = useActive(
    typed,
    options.map((one) => one.key),
  );
  const take = useTakeOption(onTaken);

  useEffect(() => {
    if (open) setRecent(recentQueries());
  }, [open]);

  useImperativeHandle(keys, () => ({
    move(step) {
      if (options.length === 0) return;
      const from = active === -1 && step === -1 ? 0 : active;
      const next = (from + step + options.length) % options.length;
      setActive(next);
      document.getElementById(optionId(listId, next))?.scrollIntoView({ block: 'nearest' });
    },
    take() {
      const option = options[active];
      if (option) take(option);
      return option !== undefined;
    },
  }));

  const shown = options.length > 0;
  const history = shown && typed === '' && recent.length > 0;
  const activeId = shown && active >= 0 ? optionId(listId, active) : undefined;
  useEffect(() => onState({ shown, activeId, history }), [onState, shown, activeId, history]);

  return (
    <>
      <SuggestionStatus count={options.length} typed={typed} />
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus where it is, nothing else.
        <div
          onMouseDown={(event) => event.preventDefault()}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-[min(26rem,60dvh)] overflow-y-auto overscroll-contain rounded border border-line bg-sheet text-sm shadow-lg"
        >
          <SuggestionList
            id={listId}
            label={say('suggestions')}
            groups={groups}
            active={active}
            onTake={take}
          />
          {history && (
            <button
              type="button"
              onClick={() => {
                forgetQueries();
                setRecent([]);
                onTaken(null);
              }}
              className="min-h-11 w-full border-line border-t px-4 text-left text-accent hover:bg-accent-soft focus-visible:-outline-offset-2 md:min-h-9"
            >
              {say('clearHistory')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/**
 * The place of the active option: it stays active when late suggestions join the list around it, and none
 * is as soon as something else is typed or it is gone.
 */
function useActive(typed: string, keys: readonly string[]) {
  const [state, setState] = useState({ typed, key: '' });
  const active = state.typed === typed && state.key !== '' ? keys.indexOf(state.key) : -1;
  return { active, setActive: (next: number) => setState({ typed, key: keys[next] ?? '' }) };
}
