import { endsWith } from '../text/surroundings.ts';
import type { Reading, Token } from '../text/tokens.ts';
import { fullNamesAt, type NameContext } from './known-name.ts';
import type { LeaderWords } from './leader-words.ts';
import type { PersonMention } from './mention.ts';

/** A full name of the gazetteer with no title by it, or somebody of that name who is no leader. */
export function bareName(reading: Reading, at: number, context: NameContext): PersonMention | null {
  const { tokens } = reading;
  const { callings } = context.words;
  const known = fullNamesAt(context, tokens, at);
  if (!known) return null;
  const first = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[known.to];
  const isForeign = known.candidates.every(({ country }) => country !== 'VN');
  // „Nguyễn Lê Đức Thọ“, „Phương Hoa/TTXVN“: a longer name, a credit; but „phía Mỹ JD Vanter“
  if (
    !first ||
    after?.gap === 'slash' ||
    (first.gap === 'space' &&
      before?.case === 'capital' &&
      !before.opens &&
      isNamePart(before) &&
      !(isForeign && endsWith(tokens, at, context.countries)))
  )
    return null;
  if (
    after?.gap === 'space' &&
    after.case === 'capital' &&
    !first.shouted &&
    known.candidates.every((entry) => entry.country === 'VN')
  )
    return null;
  if (endsWith(tokens, at, callings) || isNamedAfter(tokens, at, context.words))
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
    countriesAt: [],
    rule: 'leader/name',
    needsContext: known.needsContext,
    offices: [],
  };
}

const STREET_JOINERS = new Set(['và', 'qua', 'ra', 'đến', 'tới', 'rồi', 'sang']);

/** Words between „đường“ and the last street of a list: „các tuyến đường Trần Phú, Lê Lợi và Phạm Hùng“. */
const STREET_LIST = 14;

/** „đường Võ Văn Kiệt“, „ngã tư Trần Phú - Phạm Hùng“, „các phố Lê Lợi, Trần Phú“: what stands before is a place's kind. */
function isNamedAfter(tokens: readonly Token[], at: number, { namedAfter }: LeaderWords): boolean {
  if (endsWith(tokens, at, namedAfter)) return true;
  let i = at;
  while (i > 0 && at - i < STREET_LIST) {
    const token = tokens[i];
    const joined = token?.gap === 'comma' || token?.gap === 'hyphen';
    const last = tokens[i - 1];
    // „từ đường Lê Duẩn, qua Phạm Ngọc Thạch, ra Võ Văn Kiệt“
    const and = token?.gap === 'space' && STREET_JOINERS.has(last?.lower ?? '');
    if (!joined && !and) return false;
    i -= and ? 2 : 1;
    // back over the capitals of the name before
    while (
      i > 0 &&
      tokens[i]?.case === 'capital' &&
      tokens[i]?.gap === 'space' &&
      tokens[i - 1]?.case !== 'lower'
    )
      i--;
    if (tokens[i]?.case !== 'capital') return false;
    if (endsWith(tokens, i, namedAfter)) return true;
  }
  return false;
}

/** A name of somebody who is no leader: stepped over, so that nothing inside it counts. */
export function nobody(
  reading: Reading,
  { from, to }: { from: number; to: number },
): PersonMention {
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
    countriesAt: [],
    rule: 'leader/nobody',
    needsContext: false,
    offices: [],
  };
}

function isNamePart(token: Token): boolean {
  return token.text.length > 1 && !/^(Ông|Bà|Tổng|Bắc|Nam)$/.test(token.text);
}
