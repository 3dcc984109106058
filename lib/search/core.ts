import type { Meilisearch } from 'meilisearch';
import type { FacetKey } from '#lib/schema/facets';
import { ask, findsUnmended } from './ask.ts';
import { type Attempt, attempts } from './attempts.ts';
import type { EngineAnswer } from './engine-query.ts';
import { createHighlighter } from './highlight.ts';
import { type Hit, markHit } from './hit.ts';
import { spellings } from './name-book.ts';
import { MOST_NAMES } from './name-tiers.ts';
import { loadNames, type Names } from './names.ts';
import { spellingNote } from './notes.ts';
import type { SearchFilter, Sort } from './request.ts';
import { type Understood, understand, wantedOf } from './understand.ts';
import { loadVocabulary } from './vocabulary.ts';

/** One question to the archive. Both doors, the facet search and the page ask nothing else. */
export type CoreQuery = {
  readonly text: string;
  /** Only the very words count, marks and all. */
  readonly exact: boolean;
  readonly filter: SearchFilter;
  readonly facets: readonly FacetKey[];
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
};

export type CoreAnswer = Omit<EngineAnswer, 'hits' | 'tierOf'> & {
  readonly hits: readonly Hit[];
  readonly understood: Understood;
};

export type Answers = { readonly answers: readonly CoreAnswer[]; readonly names: Names };

/**
 * Answers questions that belong together (one page's hits and its counts): understands each text once,
 * asks the engine, and where the archive holds no article that answers it as read, reads it another way
 * (see {@link attempts}), for all questions with that text alike.
 *
 * @throws BadRequest for a query that is too long; what the engine's client throws
 */
export async function answer(
  engine: Meilisearch,
  queries: readonly CoreQuery[],
  signal?: AbortSignal,
): Promise<Answers> {
  const names = await loadNames(engine, { signal });
  // So that the first query with a slip need not wait for it; its own failure is told there.
  loadVocabulary(engine).catch(() => {});
  const groups = new Map<string, CoreQuery[]>();
  for (const query of queries) {
    const key = `${query.exact} ${query.text}`;
    groups.set(key, [...(groups.get(key) ?? []), query]);
  }
  const answered = new Map<CoreQuery, CoreAnswer>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const answers = await answerTogether(engine, group, names, signal);
      for (const [at, query] of group.entries()) {
        const given = answers[at];
        if (given) answered.set(query, given);
      }
    }),
  );
  return { names, answers: queries.flatMap((query) => answered.get(query) ?? []) };
}

/** Answers questions with the same text. */
async function answerTogether(
  engine: Meilisearch,
  queries: readonly CoreQuery[],
  names: Names,
  signal?: AbortSignal,
): Promise<CoreAnswer[]> {
  const [first] = queries;
  const typed = understand(first?.text ?? '', names, first?.exact);
  let asTyped: CoreAnswer[] | null = null;
  for await (const attempt of attempts(engine, typed, names, signal)) {
    const [{ answers, found }, isReal] = await Promise.all([
      ask(engine, attempt, queries, signal),
      findsUnmended(engine, attempt, signal),
    ]);
    const given = answers.flatMap((one, at) => {
      const query = queries[at];
      return query ? [withMarks(one, attempt, names, query)] : [];
    });
    if (found && isReal) return given;
    asTyped ??= given;
  }
  return asTyped ?? [];
}

function withMarks(
  answer: EngineAnswer,
  { understood: read, tiers }: Attempt,
  names: Names,
  { sort }: CoreQuery,
): CoreAnswer {
  const { hits, total, counts } = answer;
  const { mended } = read;
  const mendedAt = tiers.mendedAt + (sort === 'relevance' ? tiers.better.length : 0);
  const isMended = mended !== null && answer.tierOf[0] === mendedAt;
  const understood = isMended
    ? { ...read, notes: [...read.notes, spellingNote(mended.join(' '))] }
    : read;
  const words = isMended ? [...read.words, ...mended] : read.words;
  const highlight = createHighlighter(wantedOf({ ...read, words }), otherNames(read, names));
  return { hits: hits.map((hit) => markHit(hit, highlight)), total, counts, understood };
}

/** Every spelling of what was asked for by its name: the article found may use another than the query. */
function otherNames({ names: named, exact, otherSpelling }: Understood, names: Names): string[] {
  const abbreviated = otherSpelling ? [...otherSpelling.phrases, ...otherSpelling.words] : [];
  if (exact || named.length > MOST_NAMES) return abbreviated;
  const spelled = named.flatMap(({ facet, value }) => {
    const name = names.get(facet, value);
    return name
      ? spellings(name).filter((spelling) => spelling !== value || facet === 'leader')
      : [];
  });
  return [...spelled, ...abbreviated];
}
