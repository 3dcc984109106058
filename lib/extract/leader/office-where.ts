import { isCapital, officeWithMatter, startsLongerName, startsPerson } from './inside-office.ts';
import type { OfficeStep } from './office-walk.ts';

/** Whose office it is and where: other people, honorifics, countries and places inside an office. */
export const WHERE_STEPS: readonly OfficeStep[] = [
  anothersOffice,
  honorific,
  country,
  place,
  afterPreposition,
  bracketed,
];

type Outcome = ReturnType<OfficeStep>;
type Walk = Parameters<OfficeStep>[0];

// người phát ngôn của Tổng thống Putin: the name is another person's
function anothersOffice(walk: Walk, at: number): Outcome {
  const { tokens } = walk.reading;
  const { words } = walk.context;
  const lower = tokens[at]?.lower;
  // „làm Bộ trưởng Tài chính và ông Ito giữ ghế Ngoại trưởng“
  if (lower === 'và') return words.honorifics.longestAt(tokens, at + 1) ? 'end' : null;
  if (lower !== 'của' || !startsPerson(tokens, at + 1, walk.context)) return null;
  const matter = officeWithMatter(tokens, at + 1, words);
  if (!matter) return 'end';
  walk.ofState = true;
  return matter;
}

// Thứ trưởng Ngoại giao, đồng chí Lê Văn A
function honorific({ reading, context }: Walk, at: number): Outcome {
  const match = context.words.honorifics.longestAt(reading.tokens, at);
  return match && reading.tokens[at]?.case !== 'upper' ? match.to : null;
}

// Thứ trưởng Ngoại giao Cuba
function country(walk: Walk, at: number): Outcome {
  const { reading, context } = walk;
  const { tokens } = reading;
  const match = context.countries.longestAt(tokens, at);
  if (!match || !isCapital(tokens[at])) return null;
  const inPlace = (context.words.places.longestAt(tokens, at)?.to ?? 0) > match.to;
  if (inPlace || startsLongerName(reading, at, match.to, context.words)) return null;
  walk.countries.push(match.value);
  walk.countriesAt.push(at);
  walk.ofState = true;
  return match.to;
}

// Chủ tịch UBND tỉnh Quảng Ninh
function place(walk: Walk, at: number): Outcome {
  const { tokens } = walk.reading;
  const match = walk.context.words.places.longestAt(tokens, at);
  if (!match) return null;
  if (!isCapital(tokens[at]) && !(match.to > at + 1 && isCapital(tokens[at + 1]))) return null;
  walk.ofState = true;
  return match.to;
}

const PREPOSITIONS = new Set(['tại', 'ở']);

// lãnh sự tại San Diego: what follows is a place
function afterPreposition({ reading, context }: Walk, at: number): Outcome {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') || !isCapital(token)) return null;
  const { descriptors, stateBodies } = context.words;
  return descriptors.has(token.lower) || stateBodies.longestAt(tokens, at) ? null : 'end';
}

// Liên minh châu Âu (EU)
function bracketed({ reading }: Walk, at: number): Outcome {
  const token = reading.tokens[at];
  const isOne = token?.gap === 'open' && reading.text.charAt(token.end) === ')';
  return isOne && token.case === 'upper' ? at + 1 : null;
}
