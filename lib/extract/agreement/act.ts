import type { Token } from '../text/tokens.ts';
import { type CueMatch, wordWithin } from './cue-search.ts';
import type { Cues } from './cues.ts';
import type { NamedDocument } from './mention.ts';

/** What a verb of concluding comes to, and the first of the words that show it. */
export type Act = { readonly is: 'done' | 'planned' | 'denied'; readonly from: number };

/** Words between modal and verb: „sẽ được hai bên ký“, „sẽ có cuộc hội đàm và ký kết“. */
const MODAL_REACH = 7;

/** Words between „nếu“ and the verb of its clause. */
const CONDITION_REACH = 16;

/** Words between a modal and the last of the verbs it governs: „sẽ thông qua Kế hoạch … và ra Tuyên bố chung“. */
const COORDINATED_REACH = 32;

/** Words from a modal to the end of a document whose verb follows: „hy vọng có những hợp đồng ký kết“. */
const BEFORE_DOCUMENT = 6;

/** Whether a verb of concluding is done, planned or denied, by the words of its sentence before it. */
export function actOf(document: NamedDocument, cue: CueMatch, cues: Cues): Act {
  const { tokens } = document.reading;
  const { from } = cue;
  const isBefore = from < document.from;
  const start = isBefore ? from : Math.max(document.to, from - MODAL_REACH);
  const denied = wordWithin(tokens, cues.negations, start - 3, from + 1, cues);
  if (denied >= 0 && (denied >= start - 2 || tokens[denied + 2]?.lower === 'giờ'))
    return { is: 'denied', from: denied };
  const condition = wordWithin(tokens, cues.conditions, from - CONDITION_REACH, from, cues);
  if (condition >= 0) return { is: 'planned', from: condition };
  const reach = isBefore ? from - MODAL_REACH : document.to - BEFORE_DOCUMENT;
  const modal = wordWithin(tokens, cues.modals, reach, from, cues);
  if (modal > doneBefore(tokens, reach, from) && governs(document, modal, from))
    return { is: 'planned', from: modal };
  if (!isBefore) return { is: 'done', from };
  const further = furtherModal(document, from, cues);
  if (further >= 0) return { is: 'planned', from: further };
  if (isSupposed(document, cue, cues)) return { is: 'planned', from: from - 1 };
  return { is: isOffer(document, from) ? 'planned' : 'done', from };
}

/** „đã“, „vừa“ and „mới“ say that the verb after them is done, whatever stands before. */
const DONE = new Set(['đã', 'vừa', 'mới']);

function doneBefore(tokens: readonly Token[], reach: number, at: number): number {
  for (let i = at - 1; i >= Math.max(0, reach); i--) {
    if (tokens[i]?.sentence !== tokens[at]?.sentence) return -1;
    if (DONE.has(tokens[i]?.lower ?? '')) return i;
  }
  return -1;
}

/** Verbs of those who only watch: „bay về để chứng kiến lễ ký“. */
const WATCHES = new Set(['chứng', 'dự', 'phát']);

type Governed = Pick<NamedDocument, 'reading' | 'from'>;

/** Modals whose verb is done when „đã“ stands before them: „đã giúp hai bên đạt được“, „đã phải ký“. */
const REALIZED = new Set(['giúp', 'phải', 'sớm']);

/** Whether a modal is about the verb of concluding, and not about another verb between the two. */
function governs({ reading: { tokens }, from }: Governed, modal: number, verb: number): boolean {
  const word = tokens[modal]?.lower;
  if (word === 'để')
    for (let i = modal + 1; i < verb; i++) if (WATCHES.has(tokens[i]?.lower ?? '')) return false;
  // Hiệp định do nước thứ ba làm trung gian đàm phán ký kết
  if (word === 'đàm' && modal > from && modal === verb - 2) return false;
  // Qatar đã giúp hai bên đạt được thỏa thuận
  return !(REALIZED.has(word ?? '') && DONE.has(tokens[modal - 1]?.lower ?? ''));
}

/** What joins a verb to one before it, which a modal further back governs as well. */
const JOINS = new Set(['và', 'rồi', 'thời', 'có', 'việc']);

/** Modals whose plan holds for the whole predicate, „trong đó có việc ký kết“ included. */
const FUTURE = new Set(
  'sẽ|sắp|dự kiến|chuẩn bị|dự định|hy vọng|mong muốn|muốn|cần|phải|có thể|kêu gọi|đề nghị'.split(
    '|',
  ),
);

