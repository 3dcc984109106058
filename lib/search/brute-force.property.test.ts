import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '#lib/schema/article';
import { FACETS, type FacetKey } from '#lib/schema/facets';
import { fold, hasMarks } from '#lib/vietnamese/fold';
import { words as wordsOf } from '#lib/vietnamese/words';
import { makeArticle } from './articles-fixture.ts';
import { searchForInstantSearch } from './door-instantsearch.ts';
import { type PlainAnswer, searchPlainly } from './door-plain.ts';
import { readParameters } from './parameters.ts';
import { readPeriod } from './period.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';
import type { Understood } from './understand.ts';

/** No word is the beginning, the end or the sum of others, so that reading is all there is to matching. */
const WORDS = [
  'đảng',
  'đang',
  'lúa',
  'gạo',
  'biển',
  'núi',
  'sông',
  'trời',
  'mưa',
  'nắng',
  'cầu',
  'phố',
];
const VALUES = {
  country: ['VN', 'CU', 'US', 'LA'],
  leader: ['Tập Cận Bình', 'Vladimir Putin', 'Nguyễn Xuân Thắng'],
  agreement: ['memorandum', 'treaty', 'protocol'],
  eventType: ['talks', 'visit'],
} as const;
const DATES = ['2021', '2022', '2023'].flatMap((year) =>
  ['01', '06', '12'].flatMap((month) => [
    `${year}-${month}`,
    `${year}-${month}-15`,
    `${year}-${month}-28`,
  ]),
);
const extracted = ['country', 'leader', 'agreement', 'eventType'] as const;
const facetKeys = FACETS.map((row) => row.key);

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
const someOf = (values: readonly string[]) =>
  fc.subarray([...values]).map((chosen) => (chosen.length > 0 ? chosen : ['unknown']));

const articleMaker = fc.record({
  title: sentence,
  body: sentence,
  date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
  country: someOf(VALUES.country),
  leader: someOf(VALUES.leader),
  agreement: someOf(VALUES.agreement),
  eventType: someOf(VALUES.eventType),
});

/** The same 200 articles in every run. */
const archiveArticles = fc
  .sample(articleMaker, { numRuns: 200, seed: 20230609 })
  .map(({ title, body, ...rest }, at) =>
    makeArticle({ id: `bai-${at}`, title: title.join(' '), body: body.join(' '), ...rest }),
  );

const pair = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS).map(fold) },
  { weight: 1, arbitrary: fc.constantFrom('vắng', 'xyz') },
  { weight: 1, arbitrary: pair.map((two) => `"${two.join(' ')}"`) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => `-${word}`) },
);
/** Names in another spelling than the facet's value; no article has them in its text. */
const NAMED = ['Xi Jinping', 'xi jinping', 'Cuba', 'Hoa Kỳ', 'V.Pu-tin'];
const named = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 1, arbitrary: fc.constantFrom(...NAMED) },
);
const value = (facet: keyof typeof VALUES) =>
  fc
    .tuple(fc.constantFrom('', '', '', '-'), fc.constantFrom(...VALUES[facet], 'unknown'))
    .map(([sign, name]): [string, string] => [facet, sign + name]);
const parameter = fc.oneof(
  ...extracted.map(value),
  fc.constantFrom('2021', '2022', 'unknown').map((year): [string, string] => ['year', year]),
  fc.constantFrom('2021-06', '2023-12').map((month): [string, string] => ['month', month]),
);
const dates = fc
  .option(fc.tuple(fc.constantFrom(...DATES), fc.constantFrom(...DATES)), { nil: undefined })
  .map((range): [string, string][] => {
    const [from, to] = range?.toSorted() ?? [];
    return from && to
      ? [
          ['from', from],
          ['to', to],
        ]
      : [];
  });
