import type { Token } from '../text/tokens.ts';
import { type CueMatch, wordWithin } from './cue-search.ts';
import type { Cues } from './cues.ts';
import { DONE, doneBefore } from './done.ts';
import type { NamedDocument } from './mention.ts';
import { offeredAt } from './offer.ts';
import { type Shown, supposedAt } from './supposed.ts';

/** What a verb of concluding comes to, and the words that show it where they reach beyond verb and document. */
export type Act = { readonly is: 'done' | 'planned' | 'denied' } & Shown;

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
  const { from, to } = cue;
  const isBefore = from < document.from;
  const start = isBefore ? from : Math.max(document.to, from - MODAL_REACH);
  const denied = wordWithin(tokens, cues.negations, start - 3, from + 1, cues);
  if (denied >= 0 && (denied >= start - 2 || tokens[denied + 2]?.lower === 'giờ'))
    return { is: 'denied', from: denied, to };
  const condition = wordWithin(tokens, cues.conditions, from - CONDITION_REACH, from, cues);
  if (condition >= 0 && !isTold(tokens, condition, from))
    return { is: 'planned', from: condition, to };
  // „sẽ giúp, theo một thỏa thuận vừa ký“
  if (!isBefore && JUST.has(tokens[from]?.lower ?? '')) return { is: 'done', from, to };
  const reach = isBefore ? from - MODAL_REACH : document.to - BEFORE_DOCUMENT;
  const modal = wordWithin(tokens, cues.modals, reach, from, cues);
  if (
    modal > doneBefore(tokens, reach, from) &&
    modal !== condition &&
    governs(document, modal, from)
  )
    return { is: 'planned', from: modal, to };
  if (!isBefore) return { is: 'done', from, to };
  const further = furtherModal(document, from, cues);
  if (further >= 0) return { is: 'planned', from: further, to };
  const shown = supposedAt(document, cue, cues) ?? offeredAt(document, cue);
  return shown ? { is: 'planned', ...shown } : { is: 'done', from, to };
}

const JUST = new Set([...DONE, 'mới']);

/** Words before „trước khi“ in which its main clause tells its time. */
const TOLD_REACH = 30;

/** What tells a story: „sau đó hai ông đi dạo trước khi ra tuyên bố chung“. */
const TELLS = new Set(['đã', 'đó']);
const TO_COME = new Set(['sẽ', 'cần', 'phải', 'nên', 'chưa', 'không', 'muốn', 'kiến', 'đừng']);

/** Whether „trước khi“ only orders what is past: then its verb is done. */
function isTold(tokens: readonly Token[], condition: number, verb: number): boolean {
  if (tokens[condition]?.lower !== 'trước') return false;
  let told = false;
  for (let i = verb - 1; i >= Math.max(0, condition - TOLD_REACH); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[verb]?.sentence) break;
    if (TO_COME.has(token.lower)) return false;
    told ||= i < condition && TELLS.has(token.lower);
  }
  return told;
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
