import type { FacetKey, KeyOfKind, Text } from '#lib/schema/facets';
import { cleanText } from '#lib/vietnamese/clean';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';

export type NameFacet = KeyOfKind<'name'>;

/** One country or leader under every spelling, as the index of names holds it. */
export type Name = {
  readonly facet: NameFacet;
  readonly value: string;
  readonly label: Text;
  readonly aliases: readonly string[];
};

/** A name found in a query. */
export type NameMatch = {
  readonly facet: NameFacet;
  readonly value: string;
  readonly label: Text;
  /** The words of the query that name it. */
  readonly matched: string;
};

type Spelling = { readonly name: Name; readonly words: readonly string[] };

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
      for (const text of new Set(spellings(name))) this.#add(name, text);
    }
  }

  #add(name: Name, text: string): void {
    const words = spelledWords(text);
    if (words.length === 0) return;
    const key = fold(words.join(' '));
    const known = this.#bySpelling.get(key) ?? [];
    known.push({ name, words });
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
      (spelling) => spelling.name.facet === facet,
    );
    const exact = known.filter((spelling) => sameWords(spelling.words, words));
    return onlyValue(exact) ?? (hasMarks(text) ? undefined : onlyValue(known));
  }

  /**
   * Countries and leaders a query names, longest spelling first and no word used twice. Words typed with
   * marks must agree in them. A name of one word must be typed with its marks, and must be capitalised
   * or be the whole query: „mỹ thuật“ names no country, „Mỹ“ and „quan hệ Mỹ“ do.
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

  #longestAt(query: string, words: ReturnType<typeof wordsOf>, at: number) {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      const typed = part.map((word) => word.text);
      const whole = length === words.length;
      const spelled = (this.#bySpelling.get(fold(typed.join(' '))) ?? []).filter((spelling) =>
        agrees(spelling.words, typed, whole),
      );
      const matched = query.slice(part[0]?.start, part.at(-1)?.end);
      const matches = spelled.map(({ name }) => ({
        facet: name.facet,
        value: name.value,
        label: name.label,
        matched,
      }));
      if (matches.length > 0) return { matches, length };
    }
    return { matches: [], length: 0 };
  }
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
