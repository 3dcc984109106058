import type { WordLists } from '#lib/gazetteer/word-lists';
import type { LeaderWords } from '../leader/leader-words.ts';
import { type Phrases, phraseSet } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import { type Cues, cuesOf } from './cues.ts';

/** The gazetteer's words around documents, ready for look-up; built once. */
export type DocumentWords = Pick<LeaderWords, 'offices' | 'places'> & {
  readonly cues: Cues;
  /** What stands directly before „thỏa thuận“ when it is a thing: „các thỏa thuận“, „đạt thỏa thuận“. */
  readonly nounBefore: ReadonlySet<string>;
  /** What only a thing is followed by: „thỏa thuận ngừng bắn“, „thỏa thuận mới“. */
  readonly nounOnlyAfter: Phrases<true>;
  /** What follows the thing, and the verb as well where a verb may stand: „thỏa thuận hợp tác“. */
  readonly nounAfter: Phrases<true>;
  /** What stands before the verb: „đã thỏa thuận rằng“. */
  readonly verbBefore: ReadonlySet<string>;
  /** What follows the verb: „hai bên thỏa thuận sẽ…“. */
  readonly verbAfter: ReadonlySet<string>;
  /** „hợp đồng lao động“, „kế hoạch hành động của Chính phủ“: nothing between two sides. */
  readonly notBetweenSides: Phrases<true>;
  /** Whom a firm or club takes on: no contract between two sides of an archive of diplomacy. */
  readonly persons: Phrases<true>;
  /** „cầu thủ“, „ca khúc“: an article on sport or show, whose contracts are with persons. */
  readonly sportAndShow: Phrases<true>;
  /** „Hiệp ước Bắc Đại Tây Dương“: a body of states. */
  readonly alliances: Phrases<true>;
  /** Whose resolutions count: „Hội đồng Bảo an“. */
  readonly bodies: Phrases<true>;
  /** „các nước thông qua nghị quyết về …“: a meeting of states. */
  readonly meetings: Phrases<true>;
  /** What goes on after a document, so that its title has ended: „… vừa ký kết“, „… có hiệu lực“. */
  readonly titleEnds: Phrases<true>;
  /** What follows „và“ when the title is over: „… và nhất trí“, „… và các văn kiện khác“. */
  readonly titleEndsAfterAnd: Phrases<true>;
  /** „hai nước“, „hai Bộ Ngoại giao“, „hai Thành ủy“: the two sides the article is about. */
  readonly twoSides: ReadonlySet<string>;
  /** „Nhân dịp này“, „Sau hội đàm“: the sentence goes on from the event of the article. */
  readonly sameDay: Phrases<true>;
};

/** Prepares the gazetteer's words around documents for look-up. */
export function documentWords(
  { documents, cues }: WordLists,
  { offices, places }: LeaderWords,
): DocumentWords {
  return {
    offices,
    places,
    cues: cuesOf(cues),
    nounBefore: wordSet(documents.nounBefore),
    nounOnlyAfter: phraseSet(documents.nounOnlyAfter),
    nounAfter: phraseSet(documents.nounAfter),
    verbBefore: wordSet(documents.verbBefore),
    verbAfter: wordSet(documents.verbAfter),
    notBetweenSides: phraseSet(documents.notBetweenSides),
    persons: phraseSet(documents.persons),
    sportAndShow: phraseSet(documents.sportAndShow),
    alliances: phraseSet(documents.alliances),
    bodies: phraseSet(documents.bodies),
    meetings: phraseSet(documents.meetings),
    titleEnds: phraseSet(documents.titleEnds),
    titleEndsAfterAnd: phraseSet(documents.titleEndsAfterAnd),
    twoSides: wordSet(documents.twoSides),
    sameDay: phraseSet(documents.sameDay),
  };
}
