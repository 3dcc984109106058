import type { AgreementStatus, AgreementType } from '#lib/schema/vocabulary';
import { closer } from './closer.ts';
import { cueAfter, cueBefore } from './cue-search.ts';
import type { DocumentWords } from './document-words.ts';
import { foreseenFrom } from './foreseen.ts';
import { namedInHeading } from './heading.ts';
import { isHistory } from './history.ts';
import { judged } from './judged.ts';
import { leaningTowards } from './leaning.ts';
import { isListed } from './list.ts';
import { holdsTo, livesTo, topicTo } from './living.ts';
import type { AgreementMention, NamedDocument } from './mention.ts';
import { isNamedForPlace } from './named-for-place.ts';
import { withNeighbour } from './neighbour.ts';
import { isAmended, isBasis, isEarlier, isNone } from './other-document.ts';

/** What a type is taken for when no cue stands by it. */
const DEFAULTS: Readonly<Record<AgreementType, AgreementStatus>> = {
  'joint-statement': 'signed',
  'joint-communique': 'signed',
  treaty: 'cited',
  agreement: 'cited',
  convention: 'cited',
  protocol: 'cited',
  memorandum: 'cited',
  arrangement: 'cited',
  'cooperation-plan': 'cited',
  'action-programme': 'cited',
  minutes: 'cited',
  'letter-of-intent': 'cited',
  contract: 'cited',
  resolution: 'cited',
  unspecified: 'cited',
};

/**
 * Gives a document its status by the nearest cue of its sentence: one that follows it closely
 * („vừa ký kết“) before one that precedes it („thực hiện tốt“). A document of an earlier year is
 * history unless it is being carried out.
 *
 * @param year the year the article is from, null where unknown.
 */
export function withStatus(
  document: NamedDocument,
  year: number | null,
  previous: AgreementMention | null,
  words: DocumentWords,
): AgreementMention {
  const bounds = { evidenceFrom: document.from, evidenceTo: document.to };
  if (isAmended(document, previous) || isEarlier(document))
    return { ...document, ...bounds, status: 'cited', rule: 'agreement/other-document' };
  if (isNone(document, words.cues))
    return { ...document, ...bounds, status: 'cited', rule: 'agreement/not-reached' };
  const before = cueBefore(document, words.cues);
  const after = cueAfter(document, words.cues);
  const cue = closer(document, before, after, words);
  if (
    previous &&
    isListed(document, previous) &&
    (!cue || (cue.from < previous.to && cue === before))
  ) {
    const { evidenceFrom } = previous;
    const status = isBasis(document, previous.status) ? 'cited' : previous.status;
    return { ...document, status, evidenceFrom, evidenceTo: document.to, rule: 'agreement/listed' };
  }
  const heading = cue ? null : namedInHeading(document);
  if (heading !== null && !isHistory(document, year) && !isNamedForPlace(document)) {
    const { evidenceFrom } = withNeighbour(document);
    const evidenceTo = Math.max(heading, document.to);
    return { ...document, evidenceFrom, evidenceTo, status: 'in-force', rule: 'agreement/heading' };
  }
  if (!cue) {
    const isPast =
      isHistory(document, year) || isNamedForPlace(document) || isOfHistory(document, previous);
    const lives = isPast
      ? -1
      : Math.max(livesTo(document, words.cues), topicTo(document), holdsTo(document));
    if (lives >= 0) {
      const { evidenceFrom } = withNeighbour(document);
      const at = { evidenceFrom, evidenceTo: lives };
      return { ...document, ...at, status: 'in-force', rule: 'agreement/living' };
    }
    const foreseen = DEFAULTS[document.type] === 'signed' ? foreseenFrom(document) : -1;
    if (foreseen >= 0) {
      const at = { evidenceFrom: foreseen, evidenceTo: document.to };
      return { ...document, ...at, status: 'negotiating', rule: 'agreement/foreseen' };
    }
    const leant = !isPast && isNew(document) ? leaningTowards(document, words.cues) : null;
    if (leant) {
      const at = { evidenceFrom: leant.from, evidenceTo: document.to + 1 };
      return { ...document, ...at, status: leant.status, rule: 'agreement/story' };
    }
    const status = isPast ? 'cited' : isNew(document) ? 'signed' : DEFAULTS[document.type];
    return { ...document, ...bounds, ...withNeighbour(document), status, rule: 'agreement/named' };
  }
  return judged(document, cue, year, words.cues);
}

/** „Hai nước ký thỏa thuận năm 1951. Thỏa thuận này cho phép …“: named again, it is history still. */
function isOfHistory({ type }: NamedDocument, previous: AgreementMention | null): boolean {
  return previous?.type === type && previous.rule === 'agreement/history';
}

/** „cùng thỏa thuận mới về đường sắt“ */
function isNew({ reading: { tokens }, to }: NamedDocument): boolean {
  return tokens[to]?.gap === 'space' && tokens[to]?.lower === 'mới';
}
