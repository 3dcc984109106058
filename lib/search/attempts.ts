import type { Meilisearch } from 'meilisearch';
import { fold } from '#lib/vietnamese/fold';
import { withFewerWords } from './fewer-words.ts';
import { isWorthOffering, readKeystrokes } from './keystrokes.ts';
import type { Names } from './names.ts';
import { keystrokesNote, spellingNote } from './notes.ts';
import { respell } from './respell.ts';
import { partsOf } from './terms.ts';
import { type Tiers, tiers } from './tiers.ts';
import { type Understood, understand, withWords } from './understand.ts';
import { knownVocabulary, loadVocabulary, type Vocabulary } from './vocabulary.ts';

/** One try at answering a query: how it is read, and what the engine is asked. */
export type Attempt = {
  readonly understood: Understood;
  readonly tiers: Tiers;
  /** The archive mostly has the query's words together with other marks: „dùng một“ among „đúng một“. */
  readonly isAccidental: boolean;
  /** How often its one or two words stand so in headlines and openings; 0 for others. */
  readonly frequency: number;
};

/**
 * The ways to read a query, best first; the caller stops at the first that finds something: as typed, as
 * raw keystrokes, with slips of the keyboard mended, a long one by its first and last words, and with as
 * few words left out as will find something. A query with OR, one of which only the very words count, or a
 * reading with nothing to change has fewer ways.
 *
 * @throws what the engine's client throws
 */
export async function* attempts(
  engine: Meilisearch,
  typed: Understood,
  names: Names,
  signal?: AbortSignal,
): AsyncGenerator<Attempt> {
  const keystrokes = asKeystrokes(typed, names);
  const offered = keystrokes ? withOffer(typed, keystrokes) : typed;
  const known = knownVocabulary(engine);
  const first = keystrokes || !known ? offered : withMended(offered, known);
  yield* attempt(first, 0, known);
  if (keystrokes) yield* attempt(keystrokes, 0);
  const meant = keystrokes ?? typed;
  if (meant.words.length === 0 || meant.alternatives.length > 1) return;
  const mended = meant.exact ? null : await withMendedWords(engine, meant, signal);
  if (mended) yield* attempt(mended, 0);
  for (const step of LONG_STEPS) {
    for (const long of [meant, mended]) if (long) yield* attempt(long, step);
  }
  const fewer = meant.exact ? null : await withFewerWords(engine, meant, signal);
  if (fewer) for (const step of [0, ...LONG_STEPS]) yield* attempt(fewer, step);
}

/** The further steps of a query longer than the engine reads. */
const LONG_STEPS = [1, 2];

/** The attempt of one step, where the reading has it. */
function* attempt(
  understood: Understood,
  step: number,
  vocabulary?: Vocabulary,
): Generator<Attempt> {
  const asked = tiers(understood)[step];
  if (!asked) return;
  const [frequency, others] = vocabulary ? frequencies(understood, vocabulary) : [0, 0];
  const isAccidental = others >= MOSTLY * Math.max(1, frequency);
  yield { understood, tiers: asked, isAccidental, frequency };
}

function asKeystrokes(typed: Understood, names: Names): Understood | null {
  const text = readKeystrokes(typed);
  if (text === null) return null;
  const read = understand(text, names, typed.exact);
  return { ...read, notes: [...read.notes, keystrokesNote(text)] };
}

function withOffer(typed: Understood, { text }: Understood): Understood {
  if (!isWorthOffering(typed.text, text)) return typed;
  return { ...typed, offers: [{ kind: 'keystrokes', text }] };
}

function withMended(typed: Understood, vocabulary: Vocabulary): Understood {
  const simple = typed.alternatives.length === 1 && !typed.exact && typed.words.length > 1;
  return simple ? { ...typed, mended: respell(typed.words, vocabulary) } : typed;
}

/** Two words that stand together with other marks at least this many times as often as with theirs. */
const MOSTLY = 3;

/** How often one or two marked words stand in the vocabulary so, and with whatever marks; else 0. */
function frequencies({ words, marked }: Understood, vocabulary: Vocabulary): [number, number] {
  const [first, second, ...more] = words.flatMap(partsOf).map((word) => word.toLowerCase());
  if (!marked || first === undefined || more.length > 0) return [0, 0];
  if (second === undefined) return [vocabulary.words.get(first) ?? 0, 0];
  return [vocabulary.pair(first, second), vocabulary.pair(fold(first), fold(second))];
}

async function withMendedWords(
  engine: Meilisearch,
  understood: Understood,
  signal?: AbortSignal,
): Promise<Understood | null> {
  const words = respell(understood.words, await loadVocabulary(engine, signal));
  if (!words) return null;
  const mended = withWords(understood, words);
  return { ...mended, notes: [...mended.notes, spellingNote(words.join(' '))] };
}
