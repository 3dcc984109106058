/** Strings a reader cannot tell from right ones: not NFC, or with spaces at an end or doubled. */
export function unclean(value: unknown): string[] {
  if (typeof value === 'string') return uncleanText(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(unclean);
}

function uncleanText(text: string): string[] {
  if (text !== text.normalize('NFC')) return [`"${text}" is not in NFC`];
  if (/^\s|\s$|\s\s|[^\S ]/u.test(text)) return [`"${text}" has a space too many`];
  return [];
}
