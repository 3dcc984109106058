import type { SuggestAnswer } from '#lib/search/suggest-form';

/** An answer is good for so long; after that the archive may have grown. */
const MAX_AGE_MS = 5 * 60_000;

/** A longer text is a pasted one, and its results stand below already. */
const LONGEST = 100;

type Asked = { readonly at: number; readonly answer: Promise<SuggestAnswer | null> };
const asked = new Map<string, Asked>();

/** What was typed, in the form in which two texts that look the same are the same. */
export function typedKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The suggestions for a text; null when there is no answer, which is no reason to disturb who types. No
 * text is asked for twice.
 */
export function askSuggestions(key: string): Promise<SuggestAnswer | null> {
  const known = asked.get(key);
  if (known && Date.now() - known.at < MAX_AGE_MS) return known.answer;
  const answer = key.length > LONGEST ? Promise.resolve(null) : ask(key);
  asked.set(key, { at: Date.now(), answer });
  return answer;
}

/** Whether the answer for a text is there or on its way. */
export function isAsked(key: string): boolean {
  return asked.has(key);
}

async function ask(key: string): Promise<SuggestAnswer | null> {
  try {
    const response = await fetch(`/api/suggest?${new URLSearchParams({ q: key })}`);
    if (response.ok) return await response.json();
  } catch {
    // The next letter asks again.
  }
  asked.delete(key);
  return null;
}
