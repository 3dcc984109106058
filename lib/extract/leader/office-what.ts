import { association, isCapital } from './inside-office.ts';
import { abbreviationEnd, isLedBy } from './institution.ts';
import type { OfficeStep } from './office-walk.ts';
import { sinoPlaceEnd } from './place-before-name.ts';
import { isPortfolio, regionEnd } from './region.ts';
import { unlistedEnd } from './unlisted-words.ts';

/** What the office is of: its institution, portfolio and region. */
export const WHAT_STEPS: readonly OfficeStep[] = [
  sinoPlace,
  compound,
  notOfState,
  stateBody,
  portfolio,
  region,
];

type Outcome = ReturnType<OfficeStep>;
type Walk = Parameters<OfficeStep>[0];

// Thị trưởng Đài Bắc Kha Văn Minh
function sinoPlace(walk: Walk, at: number): Outcome {
  const end = sinoPlaceEnd(walk.reading.tokens, at, walk.title, walk.context);
  if (end) walk.ofState = true;
  return end || null;
}

/** Two-word terms whose second word would look like a village or a school: „môi trường“, „nông thôn“. */
const COMPOUNDS = new Set([
  'môi trường',
  'nông thôn',
  'thị trường',
  'xã hội',
  'thông báo',
  'trường hợp',
]);

function compound({ reading: { tokens } }: Walk, at: number): Outcome {
  return COMPOUNDS.has(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`) ? at + 2 : null;
}

// Chủ tịch Hội Kiến trúc sư, Chủ tịch huyện
function notOfState(walk: Walk, at: number): Outcome {
  const { tokens } = walk.reading;
  const { words } = walk.context;
  const outside = words.notOfState.longestAt(tokens, at) ?? association(tokens, at, walk.officeTo);
  if (!outside || outside.to < (words.stateBodies.longestAt(tokens, at)?.to ?? 0)) return null;
  if (isCapital(tokens[at]) && words.surnames.has(tokens[at]?.text ?? '')) return null;
  walk.excluded = true;
  return outside.to;
}

const LOOSE = new Set(['liên', 'tổ', 'văn']);
const DIRECTOR = /^(phó |quyền )?giám đốc/iu;

// Chủ nhiệm Văn phòng Chính phủ
function stateBody(walk: Walk, at: number): Outcome {
  const { tokens } = walk.reading;
  const { words } = walk.context;
  const token = tokens[at];
  const body = words.stateBodies.longestAt(tokens, at);
  if (!token || !body) return null;
  if (isCapital(token) && words.surnames.has(token.text) && isCapital(tokens[at + 1])) return null;
  walk.bodyTo = body.to;
  // „Giám đốc Liên minh Dân sự …“: what has a plain director is no alliance of states
  walk.ofState ||= !(LOOSE.has(token.lower) && DIRECTOR.test(walk.title));
  walk.described++;
  return body.to;
}

function portfolio(walk: Walk, at: number): Outcome {
  if (!isPortfolio(walk.reading, at, walk.context)) return null;
  walk.described++;
  return at + 2;
}

function region({ reading, context }: Walk, at: number): Outcome {
  return regionEnd(reading, at, context) || null;
}

/** Any other word of an institution: a listed one, an abbreviation, a term no list holds; else the end. */
export function otherWord(walk: Walk, at: number): Outcome {
  const { reading, context, officeTo } = walk;
  const { tokens } = reading;
  walk.described++;
  if (context.words.descriptors.has(tokens[at]?.lower ?? '')) return at + 1;
  const abbreviation = abbreviationEnd(tokens, at, walk.kind, officeTo, context);
  // „lãnh đạo DUP Arlena Fosters“: a party, as far as the name is a foreigner's
  if (abbreviation !== null && isLedBy(tokens, at, officeTo)) walk.ledByParty = true;
  return (abbreviation ?? unlistedEnd(reading, at, context)) || 'end';
}
