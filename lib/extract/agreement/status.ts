import type { AgreementStatus, AgreementType } from '#lib/schema/vocabulary';
import { type CueMatch, closer, cueAfter, cueBefore, wordWithin } from './cue-search.ts';
import type { Cues } from './cues.ts';
import type { DocumentWords } from './document-words.ts';
import type { AgreementMention, NamedDocument } from './mention.ts';
import { isNamedForPlace } from './named-for-place.ts';
import { COMPLY, isAmended, isBasis, isEarlier } from './other-document.ts';

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

/** Words between modal and verb: „sẽ được hai bên ký“, „sẽ có cuộc hội đàm và ký kết“. */
const MODAL_REACH = 7;

/** Words between „nếu“ and the verb of its clause. */
const CONDITION_REACH = 16;

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
  if (!cue) {
    const status =
      isHistory(document, year) || isNamedForPlace(document)
        ? 'cited'
        : isNew(document)
          ? 'signed'
          : DEFAULTS[document.type];
    return { ...document, ...bounds, ...withNeighbour(document), status, rule: 'agreement/named' };
  }
  const evidence = {
    evidenceFrom: Math.min(cue.from, document.from),
    evidenceTo: Math.max(cue.to, document.to),
  };
  return { ...document, ...evidence, ...judge(document, cue, year, evidence, words.cues) };
}

/** Words between two documents of one list: „Hiệp định về A, Nghị định thư về B và Bản ghi nhớ về C“. */
const LIST_REACH = 20;

function isListed(document: NamedDocument, previous: AgreementMention): boolean {
  const { tokens } = document.reading;
  const sentence = tokens[document.from]?.sentence;
  if (sentence !== tokens[previous.from]?.sentence || document.from - previous.to > LIST_REACH)
    return false;
  for (let i = previous.to; i <= document.from; i++) {
    const token = tokens[i];
    if (token && (token.gap === 'comma' || LIST_WORDS.has(token.lower))) return true;
  }
  return false;
}

const LIST_WORDS = new Set(['và', 'cùng', 'gồm', 'như']);

function judge(
  document: NamedDocument,
  { from, cue }: CueMatch,
  year: number | null,
  evidence: { evidenceFrom: number; evidenceTo: number },
  cues: Cues,
): Pick<AgreementMention, 'status' | 'rule'> & Partial<AgreementMention> {
  const { tokens } = document.reading;
  const { negations, conditions, modals } = cues;
  const side = from < document.from ? 'before' : 'after';
  if (side === 'before' && isBasis(document, cue.says) && COMPLY.has(tokens[from]?.lower ?? ''))
    return { status: 'cited', rule: 'agreement/basis' };
  if (
    cue.says === 'cited' &&
    document.type === 'joint-statement' &&
    !isHistory(document, year) &&
    !isNamedForPlace(document)
  ) {
    return { status: 'signed', rule: 'agreement/by-the-statement' };
  }
  if (cue.says === 'act') {
    const start = side === 'before' ? from : Math.max(document.to, from - MODAL_REACH);
    if (wordWithin(tokens, negations, start - 2, from + 1, cues) >= 0) {
      return { status: 'cited', rule: 'agreement/not-reached' };
    }
    const reach = side === 'before' ? from - MODAL_REACH : document.to - 4;
    const condition = wordWithin(tokens, conditions, from - CONDITION_REACH, from, cues);
    const modal = Math.max(wordWithin(tokens, modals, reach, from, cues), condition);
    if (modal >= 0) {
      const evidenceFrom = Math.min(modal, evidence.evidenceFrom);
      return { status: 'negotiating', rule: `agreement/to-be-signed-${side}`, evidenceFrom };
    }
    if (isHistory(document, year)) return { status: 'cited', rule: 'agreement/history' };
    return { status: 'signed', rule: `agreement/signed-${side}` };
  }
  return { status: cue.says, rule: `agreement/${cue.says}-${side}` };
}

/** „cùng thỏa thuận mới về đường sắt“ */
function isNew({ reading: { tokens }, to }: NamedDocument): boolean {
  return tokens[to]?.gap === 'space' && tokens[to]?.lower === 'mới';
}

/** „Hiệp định Paris năm 1973“, „ký tháng 9/2011“, „Công ước Vienna 1961“: a year before the article's. */
function isHistory(document: NamedDocument, year: number | null): boolean {
  const { tokens } = document.reading;
  const sentence = tokens[document.from]?.sentence;
  for (let i = document.to; i < Math.min(tokens.length, document.to + 12); i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (!/^(19|20)\d\d$/.test(token.text)) continue;
    if (tokens[i + 1]?.gap === 'hyphen' && tokens[i + 1]?.case === 'number') break;
    if (token.gap === 'hyphen') break;
    const value = Number(token.text);
    return year === null ? value < 2000 : value < year - 1;
  }
  return false;
}

/** A document with no cue keeps the word before it, so that the evidence reads as a document again. */
function withNeighbour({ reading, from, to }: NamedDocument): {
  evidenceFrom: number;
  evidenceTo: number;
} {
  const { tokens } = reading;
  const before = tokens[from - 1];
  const next = tokens[to];
  const head = tokens[from];
  const evidenceFrom =
    before && head && before.sentence === head.sentence && head.gap === 'space' ? from - 1 : from;
  const evidenceTo =
    next && head && next.sentence === head.sentence && next.gap === 'space' ? to + 1 : to;
  return { evidenceFrom, evidenceTo };
}
