import type { WordLists } from '#lib/gazetteer/word-lists';
import { type Phrases, phraseSet, phrases } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';

/**
 * Titles of office that make their holder a leader, as the Vietnamese press writes them.
 * - `plain`: the title is enough („Thủ tướng“);
 * - `qualified`: only with an institution of state or a body of nations after it
 *   („Chủ tịch Quốc hội“ is one, „Chủ tịch Tập đoàn“ is not);
 * - `none`: begins like a title and is none („đại sứ quán“).
 */
export type OfficeKind = 'plain' | 'qualified' | 'none';

/** The gazetteer's words around people, ready for look-up; built once. */
export type LeaderWords = {
  /** Every title of office with its kind. */
  readonly offices: Phrases<OfficeKind>;
  /** What joins a name and the title after it: „được bổ nhiệm làm“. */
  readonly takesOffice: Phrases<true>;
  /** What makes a `qualified` office one of state, of a province or of a body of nations. */
  readonly stateBodies: Phrases<true>;
  /** What takes an office out: below the province, firms, clubs, schools, media. */
  readonly notOfState: Phrases<true>;
  /** Small words that may stand between a title and a name: institutions, portfolios, prepositions. */
  readonly descriptors: ReadonlySet<string>;
  /** What ends a title because the sentence goes on: „nói“, „gặp“, „đã“, „rằng“. */
  readonly sentenceWords: ReadonlySet<string>;
  /** „Sao Mai Group“, „Vietnam Airlines“ */
  readonly firms: ReadonlySet<string>;
  /** Family names a Vietnamese, or a Chinese name in its Sino-Vietnamese reading, begins with. */
  readonly surnames: ReadonlySet<string>;
  /** „ông Tập“, „bà Mai“, „đồng chí Lê Hoài Trung“ */
  readonly honorifics: Phrases<true>;
  /** Small words inside foreign names: „Joao da Costa“, „Khalid bin Salim Al Nasser“. */
  readonly particles: ReadonlySet<string>;
  /** Places a title may name before the person: „Chủ tịch UBND tỉnh Quảng Ninh Cao Tường Huy“. */
  readonly places: Phrases<true>;
  /** First words of places that take two: „Los Angeles“, „San Jose“, „New Mexico“. */
  readonly twoWordNames: ReadonlySet<string>;
  /** What a place, prize, street or school is announced by: „đường Võ Văn Kiệt“, „giải thưởng Hồ Chí Minh“. */
  readonly namedAfter: Phrases<true>;
  /** What is named for the dead: „Lăng Chủ tịch Hồ Chí Minh“, „Quảng trường Lenin“. */
  readonly memorials: Phrases<true>;
  /** Callings that make nobody a leader: „ca sĩ Trần Tuấn Anh“, „chuyên gia“. */
  readonly callings: Phrases<true>;
};

/** Prepares the gazetteer's words around people for look-up. */
export function leaderWords(lists: WordLists): LeaderWords {
  const { offices, institutions, names, places, callings } = lists;
  const kinds: OfficeKind[] = ['plain', 'qualified', 'none'];
  return {
    offices: phrases(kinds.flatMap((kind) => offices[kind].map((title) => [title, kind] as const))),
    takesOffice: phraseSet(offices.takesOffice),
    stateBodies: phraseSet(institutions.stateBodies),
    notOfState: phraseSet(institutions.notOfState),
    descriptors: wordSet(institutions.descriptors),
    firms: wordSet(institutions.firms),
    sentenceWords: wordSet(institutions.sentenceWords),
    surnames: wordSet(names.surnames),
    honorifics: phraseSet(names.honorifics),
    particles: wordSet(names.particles),
    places: phraseSet([...places.vietNam, ...places.abroad]),
    twoWordNames: wordSet(places.twoWordNames),
    namedAfter: phraseSet(places.namedAfter),
    memorials: phraseSet(places.memorials),
    callings: phraseSet(callings.callings),
  };
}
