'use client';

import { useRouter } from 'next/navigation';
import { LANGUAGES, type Language } from '#lib/schema/facets';

const NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };
const ONE_YEAR = 365 * 24 * 3600;

/** Two buttons; the choice is kept in a cookie and the page is drawn anew, its state unchanged. */
export function LanguageSwitch({ current, label }: { current: Language; label: string }) {
  const router = useRouter();

  const choose = (language: Language) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `lang=${language}; path=/; max-age=${ONE_YEAR}; samesite=lax`;
    document.documentElement.lang = language;
    router.refresh();
  };

  return (
    <fieldset className="flex text-sm">
      <legend className="sr-only">{label}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => choose(language)}
          className="min-h-9 px-2 text-muted hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
        >
          <span className="sm:hidden" aria-hidden="true">
            {language.toUpperCase()}
          </span>
          <span className="sr-only sm:not-sr-only">{NAMES[language]}</span>
        </button>
      ))}
    </fieldset>
  );
}
