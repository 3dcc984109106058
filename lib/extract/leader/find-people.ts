import type { Reading, Token } from '../text/tokens.ts';
import { APPOSITION, excludedLater, pastFiller } from './apposition.ts';
import { endsName, fullNamesAt, type NameContext } from './known-name.ts';
import type { PersonMention } from './mention.ts';
import { nameAt } from './name-run.ts';
import { type OfficePhrase, officePhraseAt } from './office-phrase.ts';
import { HONORIFICS } from './offices.ts';
import { CALLINGS, NAMED_AFTER, PLACES } from './places.ts';

/** Reads every person a field names whom the rules can tell: the rules in their order, at each word. */
export function findPeople(reading: Reading, context: NameContext): PersonMention[] {
  const found: PersonMention[] = [];
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const small = tokens[i]?.case === 'lower';
    const mention =
      officeBefore(reading, i, context) ??
      (small ? null : place(tokens, i)) ??
      (small ? null : officeAfter(reading, i, context)) ??
      (small ? null : bareName(reading, i, context)) ??
      honorificBefore(reading, i, context);
    if (!mention) continue;
    if ('candidates' in mention) found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

// Thứ trưởng Ngoại giao Cuba Gerardo Peñalver Portal
function officeBefore(reading: Reading, at: number, context: NameContext): PersonMention | null {
  const phrase = officePhraseAt(reading, at, context);
  if (!phrase) return null;
  const { known, name, ofState } = phrase;
  const span = known ?? name;
  if (!span || !(ofState || holds(phrase))) return null;
  const short = !known && name?.shape === 'short' && isOneName(reading.tokens, name.from, name.to);
  const candidates = known?.candidates ?? [];
  return {
    reading,
    from: span.from,
    to: span.to,
    evidenceFrom: at,
    evidenceTo: span.to,
    candidates,
    kind: short ? 'short' : 'full',
    office: phrase.title,
    countries: phrase.countries,
    rule: short ? 'leader/title-and-surname' : 'leader/office-before',
  };
}

/** „Chủ tịch Hồ Chí Minh“: a title that needs an institution, but the gazetteer knows whose it is. */
function holds({ known, title, excluded }: OfficePhrase): boolean {
  if (!known || excluded) return false;
  const wanted = title.toLowerCase();
  return known.candidates.some(({ offices }) =>
    offices.some((office) => office.title.toLowerCase().startsWith(wanted)),
  );
}

/** „Thành phố Hồ Chí Minh“, „Lâm Đồng“: stepped over, so that no name begins inside. */
function place(tokens: readonly Token[], at: number): { to: number } | null {
  const match = PLACES.longestAt(tokens, at);
  return match && match.to - match.from > 1 ? match : null;
}

// ông Luis Antonio Torres Iríbar, Ủy viên Trung ương Đảng - Bí thư Thứ nhất Thành ủy La Habana
function officeAfter(reading: Reading, at: number, context: NameContext): PersonMention | null {
  const { tokens } = reading;
  if (HONORIFICS.longestAt(tokens, at)) return null;
  const known = fullNamesAt(context.roster, tokens, at);
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
  const evidenceTo = Math.min(office.to, officeAt + 14);
  return {
    reading,
    from: at,
    to: name.to,
    evidenceFrom: at,
    evidenceTo,
    candidates: known?.candidates ?? [],
    kind: 'full',
    office: office.title,
    countries: office.countries,
    rule: 'leader/office-after',
  };
}

/** A full name of the gazetteer with no title by it. */
function bareName(reading: Reading, at: number, context: NameContext): PersonMention | null {
  const { tokens } = reading;
  const known = fullNamesAt(context.roster, tokens, at);
  if (!known) return null;
  const first = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[known.to];
  // „Nguyễn Lê Đức Thọ“, „Phương Hoa/TTXVN“: a longer name, a credit
  if (
    !first ||
    after?.gap === 'slash' ||
    (first.gap === 'space' && before?.case === 'capital' && !before.opens && isNamePart(before))
  )
    return null;
  if (
    after?.gap === 'space' &&
    after.case === 'capital' &&
    !first.shouted &&
    isVietnameseEntry(known.candidates)
  )
    return null;
  if (endsWith(tokens, at, NAMED_AFTER) || endsWith(tokens, at, CALLINGS))
    return nobody(reading, known);
  return {
    reading,
    from: at,
    to: known.to,
    evidenceFrom: at,
    evidenceTo: known.to,
    candidates: known.candidates,
    kind: 'bare',
    office: '',
    countries: [],
    rule: 'leader/name',
  };
}

/** A name of somebody who is no leader: stepped over, so that nothing inside it counts. */
function nobody(reading: Reading, { from, to }: { from: number; to: number }): PersonMention {
  return {
    reading,
    from,
    to,
    evidenceFrom: from,
    evidenceTo: to,
    candidates: [],
    kind: 'nobody',
    office: '',
    countries: [],
    rule: 'leader/nobody',
  };
}

function isNamePart(token: Token): boolean {
  return token.text.length > 1 && !/^(Ông|Bà|Tổng|Bắc|Nam)$/.test(token.text);
}

function isVietnameseEntry(candidates: PersonMention['candidates']): boolean {
  return candidates.every((entry) => entry.country === 'VN');
}

// ông Tập, bà Mai, ngài Putin, đồng chí Tống Đào
function honorificBefore(reading: Reading, at: number, context: NameContext): PersonMention | null {
  const { tokens } = reading;
  const honorific = HONORIFICS.longestAt(tokens, at);
  const first = honorific && tokens[honorific.to];
  if (!honorific || !first || (first.gap !== 'space' && first.gap !== 'line')) return null;
  if (officePhraseAt(reading, honorific.to, context)) return null;
  const titled = officeAfter(reading, honorific.to, context);
  if (titled) return { ...titled, evidenceFrom: at };
  const known = bareName(reading, honorific.to, context);
  if (known) return { ...known, evidenceFrom: at, rule: 'leader/honorific-name' };
  const name = nameAt(reading, honorific.to, (i) => endsName(tokens, i, context));
  if (!name) return null;
  const short = isOneName(tokens, name.from, name.to);
  return {
    reading,
    from: name.from,
    to: name.to,
    evidenceFrom: at,
    evidenceTo: name.to,
    candidates: [],
    kind: short ? 'short' : 'bare',
    office: '',
    countries: [],
    rule: 'leader/honorific',
  };
}

/** „Putin“, „Pu-tin“: one word as far as names go. */
function isOneName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.gap !== 'hyphen') return false;
  return true;
}

/** Whether a phrase of a list ends directly before a token. */
function endsWith(tokens: readonly Token[], at: number, list: typeof CALLINGS): boolean {
  const first = tokens[at];
  if (first?.gap !== 'space' && first?.gap !== 'colon') return false;
  for (let length = 1; length <= 3; length++) {
    if (list.longestAt(tokens, at - length)?.to === at) return true;
  }
  return false;
}
