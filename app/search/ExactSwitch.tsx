'use client';

import { useReader } from '../reader-context.tsx';
import { useExact } from './use-exact.ts';

/** The reader's own switch: only the very words, marks and all. */
export function ExactSwitch() {
  const { say } = useReader();
  const { exact, refine } = useExact();
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={exact}
        onChange={(event) => refine(event.currentTarget.checked)}
        className="size-4 accent-accent"
      />
      {say('exactMarks')}
    </label>
  );
}
