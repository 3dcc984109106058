import type { Token } from '../text/tokens.ts';
import type { CueMatch } from './cue-search.ts';
import type { Cues } from './cues.ts';
import { DONE } from './done.ts';
import type { NamedDocument } from './mention.ts';

/** Words that show that a verb is only thought of. */
export type Shown = { readonly from: number; readonly to: number };

/** The words that show that a verb of concluding before a document is only thought of, or null. */
export function supposedAt(document: NamedDocument, cue: CueMatch, cues: Cues): Shown | null {
  const { tokens } = document.reading;
  const { from, to } = document;
  // „việc đạt được một thỏa thuận“: „một“ says that there is none yet
  if (tokens[cue.from - 1]?.lower === 'việc' && tokens[from - 1]?.lower === 'một')
    return { from: cue.from - 1, to };
  // „khi đạt một thỏa thuận nào đó“
  if (tokens[to]?.lower === 'nào' && tokens[to + 1]?.lower === 'đó')
    return { from: cue.from, to: to + 2 };
  return awaited(tokens, cue.from, to) ?? mainClauseToCome(document, cue, cues);
}

/** Words from „khi“ to the verb, and from „sẽ“ to „khi“. */
const WHEN_REACH = 8;
const AWAIT_REACH = 24;

const WAITS = new Set(['sẽ', 'chờ']);

/** „sau khi ký“, „từ khi ký“, „trong khi“ */
const PAST_WHEN = new Set(['sau', 'từ', 'trong']);

// chưa chuyển đại sứ quán, mà sẽ chờ khi hai bên đạt được thỏa thuận hòa bình
function awaited(tokens: readonly Token[], verb: number, to: number): Shown | null {
  let when = -1;
  for (let i = verb - 1; i >= Math.max(0, verb - AWAIT_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[verb]?.sentence || DONE.has(token.lower)) return null;
    if (i >= verb - WHEN_REACH) {
      const only = onlyAfter(tokens, i);
      if (only >= 0) return { from: only, to };
      if (isWhen(tokens, i)) when = i;
    }
    if (when > i && WAITS.has(token.lower)) return { from: i, to };
  }
  return null;
}

function isWhen(tokens: readonly Token[], at: number): boolean {
  // „sẽ chưa rút quân cho đến Nga và Cuba đạt được thỏa thuận“
  if (tokens[at]?.lower === 'đến')
    return tokens[at - 1]?.lower === 'cho' && tokens[at + 1]?.case === 'capital';
  return tokens[at]?.lower === 'khi' && !PAST_WHEN.has(tokens[at - 1]?.lower ?? '');
}

/** Words from „chỉ“ to „sau khi“. */
const ONLY_REACH = 6;

/** „chỉ trích“, „chỉ đạo“, „chỉ ra“ */
const OTHER_ONLY = new Set(['trích', 'đạo', 'ra', 'số', 'huy', 'định']);

/** Where „chỉ … sau khi“ begins, or -1: „chỉ trao trả sau khi hai nước ký hiệp ước“. */
function onlyAfter(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'khi' || tokens[at - 1]?.lower !== 'sau') return -1;
  for (let i = at - 2; i >= Math.max(0, at - ONLY_REACH); i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence || tokens[i + 1]?.gap === 'comma') return -1;
    if (tokens[i]?.lower === 'chỉ' && !OTHER_ONLY.has(tokens[i + 1]?.lower ?? '')) return i;
  }
  return -1;
}

/** Words after a document in which the main clause of „khi ký …“ tells its time. */
const MAIN_CLAUSE_REACH = 12;

// khi ký tuyên bố chung, Tổng thống có thể cho dừng các cuộc tập trận
function mainClauseToCome(document: NamedDocument, cue: CueMatch, cues: Cues): Shown | null {
  const { reading, from, to } = document;
  const { tokens } = reading;
  if (!isWhen(tokens, cue.from - 1)) return null;
  for (let i = to; i < to + MAIN_CLAUSE_REACH; i++) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence) return null;
    const modal = cues.modals.longestAt(tokens, i);
    if (modal) return { from: cue.from - 1, to: modal.to };
  }
  return null;
}
