import { actOf } from './act.ts';
import type { CueMatch } from './cue-search.ts';
import type { Cues } from './cues.ts';
import { isDatedAfter } from './dated-after.ts';
import { isDatedBack, isHistory, isLongAgo } from './history.ts';
import type { AgreementMention, NamedDocument } from './mention.ts';
import { isNamedForPlace } from './named-for-place.ts';
import { COMPLY, isBasis } from './other-document.ts';
import { proposedAt } from './proposed.ts';

type Verdict = Pick<AgreementMention, 'status' | 'rule'> & Partial<AgreementMention>;

/** The status that a cue gives a document, with the words that show it. */
export function judged(
  document: NamedDocument,
  match: CueMatch,
  year: number | null,
  cues: Cues,
): AgreementMention {
  const evidenceFrom = Math.min(match.from, document.from);
  const evidenceTo = Math.max(match.to, document.to);
  return { ...document, evidenceFrom, evidenceTo, ...verdict(document, match, year, cues) };
}

function verdict(
  document: NamedDocument,
  match: CueMatch,
  year: number | null,
  cues: Cues,
): Verdict {
  const { from, cue } = match;
  const side = from < document.from ? 'before' : 'after';
  const word = document.reading.tokens[from]?.lower ?? '';
  const isLaw = isBasis(document, cue.says) && (cue.says === 'lives' || COMPLY.has(word));
  // „như quy định trong hợp đồng“
  const isTerm = document.type === 'contract' && word === 'quy';
  if (side === 'before' && (isLaw || isTerm)) return { status: 'cited', rule: 'agreement/basis' };
  switch (cue.says) {
    case 'act':
      return actVerdict(document, match, year, cues);
    case 'lives':
      return { status: 'in-force', rule: 'agreement/living' };
    case 'argued': {
      // „ông ủng hộ một thỏa thuận thương mại với Anh“: there is none yet
      const isNew = document.reading.tokens[document.from - 1]?.lower === 'một';
      return { status: isNew ? 'negotiating' : 'in-force', rule: 'agreement/argued-over' };
    }
    case 'broken':
      return isLongAgo(document, year) || isDatedAfter(document, match.to, year)
        ? HISTORY
        : { status: 'in-force', rule: 'agreement/broken' };
    case 'left':
      return isLongAgo(document, year) ? HISTORY : { status: 'in-force', rule: 'agreement/left' };
    case 'cited':
      return isByTheStatement(document, year)
        ? { status: 'signed', rule: 'agreement/by-the-statement' }
        : { status: 'cited', rule: `agreement/cited-${side}` };
    default: {
      const proposed = cue.says === 'in-force' ? proposedAt(document, match, cues) : null;
      if (proposed)
        return { status: 'negotiating', rule: 'agreement/proposed', evidenceFrom: proposed.from };
      return { status: cue.says, rule: `agreement/${cue.says}-${side}` };
    }
  }
}

const HISTORY: Verdict = { status: 'cited', rule: 'agreement/history' };

function actVerdict(
  document: NamedDocument,
  match: CueMatch,
  year: number | null,
  cues: Cues,
): Verdict {
  const side = match.from < document.from ? 'before' : 'after';
  const { is, from, to } = actOf(document, match, cues);
  if (is === 'denied') {
    // „Nga không gia hạn thỏa thuận ngũ cốc“: what is not prolonged is there
    const isThere = document.reading.tokens[match.from]?.lower === 'gia';
    return isThere
      ? { status: 'in-force', rule: 'agreement/not-prolonged', evidenceFrom: from }
      : { status: 'cited', rule: 'agreement/not-reached' };
  }
  const isPlan = is === 'planned';
  if (isHistory(document, year) && !(isPlan && side === 'before')) return HISTORY;
  if (!isPlan)
    return isDatedBack(document, match.from, year)
      ? HISTORY
      : { status: 'signed', rule: `agreement/signed-${side}` };
  const evidenceFrom = Math.min(from, match.from, document.from);
  const evidenceTo = Math.max(to, match.to, document.to);
  return {
    status: 'negotiating',
    rule: `agreement/to-be-signed-${side}`,
    evidenceFrom,
    evidenceTo,
  };
}

// theo tuyên bố chung, hai bên nhất trí lập đường dây nóng
function isByTheStatement(document: NamedDocument, year: number | null): boolean {
  if (document.type !== 'joint-statement') return false;
  return !isHistory(document, year) && !isNamedForPlace(document);
}
