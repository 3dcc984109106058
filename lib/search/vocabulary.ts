import type { Meilisearch } from 'meilisearch';
import { INDEX } from '#lib/engine/connection';
import { readWords, type WordForms } from './read-words.ts';
import { Shelf } from './shelf.ts';

/** Articles read, newest first: enough to know the words an archive uses, few enough to keep in memory. */
const MOST_ARTICLES = 20_000;
const PAGE = 500;

/** How often it is asked whether articles came or went. */
const MAX_AGE_MS = 30_000;

/** A day's articles seldom bring new words: it is read again when a fiftieth of the archive is new. */
const NEW_SHARE = 0.02;

/** The words of the archive's headlines and openings, and which stand next to each other. */
export class Vocabulary {
  /** How many articles the index held when they were read. */
  articles = 0;
  /** Word in small letters, with its marks → how often. */
  readonly words = new Map<string, number>();
  /** Folded word → the words that fold to it. */
  readonly byFold = new Map<string, Set<string>>();
  /** Hash of two neighbouring words → how often; a hash taken twice only makes a rare pair look known. */
  readonly #pairs = new Map<number, number>();

  /** Takes in a text. */
  read(text: string): void {
    let before: WordForms | null = null;
    for (const word of readWords(text).words) {
      const { exact, folded } = word;
      this.words.set(exact, (this.words.get(exact) ?? 0) + 1);
      const forms = this.byFold.get(folded);
      if (forms) forms.add(exact);
      else this.byFold.set(folded, new Set([exact]));
      if (before) {
        this.#count(before.exact, exact);
        this.#count(before.folded, folded);
      }
      before = word;
    }
  }

  #count(first: string, second: string): void {
    const key = hashOf(first, second);
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
  }

  /** How often two words stood next to each other. Asked with folded words, whatever their marks. */
  pair(first: string, second: string): number {
    return this.#pairs.get(hashOf(first, second)) ?? 0;
  }

  /** Whether a longer word begins so. Asked with a folded word. */
  begins(folded: string): boolean {
    for (const word of this.byFold.keys()) {
      if (word.length > folded.length && word.startsWith(folded)) return true;
    }
    return false;
  }

  /** How often a word occurred; one without marks counts for all that fold to it. */
  count(word: string): number {
    const forms = this.byFold.get(word);
    if (!forms) return this.words.get(word) ?? 0;
    let sum = 0;
    for (const form of forms) sum += this.words.get(form) ?? 0;
    return sum;
  }
}

const shelf = new Shelf<Vocabulary>(readVocabulary, MAX_AGE_MS);

/**
 * The archive's vocabulary. Read once in the background, then again when enough articles came or went;
 * only the first search that needs it waits.
 *
 * @throws what the engine's client throws
 */
export function loadVocabulary(engine: Meilisearch, signal?: AbortSignal): Promise<Vocabulary> {
  return shelf.get(engine, { signal });
}

/** The same if it is read already, else undefined. */
export function knownVocabulary(engine: Meilisearch): Vocabulary | undefined {
  return shelf.peek(engine);
}

async function readVocabulary(engine: Meilisearch, before?: Vocabulary): Promise<Vocabulary> {
  const index = engine.index(INDEX);
  const { estimatedTotalHits: total = 0 } = await index.search('', { limit: 0 });
  if (before && Math.abs(total - before.articles) <= NEW_SHARE * before.articles) return before;
  const vocabulary = new Vocabulary();
  vocabulary.articles = total;
  for (let offset = 0; offset < Math.min(total, MOST_ARTICLES); offset += PAGE) {
    const { hits } = await index.search('', {
      offset,
      limit: PAGE,
      sort: ['dateFrom:desc'],
      attributesToRetrieve: ['title', 'lead'],
    });
    for (const { title, lead } of hits) {
      vocabulary.read(String(title));
      vocabulary.read(String(lead));
    }
  }
  return vocabulary;
}

/** FNV-1a over both words, 32 bits. */
function hashOf(first: string, second: string): number {
  let hash = 0x811c9dc5;
  for (const text of [first, ' ', second]) {
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
  }
  return hash;
}
