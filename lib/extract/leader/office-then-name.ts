import type { Reading } from '../text/tokens.ts';
import { fullNamesAt, type NameContext, unknownNameAt } from './known-name.ts';
import type { PersonMention } from './mention.ts';
import type { NameRun } from './name-run.ts';
import { officeAfter } from './office-after.ts';
import { type OfficePhrase, officePhraseAt } from './office-phrase.ts';

/** „Bộ trưởng Năng lượng Lào, ông Khamphone Sayavong, nói“: a title with its country, a comma, then the name. */
export function officeThenName(
  reading: Reading,
  at: number,
  { from, to, officeTo, ofState, known, name, title, countries }: OfficePhrase,
  context: NameContext,
): PersonMention | null {
  const { tokens } = reading;
  if (!ofState || known || name || countries.length === 0 || tokens[to]?.gap !== 'comma')
    return null;
  const honorific = context.words.honorifics.longestAt(tokens, to);
  if (!honorific || tokens[honorific.to]?.gap !== 'space') return null;
  if (officePhraseAt(reading, honorific.to, context)) return null;
  if (officeAfter(reading, honorific.to, context)) return null;
  const person = fullNamesAt(context, tokens, honorific.to);
  const run = person ?? unknownNameAt(reading, honorific.to, context);
  if (!run || ('shape' in run && !isOf(run.shape, countries))) return null;
  return {
    reading,
    from: run.from,
    to: run.to,
    evidenceFrom: at,
    evidenceTo: run.to,
    candidates: person?.candidates ?? [],
    kind: 'full',
    office: title,
    countries,
    rule: 'leader/office-then-name',
    needsContext: false,
    offices: [{ from, to: officeTo }],
  };
}

/** Countries whose people the press names in Vietnamese syllables. */
const VIETNAMESE_SHAPED = new Set(['VN', 'CN', 'HK', 'TW', 'SG', 'MO']);

/** „Đại sứ Nhật Bản, ông Nguyễn Văn A và …“ is a list of two. */
function isOf(shape: NameRun['shape'], countries: readonly string[]): boolean {
  if (shape === 'vietnamese') return countries.some((code) => VIETNAMESE_SHAPED.has(code));
  return shape === 'foreign';
}
