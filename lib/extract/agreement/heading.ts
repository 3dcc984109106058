import type { AgreementType } from '#lib/schema/vocabulary';
import type { Token } from '../text/tokens.ts';
import type { NamedDocument } from './mention.ts';

/** What lasts and has a name; of a statement or a contract a headline says what becomes of it. */
const LASTS: ReadonlySet<AgreementType> = new Set([
  'treaty',
  'agreement',
  'convention',
  'protocol',
  'arrangement',
]);

/** Words of the longest line that is read as a heading. */
const LONGEST_HEADING = 16;

/** A headline may be longer than a line in the body that is none. */
const LONGEST_HEADLINE = 22;

/** Words between a document and the name it goes by: „thỏa thuận hạt nhân Iran“. */
const NAME_REACH = 5;

/** What turns a document of the headline into history: „kỷ niệm 50 năm Hiệp định Paris“. */
const REMEMBERS = new Set(['niệm', 'ngày', 'lịch']);

/**
 * The end of the name of a document that a headline, or a heading in the body, names without saying
 * what becomes of it: then it is what the article is about, and in force. Null where it is no heading.
 */
// Nghị định thư Montreal sau ba mươi năm
export function namedInHeading({ reading, type, from, to }: NamedDocument): number | null {
  if (!LASTS.has(type)) return null;
  const { tokens, sentences, source } = reading;
  const sentence = tokens[from]?.sentence ?? 0;
  const first = sentences[sentence] ?? 0;
  const end = sentences[sentence + 1] ?? tokens.length;
  const isHeadline = reading.field === 'title';
  if (end - first > (isHeadline ? LONGEST_HEADLINE : LONGEST_HEADING)) return null;
  if (!isHeadline && !isLineOfItsOwn(source, tokens[first], tokens[end - 1])) return null;
  for (let i = first; i < end; i++) if (REMEMBERS.has(tokens[i]?.lower ?? '')) return null;
  return endOfName(tokens, to, end);
}

/** Characters before and after a line in which its breaks stand. */
const BREAK_REACH = 4;

/** A line that begins and ends as one and has no full stop. */
function isLineOfItsOwn(
  source: string,
  first: Token | undefined,
  last: Token | undefined,
): boolean {
  if (!first || !last) return false;
  const before = source.slice(Math.max(0, first.start - BREAK_REACH), first.start);
  const after = source.slice(last.end, last.end + BREAK_REACH);
  return (
    (first.start === 0 || /\n\s*["“«]?$/u.test(before)) &&
    (last.end === source.length || /^\s*\n/u.test(after))
  );
}

function endOfName(tokens: readonly Token[], to: number, end: number): number | null {
  let named = isName(tokens[to - 1]) ? to : null;
  for (let i = to; i < Math.min(end, to + NAME_REACH); i++) {
    const token = tokens[i];
    if (token?.gap !== 'space' && token?.gap !== 'hyphen') break;
    if (isName(token)) named = i + 1;
    else if (named !== null) break;
  }
  return named;
}

function isName(token: Token | undefined): boolean {
  return token?.case === 'upper' || (token?.case === 'capital' && !token.opens);
}
