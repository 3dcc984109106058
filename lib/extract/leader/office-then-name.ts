import type { Reading, Token } from '../text/tokens.ts';
import { isKin } from './former-expert.ts';
import { fullNamesAt, type NameContext, unknownNameAt } from './known-name.ts';
import type { OfficeSpan, PersonMention } from './mention.ts';
import type { NameRun } from './name-shape.ts';
import { officeAfter } from './office-after.ts';
import { type OfficePhrase, officePhraseAt } from './office-phrase.ts';

/** „Bộ trưởng Năng lượng Lào, ông Khamphone Sayavong, nói“: a title with its country, a comma, then the name. */
export function officeThenName(
  reading: Reading,
  at: number,
  { from, to, officeTo, ofState, known, name, title, countries, countriesAt }: OfficePhrase,
  offices: readonly OfficeSpan[],
  context: NameContext,
): PersonMention | null {
  const { tokens } = reading;
  // „Vợ của Tổng thống Mỹ, bà …“
  if (isKin(tokens, at)) return null;
  // „Trưởng SOM ASEAN của EU, ông …“; „Chủ tịch hội đồng, ông …“ may be anybody's
  const qualified = countries.length > 0 || officeTo - from > title.split(' ').length + 2;
  if (!ofState || known || name || !qualified || tokens[to]?.gap !== 'comma') return null;
  const honorific = context.words.honorifics.longestAt(tokens, to);
  const start = honorific?.to ?? to;
  if (honorific && tokens[start]?.gap !== 'space') return null;
  if (officePhraseAt(reading, start, context) || officeAfter(reading, start, context)) return null;
  const person = fullNamesAt(context, tokens, start);
  const run = person ?? unknownNameAt(reading, start, context);
  if (!run || ('shape' in run && !isOf(run.shape, countries))) return null;
  if (!honorific && !isEnclosed(tokens, run.to)) return null;
  return {
    reading,
    from: run.from,
    to: run.to,
    evidenceFrom: at,
    evidenceTo: honorific ? run.to : run.to + 1,
    candidates: person?.candidates ?? [],
    kind: 'full',
    office: title,
    countries,
    countriesAt,
    rule: 'leader/office-then-name',
    needsContext: false,
    offices,
  };
}

/** „Lãnh đạo Liên minh Nhân dân (UPR), Francis Asselino, đề xuất“: commas on both sides, then the sentence. */
function isEnclosed(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next?.gap === 'comma' && next.case === 'lower' && next.lower !== 'và';
}

/** Countries whose people the press names in Vietnamese syllables. */
const VIETNAMESE_SHAPED = new Set(['VN', 'CN', 'HK', 'TW', 'SG', 'MO']);

/** „Đại sứ Nhật Bản, ông Nguyễn Văn A và …“ is a list of two. */
function isOf(shape: NameRun['shape'], countries: readonly string[]): boolean {
  if (shape === 'vietnamese') return countries.some((code) => VIETNAMESE_SHAPED.has(code));
  return shape === 'foreign';
}
