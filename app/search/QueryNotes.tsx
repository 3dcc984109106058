'use client';

import { useReader } from '../reader-context.tsx';
import { useQueryReading } from './query-reading.ts';

/** What the reader should know about how the query was read: words left out, a quote left open. */
export function QueryNotes() {
  const { language } = useReader();
  const reading = useQueryReading();
  const notes = reading && !reading.failed ? reading.understood.notes : [];
  if (notes.length === 0) return null;
  return (
    <ul className="mb-3 border-accent border-l-4 bg-accent-soft px-4 py-2 text-sm">
      {notes.map((note) => (
        <li key={note.code}>{note.text[language]}</li>
      ))}
    </ul>
  );
}
