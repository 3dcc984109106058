'use client';

import { useId, useState } from 'react';
import { useReader } from '../reader-context.tsx';
import { useDateRange } from './use-date-range.ts';

/** Two date inputs that filter as soon as both make sense together. */
export function DateRangeForm() {
  const { say } = useReader();
  const { from, to, refine } = useDateRange();
  const [draft, setDraft] = useState({ from: from ?? '', to: to ?? '' });
  const [applied, setApplied] = useState({ from, to });
  const problemId = useId();

  // A range set from elsewhere (Back, a chip) replaces what the inputs hold.
  if (applied.from !== from || applied.to !== to) {
    setApplied({ from, to });
    setDraft({ from: from ?? '', to: to ?? '' });
  }
  const reversed = draft.from !== '' && draft.to !== '' && draft.from > draft.to;

  const change = (next: { from: string; to: string }) => {
    setDraft(next);
    // A year half typed („0202“) is no date to search by yet.
    const ready = [next.from, next.to].every((day) => day === '' || day >= '1900');
    if (ready && !(next.from && next.to && next.from > next.to)) {
      setApplied({ from: next.from || undefined, to: next.to || undefined });
      refine({ from: next.from || undefined, to: next.to || undefined });
    }
  };

  return (
    <div className="mb-3">
      <div className="grid grid-cols-2 gap-2 md:max-lg:grid-cols-1">
        {(['from', 'to'] as const).map((side) => (
          <label key={side} className="block text-muted text-xs">
            {say(side === 'from' ? 'dateFrom' : 'dateTo')}
            <input
              type="date"
              value={draft[side]}
              min="1900-01-01"
              max="2100-12-31"
              aria-invalid={reversed}
              aria-describedby={reversed ? problemId : undefined}
              onChange={(event) => change({ ...draft, [side]: event.currentTarget.value })}
              className="mt-0.5 h-9 w-full min-w-0 rounded border border-line bg-sheet px-1.5 text-ink text-sm"
            />
          </label>
        ))}
      </div>
      {reversed && (
        <p id={problemId} role="alert" className="mt-1 text-accent text-xs">
          {say('dateReversed')}
        </p>
      )}
    </div>
  );
}
