import type { WordLists } from '#lib/gazetteer/word-lists';
import { type Phrases, phraseSet } from '../text/phrases.ts';
import { type Compounds, compounds, wordSet } from '../text/word-set.ts';

/** The gazetteer's words that tell the country from the given name or the common word; built once. */
export type CountryWords = {
  /** „Thủ tướng Anh“, „Quốc hội Đức“, „người Nga“, „thăm Lào“: the word before speaks of a state. */
  readonly strongBefore: ReadonlySet<string>;
  /** „anh Đức“, „tiếng Anh“, „đô la Mỹ“, „bảng Anh“: never the country. */
  readonly neverBefore: ReadonlySet<string>;
  /** What a name at the opening of a sentence begins: „Pháp luật“, „Mỹ thuật“, „Ý kiến“. */
  readonly compounds: Compounds;
  /** „Anh áp thuế“, „Ý triệu đại sứ“: acts no pronoun and no noun begins. */
  readonly stateActs: Phrases<true>;
  /** What a capital does when it speaks for its state: „Washington tuyên bố“, „Bắc Kinh phản đối“. */
  readonly capitalActs: ReadonlySet<string>;
  /** „tại Bắc Kinh“, „thủ đô Washington“: a place. */
  readonly placeBefore: ReadonlySet<string>;
  /** Places that hold a country's name and are none: „Mỹ Tho“, „Ấn Độ Dương“. */
  readonly places: Phrases<true>;
};

/** Prepares the gazetteer's words around countries for look-up. */
export function countryWords({ context }: WordLists, places: Phrases<true>): CountryWords {
  return {
    strongBefore: wordSet(context.strongBefore),
    neverBefore: wordSet(context.neverBefore),
    compounds: compounds(context.compounds),
    stateActs: phraseSet(context.stateActs),
    capitalActs: wordSet(context.capitalActs),
    placeBefore: wordSet(context.placeBefore),
    places,
  };
}
