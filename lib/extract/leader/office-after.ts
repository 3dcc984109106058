import type { Reading } from '../text/tokens.ts';
import { APPOSITION, excludedLater, pastFiller } from './apposition.ts';
import { nobody } from './bare-name.ts';
import { endsName, fullNamesAt, type NameContext } from './known-name.ts';
import type { OfficeSpan, PersonMention } from './mention.ts';
import { nameAt } from './name-run.ts';
import { officePhraseAt } from './office-phrase.ts';
import { HONORIFICS } from './offices.ts';

/** Words of title and institution that stand as evidence; the rest is long-windedness. */
const MOST_EVIDENCE = 14;

/** Most titles that are read after one name. */
const MOST_TITLES = 6;

// ông Luis Antonio Torres Iríbar, Ủy viên Trung ương Đảng - Bí thư Thứ nhất Thành ủy La Habana
export function officeAfter(
  reading: Reading,
  at: number,
  context: NameContext,
): PersonMention | null {
  const { tokens } = reading;
  if (HONORIFICS.longestAt(tokens, at)) return null;
  const known = fullNamesAt(context, tokens, at);
  const name = known ?? nameAt(reading, at, (i) => endsName(tokens, i, context));
  if (!name || (!known && (!('shape' in name) || name.shape === 'short'))) return null;
  const next = tokens[name.to];
  if (!next || !APPOSITION.has(next.gap)) return null;
  const officeAt = pastFiller(tokens, name.to);
  const office = officePhraseAt(reading, officeAt, context);
  if (!office) return null;
  // „ông Bùi Văn Sáu - chủ tịch UBND huyện“: somebody else than the minister of that name.
  if (office.excluded || excludedLater(reading, office.to))
    return known ? nobody(reading, known) : null;
  if (!office.ofState || office.known || office.name) return null;
  return {
    reading,
    from: at,
    to: name.to,
    evidenceFrom: at,
    evidenceTo: Math.min(office.to, officeAt + MOST_EVIDENCE),
    candidates: known?.candidates ?? [],
    kind: 'full',
    office: office.title,
    countries: office.countries,
    rule: 'leader/office-after',
    needsContext: false,
    offices: titlesFrom(reading, officeAt, context),
  };
}

/** „…, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, Trưởng Ban Tổ chức Trung ương“. */
function titlesFrom(reading: Reading, from: number, context: NameContext): OfficeSpan[] {
  const { tokens } = reading;
  const titles: OfficeSpan[] = [];
  let at = from;
  while (titles.length < MOST_TITLES) {
    const phrase = officePhraseAt(reading, at, context);
    if (!phrase?.ofState || phrase.known || phrase.name) break;
    titles.push({ from: at, to: phrase.officeTo });
    const next = tokens[phrase.to];
    if (!next) break;
    if (next.gap === 'comma' || next.gap === 'hyphen') at = phrase.to;
    else if (next.lower === 'kiêm') at = phrase.to + 1;
    else break;
  }
  return titles;
}
