import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { INDEX } from '#lib/engine/connection';
import { articleSchema } from '#lib/schema/article';
import { unifyTonePlacement } from '#lib/vietnamese/tone-placement';
import { words as wordsOf } from '#lib/vietnamese/words';
import { type FitWord, fits, fitWord, mayBecome } from './suggest-fit.ts';
import type { ArticleSuggestion } from './suggest-form.ts';
import type { Typed } from './suggest-typed.ts';

const MOST = 4;

/** The engine folds marks: among this many headlines those with the marks typed are looked for. */
const ASKED = 40;

/** One letter begins a word of every other headline. */
const FEWEST_LETTERS = 2;

const { id, title, source, publishedAt } = articleSchema.shape;
const headlineSchema = z.object({ id, title, source, publishedAt });
const FIELDS = Object.keys(headlineSchema.shape);

/**
 * Articles whose headline has all the words typed, the last one perhaps begun only. A word typed with
 * marks must stand there with them.
 *
 * @throws what the engine's client throws
 */
export async function suggestHeadlines(
  engine: Meilisearch,
  typed: Typed,
  signal?: AbortSignal,
): Promise<ArticleSuggestion[]> {
  const words = typed.plain.map((word) => word.text);
  if (words.join('').length < FEWEST_LETTERS) return [];
  const marked = words
    .map((word, at) => ({ word: fitWord(word), last: at === words.length - 1 }))
    .filter(({ word }) => word.marked);
  const answer = await engine.index(INDEX).search(
    words.join(' '),
    {
      attributesToSearchOn: ['title'],
      attributesToRetrieve: FIELDS,
      matchingStrategy: 'all',
      limit: marked.length > 0 ? ASKED : MOST,
    },
    { signal },
  );
  return answer.hits
    .map((hit) => headlineSchema.parse(hit))
    .filter((hit) => marked.every(({ word, last }) => stands(word, last, hit.title)))
    .slice(0, MOST)
    .map((hit) => ({ does: 'open', ...hit }));
}

function stands(typed: FitWord, last: boolean, headline: string): boolean {
  const agrees = last ? mayBecome : fits;
  return wordsOf(unifyTonePlacement(headline)).some((word) => agrees(typed, fitWord(word.text)));
}
