import { fold } from '#lib/vietnamese/fold';
import { words as wordsOf } from '#lib/vietnamese/words';
import type { Reading } from './understand.ts';

/** A newsroom's abbreviation and what it is written out as. */
export type Abbreviation = {
  readonly abbreviation: string;
  readonly means: readonly string[];
  /** What is written out does not ask for the abbreviation too. */
  readonly oneWay?: boolean;
};

/** Knows `LHQ` and „Liên hợp quốc“ as two spellings of one thing. */
export class Abbreviations {
  /** Folded words of either form → the words of the other. */
  readonly #others = new Map<string, readonly string[]>();
  #longest = 1;

  constructor(all: readonly Abbreviation[]) {
    for (const { abbreviation, means, oneWay } of all) {
      const [usual] = means;
      if (usual) this.#add(abbreviation, usual);
      for (const meaning of oneWay ? [] : means) this.#add(meaning, abbreviation);
    }
  }

  #add(from: string, to: string): void {
    const words = partsOf(from);
    const key = keyOf(words);
    if (!this.#others.has(key)) this.#others.set(key, partsOf(to));
    this.#longest = Math.max(this.#longest, words.length);
  }

  /**
   * The same reading with the first such spelling among its words in its other form; null where it has
   * none. An abbreviation may be typed in small letters; what it stands for is a phrase, because articles
   * that have „liên“, „hợp“ and „quốc“ somewhere are many.
   */
  otherSpelling(reading: Reading): Reading | null {
    const words = reading.words.flatMap(partsOf);
    for (let at = 0; at < words.length; at += 1) {
      for (let length = Math.min(this.#longest, words.length - at); length > 0; length -= 1) {
        const other = this.#others.get(keyOf(words.slice(at, at + length)));
        if (!other) continue;
        if (other.length === 1) return { ...reading, words: words.toSpliced(at, length, ...other) };
        const phrases = [...reading.phrases, other.join(' ')];
        return { ...reading, phrases, words: words.toSpliced(at, length) };
      }
    }
    return null;
  }
}

function keyOf(words: readonly string[]): string {
  return fold(words.join(' '));
}

function partsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}
