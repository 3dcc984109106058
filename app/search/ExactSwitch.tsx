'use client';

import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { isExact, withExact } from './exact.ts';

/** The reader's own switch: only the very words, marks and all. */
export function ExactSwitch() {
  const { say } = useReader();
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={isExact(indexUiState)}
        onChange={(event) => setIndexUiState(withExact(indexUiState, event.currentTarget.checked))}
        className="size-4 accent-accent"
      />
      {say('exactMarks')}
    </label>
  );
}
