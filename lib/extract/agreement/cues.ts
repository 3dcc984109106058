import type { WordLists } from '#lib/gazetteer/word-lists';
import type { AgreementStatus } from '#lib/schema/vocabulary';
import { type Phrases, phraseSet, phrases } from '../text/phrases.ts';
import { type Compounds, compounds } from '../text/word-set.ts';

/** What a cue says of a document that stands after it, or before it. */
export type Cue = {
  /** `act`: a verb of concluding, signed unless a modal stands before it; `left`, `broken`, `argued`: one of leaving it, of breaking or saving it, for or against it; `lives`: what it binds them to. */
  readonly says: AgreementStatus | 'act' | 'left' | 'broken' | 'argued' | 'lives';
  /** How many words may stand between cue and document. */
  readonly reach: number;
};

/** What an article takes a document for, short of saying so; `approved`: one side lets it pass. */
export type Leaning = Exclude<AgreementStatus, 'cited'> | 'approved';

/** The gazetteer's cues, ready for look-up; built once. */
export type Cues = {
  /** Cues that stand before the document: „ký Hiệp định“, „thực hiện tốt Thỏa thuận“, „trên cơ sở Công ước“. */
  readonly before: Phrases<Cue>;
  /** Cues that stand after the document: „Thỏa thuận vừa ký kết“, „Hiệp định có hiệu lực“. */
  readonly after: Phrases<Cue>;
  /** What a document that is the subject does as long as it lives: „Hiệp định cho phép“. */
  readonly living: Phrases<true>;
  /** What the words around a document lean to where no verb says what becomes of it: „thuyết phục … một thỏa thuận“. */
  readonly leanings: Phrases<Leaning>;
  /** Words that turn „ký“ into a plan: „sẽ ký“, „sớm đạt“, „để có thể ký kết“, „nếu ký“. */
  readonly modals: Phrases<true>;
  /** Words that make a whole clause a supposition: „nếu hai bên đạt được thỏa thuận“. */
  readonly conditions: Phrases<true>;
  /** „không đạt được thỏa thuận nào“, „chưa ký“: no document at all. */
  readonly negations: Phrases<true>;
  /** „đăng ký“, „thư ký“, „địa bàn“, „hàng không“: not the verb, no denial. */
  readonly otherWords: Compounds;
};

/** Prepares the gazetteer's cues for look-up; how far each kind reaches is said here. */
export function cuesOf(lists: WordLists['cues']): Cues {
  return {
    before: phrases<Cue>([
      ...cues('act', 24, lists.concluding),
      ...cues('act', 6, lists.concludingNear),
      ...cues('act', 2, lists.concludingNext),
      ...cues('negotiating', 14, lists.negotiating),
      ...cues('negotiating', 5, lists.negotiatingNear),
      ...cues('in-force', 16, lists.carryingOut),
      ...cues('in-force', 2, lists.carryingOutNext),
      ...cues('lives', 2, lists.holding),
      ...cues('left', 6, lists.leaving),
      ...cues('broken', 6, lists.breaking),
      ...cues('argued', 6, lists.arguing),
      ...cues('cited', 6, lists.citing),
    ]),
    after: phrases<Cue>([
      ...cues('act', 14, lists.concludedAfter),
      ...cues('in-force', 12, lists.inForceAfter),
      ...cues('in-force', 18, lists.inForceAfterFar),
      ...cues('negotiating', 10, lists.negotiatedAfter),
      ...cues('negotiating', 3, lists.negotiatedNext),
    ]),
    living: phraseSet(lists.living),
    leanings: phrases<Leaning>([
      ...leanings('negotiating', lists.leaningPlanned),
      ...leanings('signed', lists.leaningReached),
      ...leanings('approved', lists.leaningApproved),
      ...leanings('in-force', lists.leaningInForce),
    ]),
    modals: phraseSet(lists.modals),
    conditions: phraseSet(lists.conditions),
    negations: phraseSet(lists.negations),
    otherWords: compounds(lists.otherWords),
  };
}

function cues(says: Cue['says'], reach: number, list: readonly string[]): [string, Cue][] {
  const cue = { says, reach };
  return list.flatMap((phrase): [string, Cue][] => spellings(phrase).map((each) => [each, cue]));
}

function leanings(leaning: Leaning, list: readonly string[]): [string, Leaning][] {
  return list.map((phrase) => [phrase, leaning]);
}

/** „ký“ is written „kí“ as well. */
function spellings(phrase: string): string[] {
  const other = phrase.replace(/(?<=^| )ký(?= |$)/u, 'kí');
  return other === phrase ? [phrase] : [phrase, other];
}