/** Words between a modal and a verb whose object is new: „để giúp những cuộc đàm phán ấy có được một thỏa thuận“. */
const INDEFINITE_REACH = 14;

/** A modal out of the common reach that governs the verb all the same, or -1. */
// hai bên dự kiến sẽ thông qua Kế hoạch hành động và ra Tuyên bố chung
function furtherModal({ reading, from }: NamedDocument, verb: number, cues: Cues): number {
  const { tokens } = reading;
  const before = tokens[verb - 1];
  if (!before || before.sentence !== tokens[verb]?.sentence) return -1;
  const isNew = tokens[from - 1]?.lower === 'một';
  const joins = JOINS.has(before.lower);
  const reach = joins ? COORDINATED_REACH : isNew ? INDEFINITE_REACH : 0;
  for (let i = verb - 1; i >= Math.max(0, verb - reach); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== before.sentence || DONE.has(token.lower)) return -1;
    if (token.case === 'capital' && !token.opens && token.gap === 'space') continue;
    const modal = cues.modals.longestAt(tokens, i);
    if (!modal || modal.to > verb) continue;
    const words = tokens.slice(i, modal.to).map(({ lower }) => lower);
    const near = isNew && i >= verb - INDEFINITE_REACH;
    if ((near || FUTURE.has(words.join(' '))) && governs({ reading, from }, i, verb)) return i;
  }
  return -1;
}

/** Words after a document in which the main clause of „khi ký …“ tells its time. */
const MAIN_CLAUSE_REACH = 12;

/** Whether the verb is only thought of: „việc đạt được một thỏa thuận“, „khi ký tuyên bố, ông có thể …“. */
function isSupposed({ reading, from, to }: NamedDocument, cue: CueMatch, cues: Cues): boolean {
  const { tokens } = reading;
  const before = tokens[cue.from - 1]?.lower;
  // „một“ says that there is none yet
  if (before === 'việc') return tokens[from - 1]?.lower === 'một';
  if (isAwaited(tokens, cue.from)) return true;
  if (before !== 'khi' || PAST_WHEN.has(tokens[cue.from - 2]?.lower ?? '')) return false;
  for (let i = to; i < to + MAIN_CLAUSE_REACH; i++) {
    if (tokens[i]?.sentence !== tokens[from]?.sentence) return false;
    if (tokens[i]?.lower === 'sẽ' || cues.modals.longestAt(tokens, i)) return true;
  }
  return false;
}

/** Words from „khi“ to the verb, and from „sẽ“ to „khi“. */
const WHEN_REACH = 8;
const AWAIT_REACH = 24;

// chưa chuyển đại sứ quán, mà sẽ chờ khi hai bên đạt được thỏa thuận hòa bình
function isAwaited(tokens: readonly Token[], verb: number): boolean {
  let when = -1;
  for (let i = verb - 1; i >= Math.max(0, verb - AWAIT_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[verb]?.sentence || DONE.has(token.lower)) return false;
    if (
      token.lower === 'khi' &&
      i >= verb - WHEN_REACH &&
      !PAST_WHEN.has(tokens[i - 1]?.lower ?? '')
    )
      when = i;
    if (when > i && (token.lower === 'sẽ' || token.lower === 'chờ')) return true;
  }
  return false;
}

/** „sau khi ký“, „từ khi ký“, „trong khi“ */
const PAST_WHEN = new Set(['sau', 'từ', 'trong']);

/** Words after a document handed over in which it turns out to be an offer. */
const OFFER_REACH = 10;

const OFFERS = new Set(['nêu', 'chứa', 'đề', 'gồm', 'liệt']);
const TERMS = new Set(['kiện', 'xuất', 'cầu', 'sách']);

// một bên đã trao bản ghi nhớ nêu điều kiện ngừng bắn
function isOffer({ reading: { tokens }, from, to }: NamedDocument, verb: number): boolean {
  if (tokens[verb]?.lower !== 'trao' || tokens[verb + 1]?.lower === 'đổi') return false;
  let offers = false;
  for (let i = to; i < to + OFFER_REACH; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return false;
    if (offers && TERMS.has(token.lower)) return true;
    offers ||= OFFERS.has(token.lower);
  }
  return false;
}
