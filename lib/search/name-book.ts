import type { FacetKey, KeyOfKind, Text } from '#lib/schema/facets';
import { cleanText } from '#lib/vietnamese/clean';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { isVietnameseSyllable } from '#lib/vietnamese/syllable';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { type Word, words as wordsOf } from '#lib/vietnamese/words';

export type NameFacet = KeyOfKind<'name'>;

/** One country or leader under every spelling, as the index of names holds it. */
export type Name = {
  readonly facet: NameFacet;
  readonly value: string;
  readonly label: Text;
  readonly aliases: readonly string[];
  /** What a bare „ông X“ may call a leader. */
  readonly shortNames?: readonly string[];
  /** Words after or before which a spelling of one word is something else. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
};

/** A name found in a query. */
export type NameMatch = {
  readonly facet: NameFacet;
  readonly value: string;
  readonly label: Text;
  /** The words of the query that name it. */
  readonly matched: string;
};

type Spelling = {
  readonly name: Name;
  readonly words: readonly string[];
  /** A short name counts after an honorific, or where no Vietnamese word is written so. */
  readonly short: boolean;
};

/** More than this many leaders under one short name is no hint of any. */
const MOST_SHARED = 3;

/** Looks up countries and leaders by value, label or any alias, with or without marks. */
export class NameBook {
  readonly all: readonly Name[];
  readonly #byValue = new Map<string, Name>();
  /** Spellings under their folded words, `tap can binh`. */
  readonly #bySpelling = new Map<string, Spelling[]>();
  #longest = 0;

  constructor(all: readonly Name[]) {
    this.all = all;
    for (const name of all) {
      this.#byValue.set(`${name.facet} ${name.value}`, name);
      const texts = spellings(name).filter((text) => !isCode(name, text));
      for (const text of new Set(texts)) this.#add(name, text, false);
      for (const text of new Set(name.shortNames ?? [])) this.#add(name, text, true);
    }
  }

  #add(name: Name, text: string, short: boolean): void {
    const words = spelledWords(text);
    if (words.length === 0) return;
    const key = fold(words.join(' '));
    const known = this.#bySpelling.get(key) ?? [];
    known.push({ name, words, short });
    this.#bySpelling.set(key, known);
    this.#longest = Math.max(this.#longest, words.length);
  }

  /** The name with this value, if there is one. */
  get(facet: FacetKey, value: string): Name | undefined {
    return this.#byValue.get(`${facet} ${value}`);
  }

  /**
   * The value a person means by a text: a value, label or alias in any case. Spellings with the same
   * marks win; a spelling that only agrees without marks counts when it can mean one value.
   *
   * @returns undefined when no name, or no single one, is called so
   */
  resolve(facet: FacetKey, text: string): string | undefined {
    if (this.get(facet, text)) return text;
    const upper = text.toUpperCase();
    if (this.get(facet, upper)) return upper;
    const words = spelledWords(text);
    const known = (this.#bySpelling.get(fold(words.join(' '))) ?? []).filter(
      (spelling) => spelling.name.facet === facet && !spelling.short,
    );
    const exact = known.filter((spelling) => sameWords(spelling.words, words));
    return onlyValue(exact) ?? (hasMarks(text) ? undefined : onlyValue(known));
  }

  /**
   * Countries and leaders a query names, longest spelling first and no word used twice. Words typed with
   * marks must agree in them. A name of one word must be typed with its marks, must be capitalised or be
   * the whole query, and must not stand in a compound: „mỹ thuật“ and „Pháp luật“ name no country, „Mỹ“
   * and „quan hệ Mỹ“ do. A leader's short name counts after an honorific („ông Tập“), or by itself where
   * it has several words with marks („Mét-vê-đép“) or no Vietnamese word is written so („Putin“).
   */
  find(query: string): NameMatch[] {
    const words = wordsOf(query);
    const found: NameMatch[] = [];
    for (let at = 0; at < words.length; ) {
      const { matches, length } = this.#longestAt(query, words, at);
      found.push(...matches);
      at += Math.max(1, length);
    }
    return found.filter((match, at) => firstOf(found, match) === at);
  }

  #longestAt(query: string, words: readonly Word[], at: number) {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      const spelled = this.#named(part, words, at);
      if (spelled.length === 0) continue;
      const honoured = spelled[0]?.short && isHonorific(words[at - 1]);
      const matched = query.slice((honoured ? words[at - 1] : part[0])?.start, part.at(-1)?.end);
      const matches = spelled.map(({ name: { facet, value, label } }) => ({
        facet,
        value,
        label,
        matched,
      }));
      return { matches, length };
    }
    return { matches: [], length: 0 };
  }

  /** The names that words of a query spell: those in full before those in short. */
  #named(part: readonly Word[], words: readonly Word[], at: number): Spelling[] {
    const typed = part.map((word) => word.text);
    const around = { before: words[at - 1], after: words[at + part.length] };
    const known = this.#bySpelling.get(fold(typed.join(' '))) ?? [];
    const whole = typed.length === words.length;
    const full = known.filter(
      (one) =>
        !one.short && agrees(one.words, typed, whole) && !isCompound(one.name, typed, around),
    );
    if (full.length > 0) return full;
    const short = known.filter((one) => one.short && isShortName(one.words, typed, around.before));
    return short.length <= MOST_SHARED ? short : [];
  }
}

