import { cookies } from 'next/headers';
import { LANGUAGES, type Language } from '#lib/schema/facets';

/** Name of the cookie that remembers the language of the interface. */
export const LANGUAGE_COOKIE = 'lang';

/** The reader's language: what the switch was set to, Vietnamese otherwise. */
export async function readLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return LANGUAGES.find((language) => language === chosen) ?? LANGUAGES[0];
}
