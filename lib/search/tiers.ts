import { hasMarks } from '#lib/vietnamese/fold';
import { EVERY_ARTICLE } from '#lib/vietnamese/mark-tokens';
import { countryFirst, nameTiers } from './name-tiers.ts';
import type { Condition } from './request.ts';
import { exactTerms, excludedTerms, partsOf, phraseTerms, quoted, quotedTerms } from './terms.ts';
import { everyWord, type TextCheck, wordsInOrder } from './text-check.ts';
import { type Ordering, ordering, orderingOfExact } from './tier-order.ts';
import { MAX_TERMS, type Reading, type Understood } from './understand.ts';

/** One query to the engine. */
export type Tier = {
  readonly q: string;
  /** Facet values its articles must carry. */
  readonly carries: readonly Condition[];
  /** What the text of its articles must pass, because the engine cannot tell. */
  readonly check: TextCheck | null;
};

/** Makes a tier of terms, with the reading's exclusions and check. */
export type MakeTier = (terms: readonly string[]) => Tier;

/** The engine queries of one attempt to answer. All require all of their words. */
export type Tiers = Ordering & {
  /** Their union is the answer; the first ones stand before the others. */
  readonly whole: readonly Tier[];
  /** Which of `whole` has the query's words with slips mended, or -1. */
  readonly mendedAt: number;
};

const UNORDERED: Ordering = { better: [], doubt: null };

/** Ordering costs a query for each alternative; beyond this many the answer is found, not ordered. */
const MOST_ORDERED = 3;

/**
 * The attempts to answer a query with all its words, tried in order until one finds something: one, or up
 * to three where the query has more terms than the engine reads.
 *
 * Up to ten terms, an article with the very words as they stand, marks and all, comes before one that
 * has them all with their marks, then any that has them. Longer queries are asked as phrases of
 * neighbouring words (each is one term), which tells articles apart that share an opening; only where no
 * article has them all, as all phrases but one (a word is missing or mistyped there), then as their last
 * ten terms and their first ten.
 */
export function tiers(understood: Understood): Tiers[] {
  const perAlternative = understood.alternatives.map((one) => ofReading(one, understood));
  const [only] = perAlternative;
  if (only && perAlternative.length === 1) return only;
  const first = perAlternative.flatMap((attempts) => attempts[0] ?? []);
  return [
    {
      better: first.length <= MOST_ORDERED ? first.flatMap((one) => one.better) : [],
      doubt: null,
      whole: first.flatMap((one) => one.whole),
      mendedAt: -1,
    },
  ];
}

function ofReading(reading: Reading, understood: Understood): Tiers[] {
  const { exact, alternatives } = understood;
  const excluded = excludedTerms(reading, exact);
  const words = exact ? exactTerms(reading.words) : reading.words;
  const required = [...quotedTerms(reading, exact), ...words];
  const isLong = termCount(required) > MAX_TERMS;
  // a query of no words is ordered by date, and the engine does not mix that with others
  const alone = alternatives.length === 1 && required.length === 0;
  const tier: MakeTier = (terms) => ({
    q: [...excluded, ...(terms.length > 0 || alone ? terms : [quoted(EVERY_ARTICLE)])].join(' '),
    carries: [],
    check: isLong && exact ? everyWord(allWords(reading)) : phraseCheck(reading, exact),
  });
  const mended = mendedTiers(reading, understood, tier);
  const mendedAt = mended.length - 1;
  if (isLong) return ofLongReading(reading, mended, tier);
  const named = nameTiers(reading, understood, tier);
  const whole = [...mended, ...named, tier(required), ...otherTier(understood, tier)];
  const order = exact ? orderingOfExact(reading, tier) : ordering(reading, tier, named.length > 0);
  const better = [...countryFirst(reading, understood, tier), ...order.better];
  return [{ ...order, better, whole, mendedAt }];
}

function ofLongReading(reading: Reading, mended: readonly Tier[], tier: MakeTier): Tiers[] {
  const { phrases, words, room } = longTerms(reading, reading.words.flatMap(partsOf));
  const groups = inGroups(words, room);
  const whole = [...mended, tier([...phrases, ...groups])];
  const butOne = groups.map((_, at) => tier([...phrases, ...groups.toSpliced(at, 1)]));
  const ends = [words.slice(-room), words.slice(0, room)].map((end) => tier([...phrases, ...end]));
  return [
    { ...UNORDERED, whole, mendedAt: mended.length - 1 },
    ...(groups.length > 1 ? [{ ...UNORDERED, whole: butOne, mendedAt: -1 }] : []),
    { ...UNORDERED, whole: ends, mendedAt: -1 },
  ];
}

/** Quoted phrases stay whole and are always asked for; the words share the room they leave. */
function longTerms(reading: Reading, words: readonly string[]) {
  const phrases = reading.phrases.flatMap(phraseTerms);
  if (phrases.length >= MAX_TERMS) {
    return { phrases: [], words: [...phrases, ...words], room: MAX_TERMS };
  }
  return { phrases, words, room: MAX_TERMS - phrases.length };
}

/** The words with slips mended, as they stand: so sure that it needs no question. */
function mendedTiers(reading: Reading, { mended, exact }: Understood, tier: MakeTier): Tier[] {
  if (!mended) return [];
  const short = [...quotedTerms(reading, exact), ...phraseTerms(mended.join(' '))];
  const { phrases, words, room } = longTerms(reading, mended);
  const terms = mended.length > MAX_TERMS ? [...phrases, ...inGroups(words, room)] : short;
  return terms.length <= MAX_TERMS ? [tier(terms)] : [];
}

/** „LHQ“ for „Liên hợp quốc“, where the engine reads all of it. */
function otherTier({ otherSpelling }: Understood, tier: MakeTier): Tier[] {
  if (!otherSpelling) return [];
  const terms = [...quotedTerms(otherSpelling, false), ...otherSpelling.words];
  return terms.length <= MAX_TERMS ? [tier(terms)] : [];
}

/** „"bản ghi nhớ"“ must stand in the text with its marks; the engine's own phrases fold them. */
function phraseCheck({ phrases }: Reading, exact: boolean): TextCheck | null {
  const marked = phrases.filter(
    (phrase) => (exact || hasMarks(phrase)) && partsOf(phrase).length > 1,
  );
  return marked.length > 0 ? wordsInOrder(marked) : null;
}

function allWords({ words, phrases }: Reading): string[] {
  return [...words, ...phrases].flatMap(partsOf);
}

/** How many terms the engine counts: one for each word, one for what stands in quotes. */
function termCount(terms: readonly string[]): number {
  return terms.reduce((sum, term) => sum + (term.startsWith('"') ? 1 : partsOf(term).length), 0);
}

/** At most so many phrases that together hold all terms, each of neighbouring words. */
function inGroups(terms: readonly string[], most: number): string[] {
  const size = Math.ceil(terms.length / most);
  const groups: string[] = [];
  for (let at = 0; at < terms.length; at += size) {
    groups.push(quoted(terms.slice(at, at + size).join(' ')));
  }
  return groups;
}
