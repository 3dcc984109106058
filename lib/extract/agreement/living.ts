import type { AgreementType } from '#lib/schema/vocabulary';
import type { Token } from '../text/tokens.ts';
import { sidesTo } from './bilateral.ts';
import type { Cues } from './cues.ts';
import type { NamedDocument } from './mention.ts';

/** What binds two sides; a convention is law for all, a contract says little of itself. */
const BINDS: ReadonlySet<AgreementType> = new Set([
  'treaty',
  'agreement',
  'protocol',
  'memorandum',
  'arrangement',
  'cooperation-plan',
  'resolution',
]);

/** Words from a document to what it does: „Thỏa thuận về vùng đệm giữa hai nước đã giúp“. */
const PREDICATE_REACH = 14;

/** What leads into a clause whose subject is the document: „ông nói rằng thỏa thuận này cho phép“. */
const OPENS_CLAUSE = new Set(
  'rằng nói biết vì do nhưng và mà dù khẳng định thấy là nhờ nhận'.split(' '),
);

/** What may stand between: „các hiệp định“, „bản thỏa thuận“. */
const DETERMINERS = new Set(['các', 'những', 'bản', 'hai', 'ba', 'nhiều']);

/** „các hiệp định khác khi yêu cầu“: what follows is another clause. */
const ENDS_SUBJECT = new Set(['khi', 'nếu', 'vì', 'nhằm', 'để', 'mà', 'khác', 'rằng']);

/** What is only asked or foretold of a document: „Hiệp định sẽ giúp“, „phải bảo đảm“. */
const TO_COME = new Set('sẽ có thể nếu cần phải nên chưa không được một'.split(' '));

/**
 * The end of the words that tell what a document does to this day, where it is the subject of its
 * clause, or -1: then it is alive though no verb of carrying out stands by it.
 */
// Thỏa thuận này đã giúp ngăn giao tranh; Hiệp định Paris là "không thể đảo ngược"
export function livesTo(document: NamedDocument, cues: Cues): number {
  const { reading, type, from, to } = document;
  const { tokens } = reading;
  if (!BINDS.has(type) || !isSubject(tokens, from)) return -1;
  for (let i = to; i < to + PREDICATE_REACH; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return -1;
    if (token.gap === 'break' || token.gap === 'comma' || ENDS_SUBJECT.has(token.lower)) return -1;
    if (token.case !== 'lower') continue;
    const does = cues.living.longestAt(tokens, i);
    if (does) return TO_COME.has(tokens[i - 1]?.lower ?? '') ? -1 : does.to;
  }
  return -1;
}

/** Words from a document to „này“: „Thỏa thuận ngừng bắn mới này được xem là …“. */
const THIS_REACH = 4;

const THIS = new Set(['này', 'trên', 'ấy']);

/**
 * The end of „này“, with the word after it, behind a document that opens its sentence, or -1: then the article tells of it and
 * has told of it before.
 */
// Thỏa thuận ngừng bắn mới này được xem là bước tiến
export function topicTo({ reading, type, from, to }: NamedDocument): number {
  const { tokens } = reading;
  if (!BINDS.has(type) || tokens[from - 1]?.sentence === tokens[from]?.sentence) return -1;
  for (let i = to; i < to + THIS_REACH; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space' || token.sentence !== tokens[from]?.sentence) return -1;
    if (!THIS.has(token.lower)) continue;
    const next = tokens[i + 1];
    return next?.gap === 'space' && next.sentence === token.sentence ? i + 2 : -1;
  }
  return -1;
}

/** The end of a document of two sides that something stands in, or -1: „học bổng cấp trong Hiệp định giữa hai nước“. */
export function holdsTo(document: NamedDocument): number {
  const { reading, type, from } = document;
  if (!BINDS.has(type) || reading.tokens[from - 1]?.lower !== 'trong') return -1;
  return sidesTo(document);
}

function isSubject(tokens: readonly Token[], from: number): boolean {
  const at = DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const head = tokens[at];
  const before = tokens[at - 1];
  if (!head || !before || before.sentence !== head.sentence) return true;
  return head.gap !== 'space' || OPENS_CLAUSE.has(before.lower);
}
