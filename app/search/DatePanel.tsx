'use client';

import { useId } from 'react';
import { useReader } from '../reader-context.tsx';
import { DateRangeForm } from './DateRangeForm.tsx';
import { PeriodBars } from './PeriodBars.tsx';

/** The date facet: from and to, years with their counts, months of the year chosen. */
export function DatePanel() {
  const { say } = useReader();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="mb-2 font-semibold text-sm">
        {say('date')}
      </h2>
      <DateRangeForm />
      <PeriodBars />
    </section>
  );
}