type Around = { readonly before: Word | undefined; readonly after: Word | undefined };

/** „Mỹ“ before „thuật“, „Anh“ after „Tuấn“: one word of a longer one. */
function isCompound(name: Name, typed: readonly string[], { before, after }: Around): boolean {
  if (typed.length > 1) return false;
  const has = (list: readonly string[] | undefined, word: Word | undefined) =>
    word && list?.some((one) => one.toLowerCase() === word.text.toLowerCase());
  return Boolean(has(name.notAfter, before) || has(name.notBefore, after));
}

const HONORIFICS = new Set(['ông', 'bà', 'ngài', 'chí', 'thống', 'tướng', 'tịch', 'trưởng']);

/** „ông Tập“, „đồng chí Tập“, „Tổng thống Obama“, „Ngoại trưởng Rubio“. */
function isHonorific(word: Word | undefined): boolean {
  return word !== undefined && HONORIFICS.has(word.text.toLowerCase());
}

function isShortName(
  spelled: readonly string[],
  typed: readonly string[],
  before: Word | undefined,
): boolean {
  if (!agrees(spelled, typed, true)) return false;
  return (
    isHonorific(before) ||
    (typed.length > 1 && typed.some(hasMarks)) ||
    !typed.every((word) => isVietnameseSyllable(word))
  );
}

/** `MY` is the value of Malaysia; nobody calls it so, and `my` is Mỹ without its mark. */
function isCode({ facet, value }: Name, text: string): boolean {
  return facet === 'country' && text === value;
}

/** Every text a name is called by. */
export function spellings(name: Name): string[] {
  return [name.value, name.label.vi, name.label.en, ...name.aliases];
}

function spelledWords(text: string): string[] {
  return wordsOf(unifyTonePlacement(cleanText(text))).map((word) => word.text);
}

function agrees(spelled: readonly string[], typed: readonly string[], whole: boolean): boolean {
  const [only] = typed;
  if (typed.length === 1 && only !== undefined) {
    const capitalised = only.charAt(0) !== only.charAt(0).toLowerCase();
    return sameWords(spelled, typed) && (whole || capitalised);
  }
  return typed.every((word, at) => {
    const other = spelled[at] ?? '';
    return !hasMarks(word) || word.toLowerCase() === other.toLowerCase();
  });
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ').toLowerCase() === b.join(' ').toLowerCase();
}

function onlyValue(found: readonly Spelling[]): string | undefined {
  const values = new Set(found.map((spelling) => spelling.name.value));
  return values.size === 1 ? found[0]?.name.value : undefined;
}

function firstOf(found: readonly NameMatch[], match: NameMatch): number {
  return found.findIndex((other) => other.facet === match.facet && other.value === match.value);
}
