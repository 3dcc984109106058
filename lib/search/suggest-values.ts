import type { Meilisearch } from 'meilisearch';
import { type Text, UNKNOWN } from '#lib/schema/facets';
import { cleanText } from '#lib/vietnamese/clean';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { labelOf } from './labels.ts';
import { spellings } from './name-book.ts';
import { loadNames, type Names } from './names.ts';
import { Shelf } from './shelf.ts';
import { countArchive } from './suggest-counts.ts';
import { type FitWord, fitWord } from './suggest-fit.ts';
import { SUGGESTED_FACETS, type SuggestedFacet } from './suggest-form.ts';

/** One thing a value is called. */
export type Spelling = {
  readonly text: string;
  readonly words: readonly FitWord[];
  /** Whether its later words name it too: Bình is Tập Cận Bình; but „hội“ is not „Cộng hòa xã hội …“. */
  readonly inside: boolean;
};

/** A facet value that occurs in the archive, under everything it is called; the labels come first. */
export type ArchiveValue = {
  readonly facet: SuggestedFacet;
  readonly value: string;
  readonly label: Text;
  readonly count: number;
  readonly spellings: readonly Spelling[];
};

/** How old the values may be. */
const MAX_AGE_MS = 30_000;

const shelf = new Shelf<readonly ArchiveValue[]>(countValues, MAX_AGE_MS);

/**
 * The values of the whole archive, the most frequent first. Older than 30 seconds, they are counted anew
 * while the old ones are still handed out: who types waits for the first count only.
 *
 * @param options.fresh count them now, by the names of now, and wait for them
 * @throws what the engine's client throws
 */
export async function archiveValues(
  engine: Meilisearch,
  options: { fresh?: boolean } = {},
): Promise<readonly ArchiveValue[]> {
  if (options.fresh) await loadNames(engine, { fresh: true });
  return shelf.get(engine, options);
}

async function countValues(engine: Meilisearch): Promise<readonly ArchiveValue[]> {
  const [names, counts] = await Promise.all([loadNames(engine), countArchive(engine)]);
  const values = SUGGESTED_FACETS.flatMap((facet) =>
    Object.entries(counts[facet])
      .filter(([value]) => value !== UNKNOWN)
      .map(([value, count]) => archiveValue(names, facet, value, count)),
  );
  return values.sort((a, b) => b.count - a.count);
}

function archiveValue(
  names: Names,
  facet: SuggestedFacet,
  value: string,
  count: number,
): ArchiveValue {
  const label = labelOf(names, facet, value);
  const name = names.get(facet, value);
  const aliases = name ? spellings(name).filter((text) => text !== value) : [];
  const texts = new Set([label.vi, label.en, ...aliases]);
  const inside = (text: string) => facet === 'leader' || text === label.vi;
  const called = [...texts].map((text) => ({ text, words: fitWords(text), inside: inside(text) }));
  return { facet, value, label, count, spellings: called };
}

function fitWords(text: string): FitWord[] {
  return wordsOf(unifyTonePlacement(cleanText(text))).map((word) => fitWord(word.text));
}