const search = fc
  .record({
    q: fc
      .tuple(fc.array(named, { maxLength: 4 }), fc.constantFrom(' ', ' ', ' ', ' OR ', ' HOẶC '))
      .map(([pieces, between]) => pieces.join(between)),
    parameters: fc.array(parameter, { maxLength: 4 }),
    dates,
    sort: fc.constantFrom('relevance', 'newest', 'oldest'),
    exact: fc.constantFrom('0', '0', '1'),
  })
  .map(({ q, parameters, dates, sort, exact }) => [
    ['q', q],
    ['sort', sort],
    ['exact', exact],
    ...parameters,
    ...dates,
  ]);

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(archiveArticles);
}, 60_000);
afterAll(() => archive?.end());

it('gives the totals and facet counts of a brute-force count over the archive', async () => {
  await fc.assert(
    fc.asyncProperty(search, async (pairs) => {
      const given = new URLSearchParams(pairs.map(([name = '', text = '']) => [name, text]));
      const answer = await searchPlainly(archive.engine, readParameters(given));
      const { total, counts } = bruteForce(given, answer.understood);
      expect({ total: answer.total, counts: countsOf(answer) }).toEqual({ total, counts });
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('leaves words out only where no article has them all, and then finds something if any word occurs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 4 }), async (pieces) => {
      const given = new URLSearchParams({ q: pieces.join(' ') });
      const { understood, total } = await searchPlainly(archive.engine, readParameters(given));
      const typed = pieces.filter((text) => !/^[-"]/.test(text));
      const leftOut = understood.notes.find((note) => note.code === 'fewer-words')?.words ?? [];
      // a word that only looks like a slip of another stands for that one
      const mended = understood.notes.some((note) => note.code === 'spelling');
      fc.pre(!mended);
      expect([...understood.words, ...leftOut].toSorted()).toEqual(typed.toSorted());
      const positive = { phrases: understood.phrases, excluded: [] };
      const all = matching({ ...positive, words: typed }, false);
      if (leftOut.length > 0) expect(all).toHaveLength(0);
      const plain = understood.phrases.length === 0 && understood.excluded.length === 0;
      const occurs = typed.some(
        (word) => matching({ ...positive, words: [word] }, false).length > 0,
      );
      if (plain && occurs) expect(total).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
}, 60_000);

it('gives the same total through both doors', async () => {
  await fc.assert(
    fc.asyncProperty(search, async (pairs) => {
      const given = new URLSearchParams(pairs.map(([name = '', text = '']) => [name, text]));
      const plain = await searchPlainly(archive.engine, readParameters(given));
      const body = { requests: [{ indexName: 'articles', params: asInstantSearch(given) }] };
      const { results } = await searchForInstantSearch(archive.engine, body);
      expect(results[0]).toMatchObject({ nbHits: plain.total, nbPages: plain.pages });
    }),
    { numRuns: 100 },
  );
}, 60_000);

type Reading = Pick<Understood, 'words' | 'phrases' | 'excluded'>;

/** The expected answer, found by looking at every article. */
function bruteForce(given: URLSearchParams, understood: Understood) {
  const { alternatives, exact, mended } = understood;
  const [only] = alternatives;
  const asMended: Reading[] =
    mended && only
      ? [{ ...only, words: [], phrases: [...only.phrases, fold(mended.join(' '))] }]
      : [];
  const lists = [...alternatives, ...asMended].map((reading) => matching(reading, exact));
  const all = [...lists.flat(), ...byMeaning(understood)];
  const found = [...new Set(all)].filter((article) => inDates(article, given));
  const passes = (article: Article, but?: FacetKey) =>
    facetKeys.every((facet) => inFacet(article, facet, given.getAll(facet), facet === but));
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facetKeys) {
    const counted = found.filter((article) => passes(article, facet)).flatMap((one) => one[facet]);
    counts[facet] = {};
    for (const one of counted) counts[facet][one] = (counts[facet][one] ?? 0) + 1;
  }
  return { total: found.filter((article) => passes(article)).length, counts };
}

/** A short query's names, at most two of them, mean the articles of whom or what they name as well. */
function byMeaning({ alternatives, exact, names }: Understood): Article[] {
  const [only, ...others] = alternatives;
  const words = only?.words.flatMap((word) => wordsOf(word).map((part) => part.text)) ?? [];
  if (!only || others.length > 0 || exact || words.length > 5) return [];
  const spelled = (text: string) => spaced(text).toLowerCase();
  const without = (text: string, name: string) => ` ${text} `.replace(` ${name} `, ' ').trim();
  const typed = spelled(words.join(' '));
  const meant = names.filter(({ matched }) => ` ${typed} `.includes(` ${spelled(matched)} `));
  const [a, b] = meant.slice(0, 2);
  const choices = [a ? [a] : [], b ? [b] : [], a && b ? [a, b] : []].filter(
    (one) => one.length > 0,
  );
  return choices.flatMap((chosen) => {
    const rest = chosen.reduce((left, { matched }) => without(left, spelled(matched)), typed);
    const reading = { ...only, words: rest.split(' ').filter((word) => word !== '') };
    return matching(reading, false).filter((article) =>
      chosen.every(({ facet, value }) => article[facet].includes(value)),
    );
  });
}

/** A phrase or an excluded word with marks means these marks; a word does where only exact words count. */
function matching({ words, phrases, excluded }: Reading, exact: boolean): Article[] {
  return archiveArticles.filter((article) => {
    const typed = [article.title, article.body].map((text) => ` ${spaced(text.toLowerCase())} `);
    const has = (text: string, marks: boolean) =>
      typed.some((field) => (marks ? field.includes(text) : fold(field).includes(fold(text))));
    const end = (at: number) => (at === words.length - 1 && !exact ? '' : ' ');
    return (
      words.every((word, at) => has(` ${word}${end(at)}`, exact)) &&
      phrases.every((phrase) => has(` ${phrase} `, hasMarks(phrase) || exact)) &&
      !excluded.some((word) => has(` ${word} `, hasMarks(word) || exact))
    );
  });
}

function spaced(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

function inFacet(
  article: Article,
  facet: FacetKey,
  given: readonly string[],
  free: boolean,
): boolean {
  const asked = given.filter((text) => !text.startsWith('-'));
  const excluded = given.filter((text) => text.startsWith('-')).map((text) => text.slice(1));
  const values = article[facet];
  return (
    (free || asked.length === 0 || asked.some((text) => values.includes(text))) &&
    !excluded.some((text) => values.includes(text))
  );
}

function inDates(article: Article, given: URLSearchParams): boolean {
  const from = readPeriod(given.get('from') ?? '')?.first;
  const to = readPeriod(given.get('to') ?? '')?.last;
  if (from === undefined || to === undefined) return true;
  const { dateFrom, dateTo } = article;
  return dateFrom !== undefined && dateTo !== undefined && dateTo >= from && dateFrom <= to;
}

function countsOf(answer: PlainAnswer) {
  return Object.fromEntries(
    Object.entries(answer.facets).map(([facet, values]) => [
      facet,
      Object.fromEntries(values.map((one) => [one.value, one.count])),
    ]),
  );
}

function asInstantSearch(given: URLSearchParams) {
  const facetFilters = facetKeys.flatMap((facet) => {
    const texts = given.getAll(facet);
    const asked = texts.filter((text) => !text.startsWith('-')).map((text) => `${facet}:${text}`);
    const excluded = texts.filter((text) => text.startsWith('-')).map((text) => `${facet}:${text}`);
    return [...(asked.length > 0 ? [asked] : []), ...excluded];
  });
  const from = readPeriod(given.get('from') ?? '')?.first;
  const to = readPeriod(given.get('to') ?? '')?.last;
  const numericFilters =
    from === undefined || to === undefined ? [] : [`date>=${from}`, `date<=${to}`];
  const ruleContexts = given.get('exact') === '1' ? ['exact'] : [];
  return { query: given.get('q') ?? '', ruleContexts, page: 0, facetFilters, numericFilters };
}
