import { fold } from '#lib/vietnamese/fold';
import type { Page } from './page.ts';

const HOST = /(?:[a-z\d-]+\.)+[a-z]{2,}/;

/** The paper's host name without `www.`: from a source line, else from the article's own address. */
export function sourceOf({ text, claims }: Page, url: string | null): string | null {
  const named = claims
    .filter(({ role }) => role === 'source')
    .map(({ start, end }) => HOST.exec(fold(text.slice(start, end)))?.[0])
    .find((host) => host !== undefined);
  return named ? bareHost(named) : url === null ? null : hostOf(url);
}

/** `https://www.vietnamplus.vn/bai/1.vnp` → `vietnamplus.vn`; null for what is no address. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? bareHost(new URL(url).hostname) || null : null;
}

function bareHost(host: string): string {
  return host.replace(/^(?:www|m|amp)\./, '');
}
