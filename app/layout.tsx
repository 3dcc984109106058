import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { say } from '#lib/i18n/messages';
import './globals.css';
import { readLanguage } from './language.ts';

export async function generateMetadata(): Promise<Metadata> {
  const language = await readLanguage();
  return {
    title: { default: say(language, 'siteName'), template: `%s · ${say(language, 'siteName')}` },
    description: say(language, 'tagline'),
    // An internal tool over other people's articles: never in a public search engine.
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#16140f' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await readLanguage()} data-scroll-behavior="smooth">
      <body className="min-h-dvh antialiased">{children}</body>
    </html>
  );
}
