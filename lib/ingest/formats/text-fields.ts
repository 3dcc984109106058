import { cleanText } from '#lib/vietnamese/clean';

/** Only web addresses become links: never `javascript:`. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** Cleaned, on one line, without spaces around; null where nothing is left. */
export function oneLine(text: string): string | null {
  return cleanText(text).replace(/\s+/g, ' ').trim() || null;
}
