import Link from 'next/link';
import type { ReactNode } from 'react';
import { say } from '#lib/i18n/messages';
import type { Language } from '#lib/schema/facets';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** The bar on top of every page: name, a place for the search box, help, language. */
export function SiteHeader({ language, children }: { language: Language; children?: ReactNode }) {
  return (
    <header className="no-print sticky top-0 z-20 border-line border-b bg-paper/95 backdrop-blur">
      <div className="mx-auto grid max-w-7xl grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 lg:gap-x-10 px-4 py-3 lg:grid-cols-[17rem_1fr_auto]">
        <a
          href="/"
          className="font-semibold font-serif text-2xl tracking-tight"
          title={say(language, 'home')}
        >
          Tư Liệu<span className="text-accent">.</span>
        </a>
        <nav
          className="flex items-center justify-end gap-2 lg:order-last"
          aria-label={say(language, 'siteName')}
        >
          <Link
            href="/help"
            prefetch={false}
            className="px-2 py-2 text-muted text-sm hover:text-ink"
          >
            {say(language, 'help')}
          </Link>
          <LanguageSwitch current={language} label={say(language, 'language')} />
        </nav>
        <div className="col-span-2 min-w-0 lg:col-span-1">{children}</div>
      </div>
    </header>
  );
}
