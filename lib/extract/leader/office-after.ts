import type { Reading } from '../text/tokens.ts';
import { APPOSITION, excludedLater, pastFiller } from './apposition.ts';
import { nobody } from './bare-name.ts';
import { isFormerExpert } from './former-expert.ts';
import { fullNamesAt, type NameContext, unknownNameAt } from './known-name.ts';
import type { LeaderWords } from './leader-words.ts';
import type { OfficeSpan, PersonMention } from './mention.ts';
import { type OfficePhrase, officePhraseAt } from './office-phrase.ts';

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
  const { words } = context;
  if (words.honorifics.longestAt(tokens, at) || PREPOSITIONS.has(tokens[at]?.lower ?? ''))
    return null;
  const known = fullNamesAt(context, tokens, at);
  const name = known ?? unknownNameAt(reading, at, context);
  if (!name || (!known && (!('shape' in name) || name.shape === 'short'))) return null;
  if (!known && (isPlace(reading, at, name.to, context) || words.stateBodies.longestAt(tokens, at)))
    return null;
  const next = tokens[name.to];
  if (!next) return null;
  // bà Sanna Virtanen làm Bộ trưởng Tài chính
  const takes = words.takesOffice.longestAt(tokens, name.to);
  if (!takes && !APPOSITION.has(next.gap)) return null;
  const officeAt = takes?.to ?? pastFiller(tokens, name.to);
  const office = officePhraseAt(reading, officeAt, context);
  if (!office) return null;
  // „ông Bùi Văn Sáu - chủ tịch UBND huyện“: somebody else than the minister of that name.
  if (office.excluded || excludedLater(reading, office.to, words))
    return known ? nobody(reading, known) : null;
  if (isExpertNow(reading, officeAt, office, words)) return known ? nobody(reading, known) : null;
  const heads = DEPARTMENT_HEADS.has(office.title.toLowerCase());
  if (!(office.ofState || heads) || office.known || office.name) return null;
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
    countriesAt: office.countriesAt,
    rule: 'leader/office-after',
    needsContext: false,
    offices: titlesFrom(reading, officeAt, context),
  };
}

/** „cựu quan chức thương mại Mỹ“, „cựu Đại sứ Mỹ, hiện là chuyên gia“: quoted for what he knows. */
function isExpertNow(
  { tokens }: Reading,
  officeAt: number,
  { title, to }: OfficePhrase,
  { callings }: LeaderWords,
): boolean {
  if (isFormerExpert(tokens, officeAt, title)) return true;
  if (tokens[to]?.lower !== 'hiện' && tokens[to]?.lower !== 'nay') return false;
  for (let i = to + 1; i < to + 4; i++)
    if (tokens[i]?.lower === 'là') return callings.longestAt(tokens, i + 1) !== null;
  return false;
}

/** „Đại tá Lê Văn Bốn, Phó Cục trưởng, cho biết“: only ministries have departments with such heads. */
const DEPARTMENT_HEADS = new Set(['cục trưởng', 'phó cục trưởng', 'vụ trưởng', 'phó vụ trưởng']);

/** „Ở Kazan, Tổng thống Nga …“: the word that opens a sentence is no part of a name. */
const PREPOSITIONS = new Set(['ở', 'tại', 'trong', 'rời', 'gần', 'theo', 'sau', 'trước']);

const AT_PLACE = new Set(['tại', 'ở', 'rời', 'gần']);

/** „Tại Addis Ababa, Chủ tịch Quốc hội …“: a place before a comma is nobody. */
function isPlace({ tokens }: Reading, from: number, to: number, context: NameContext): boolean {
  const before = tokens[from - 1];
  const head = tokens[from];
  const placed = head?.gap === 'space' && AT_PLACE.has(before?.lower ?? '');
  return placed || context.countries.longestAt(tokens, from)?.to === to;
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
