'use client';

import { useInstantSearch } from 'react-instantsearch';
import { useReader } from '../reader-context.tsx';
import { useQueryReading } from './query-reading.ts';

/** What the reader should know about how the query was read, and what else may have been meant. */
export function QueryNotes() {
  const { language, say } = useReader();
  const { indexUiState, setIndexUiState } = useInstantSearch({ catchError: true });
  const reading = useQueryReading();
  if (!reading || reading.failed) return null;
  const { notes, offers } = reading.understood;
  if (notes.length + offers.length === 0) return null;
  const search = (query: string) => {
    const { page: _, ...rest } = indexUiState;
    setIndexUiState({ ...rest, query });
  };
  return (
    <ul className="mb-3 space-y-1 border-accent border-l-4 bg-accent-soft px-4 py-2 text-sm [overflow-wrap:anywhere]">
      {offers.map(({ text }) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => search(text)}
            className="min-h-8 text-left text-accent underline underline-offset-4"
          >
            {say('searchInstead', { query: text })}
          </button>
        </li>
      ))}
      {notes.map((note) => (
        <li key={note.code}>{note.text[language]}</li>
      ))}
    </ul>
  );
}
