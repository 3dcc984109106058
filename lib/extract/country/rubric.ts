import type { Reading } from '../text/tokens.ts';
import type { CountryMention } from './mention.ts';
import type { CountryNames } from './names.ts';

/** Words that open a line before a colon for other reasons: „Anh: …“ in a talk, „Ý: …“, „Áo: …“. */
const OTHER_WORDS = new Set(['anh', 'ý', 'áo', 'trung', 'việt']);

/** A country as the heading of a news item: „Bỉ: Tàu, xe buýt đình trệ“, at the beginning of a line. */
export function rubricAt(
  { text, tokens }: Reading,
  at: number,
  countries: CountryNames,
  givenNames: ReadonlySet<string>,
): { mention: CountryMention; next: number } | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.opens || token.case !== 'capital') return null;
  if (next?.gap !== 'colon' || next.case === 'lower' || next.start > token.end + 2) return null;
  if (token.start > 0 && text.charAt(token.start - 1) !== '\n') return null;
  if (OTHER_WORDS.has(token.lower) || givenNames.has(token.lower)) return null;
  const name = countries.names.longestAt(tokens, at);
  const short = countries.pairForms.longestAt(tokens, at);
  const code = name?.to === at + 1 ? name.value.code : short?.value;
  if (!code) return null;
  return { mention: { code, at, from: at, to: at + 2, rule: 'country/rubric' }, next: at + 1 };
}
