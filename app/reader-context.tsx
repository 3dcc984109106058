'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type MessageKey, say } from '#lib/i18n/messages';
import { type ValueLabels, valueLabel } from '#lib/i18n/value-label';
import type { FacetKey, Language } from '#lib/schema/facets';

type Reader = {
  readonly language: Language;
  readonly say: (key: MessageKey, values?: Record<string, string | number>) => string;
  readonly labelOf: (facet: FacetKey, value: string) => string;
};

const ReaderContext = createContext<Reader | null>(null);

/** Gives every component below the reader's language and the labels of facet values. */
export function ReaderProvider(props: {
  language: Language;
  countryLabels: ValueLabels;
  children: ReactNode;
}) {
  const { language, countryLabels, children } = props;
  const reader = useMemo<Reader>(
    () => ({
      language,
      say: (key, values) => say(language, key, values),
      labelOf: (facet, value) => valueLabel(facet, value, language, countryLabels),
    }),
    [language, countryLabels],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The reader's language and labels. Throws outside {@link ReaderProvider}. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader: no ReaderProvider above this component');
  return reader;
}
