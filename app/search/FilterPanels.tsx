'use client';

import { FACETS } from '#lib/schema/facets';
import { DatePanel } from './DatePanel.tsx';
import { FacetPanel } from './FacetPanel.tsx';

/** A panel for every facet of the table; the periods of the calendar share one with the date range. */
export function FilterPanels() {
  return (
    <div className="flex flex-col gap-7">
      {FACETS.filter((row) => row.kind === 'name').map((row) => (
        <FacetPanel key={row.key} facet={row} />
      ))}
      <DatePanel />
      {FACETS.filter((row) => row.kind === 'type').map((row) => (
        <FacetPanel key={row.key} facet={row} />
      ))}
    </div>
  );
}
