import type { AgreementStatus, AgreementType } from '#lib/schema/vocabulary';
import { isOtherWord, wordWithin } from './cue-search.ts';
import type { Cues, Leaning } from './cues.ts';
import type { NamedDocument } from './mention.ts';

/** What the words nearest to a document lean to, and where they stand. */
export type Leant = {
  readonly status: AgreementStatus;
  readonly from: number;
  readonly to: number;
};

/** Words before and after a document that are looked at. */
const BEFORE = 14;
const AFTER = 14;

/** What the nearest telling words of a document's sentence lean to, or null. */
// với hy vọng thuyết phục hai bên chấp nhận một thỏa thuận; thỏa thuận bắt đầu được áp dụng
export function leaningOf(document: NamedDocument, cues: Cues): Leant | null {
  const { from, to } = document;
  const before = leaningBefore(document, cues);
  const after = leaningAfter(document, cues);
  if (before && after) return after.from - to < from - before.to ? after : before;
  return before ?? after ?? one(document);
}

/** What the words before a document lean to, or null: „vẫn mặc cả về giá trong hợp đồng mới“. */
export function leaningTowards(document: NamedDocument, cues: Cues): Leant | null {
  return leaningBefore(document, cues) ?? one(document);
}

/** „một thỏa thuận giữa hai nước“: there is none yet */
function one({ reading: { tokens }, from, to }: NamedDocument): Leant | null {
  const isOne = tokens[from - 1]?.lower === 'một' && tokens[from]?.gap === 'space';
  return isOne ? { status: 'negotiating', from: from - 1, to } : null;
}

function leaningBefore(document: NamedDocument, cues: Cues): Leant | null {
  const { reading, type, from } = document;
  const { tokens } = reading;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence) return null;
    const match = cues.leanings.at(tokens, i).find(({ to }) => to <= from);
    if (!match || tokens[i]?.case === 'upper' || isOtherWord(tokens, i, cues)) continue;
    const status = statusOf(match.value, type);
    const modal = status === 'signed' ? modalBefore(document, i, cues) : -1;
    if (modal >= 0) return { status: 'negotiating', from: modal, to: match.to };
    return { status, from: i, to: match.to };
  }
  return null;
}

/** Words between „trước khi“ and what is reached only then: „trước khi đặt bút vào thỏa thuận“. */
const MODAL_REACH = 4;

/** Where a word stands that makes a plan of what is told as reached, or -1. */
function modalBefore({ reading: { tokens } }: NamedDocument, at: number, cues: Cues): number {
  const modal = wordWithin(tokens, cues.modals, at - MODAL_REACH, at, cues);
  return modal >= 0 ? modal : wordWithin(tokens, cues.conditions, at - MODAL_REACH, at, cues);
}

function leaningAfter({ reading, type, from, to }: NamedDocument, cues: Cues): Leant | null {
  const { tokens } = reading;
  for (let i = to; i < to + AFTER; i++) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence) return null;
    const match = cues.leanings.longestAt(tokens, i);
    if (match && tokens[i]?.case === 'lower' && !isOtherWord(tokens, i, cues))
      return { status: statusOf(match.value, type), from: i, to: match.to };
  }
  return null;
}

/** A treaty that a parliament approves is concluded; a sale of arms that a government approves is not. */
function statusOf(leaning: Leaning, type: AgreementType): AgreementStatus {
  if (leaning !== 'approved') return leaning;
  return type === 'contract' ? 'negotiating' : 'signed';
}
