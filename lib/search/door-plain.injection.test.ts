import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getSearch } from '../../app/api/search/route.ts';
import { ARTICLES } from './articles-fixture.ts';
import { plain, setEnvironment } from './doors-fixture.ts';
import { openTestArchive, type TestArchive } from './search-fixture.ts';

let archive: TestArchive;
beforeAll(async () => {
  archive = await openTestArchive(ARTICLES);
  setEnvironment(archive);
}, 60_000);
afterAll(() => archive?.end());

/** 200, or 400 with a sentence that ends; anything else is a mistake of ours. */
async function answered(parameters: [string, string][]): Promise<number> {
  const query = new URLSearchParams(parameters);
  const response = await getSearch(new Request(`http://localhost/api/search?${query}`));
  const body = await response.json();
  if (response.status === 200) return body.total;
  expect({ parameters, status: response.status }).toEqual({ parameters, status: 400 });
  expect(body.message).toMatch(/^[^<>]{10,}[.?]$/s);
  return 0;
}

const HOSTILE = [
  '" OR id EXISTS OR country = "',
  "' OR 1=1 --",
  '") OR (id EXISTS',
  'CU" OR country = "US',
  '\\" OR id EXISTS OR country = \\"',
  'zz\\',
  'IN [CU, US]',
  'country = CU',
  '*',
  '[]',
  '_geoRadius(1, 2, 3)',
  '#{1+1} {{1+1}} %00 %22',
  '<script>alert(1)</script>',
  '\u202eabuC\u202c',
  'مرحبا',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\u0301\u0323\u031b',
  '"',
  '""""',
];

describe('text that looks like a filter, a program or nothing at all', () => {
  it('as a value of a facet finds no article', async () => {
    for (const text of HOSTILE) {
      for (const facet of ['country', 'leader', 'agreement', 'eventType', 'year', 'month']) {
        // what is nothing once cleaned was not asked for
        if (/^[\p{M}\p{Cc}]*$/u.test(text)) continue;
        const total = await answered([[facet, text]]);
        expect({ facet, text, total }).toEqual({ facet, text, total: 0 });
      }
    }
  });

  it('as an excluded value of a facet leaves no article out', async () => {
    for (const text of HOSTILE.filter((one) => /[A-Za-z]{2}/.test(one))) {
      const total = await answered([['country', `-${text}`]]);
      expect({ text, total }).toEqual({ text, total: ARTICLES.length });
    }
  });

  it('as a date, an order or a page is refused', async () => {
    for (const text of HOSTILE.filter((one) => /\w/.test(one))) {
      for (const name of ['from', 'to', 'sort', 'page', 'limit', 'exact']) {
        const response = await getSearch(
          new Request(`http://localhost/api/search?${new URLSearchParams({ [name]: text })}`),
        );
        expect({ name, text, status: response.status }).toEqual({ name, text, status: 400 });
      }
    }
  });

  it('as a query is words: it finds no more than these occur', async () => {
    expect(await answered([['q', '"zzz" OR id EXISTS']])).toBe(0);
    expect(await answered([['q', 'zzz" OR "country = CU']])).toBe(0);
    expect(await answered([['q', "zzz' UNION SELECT * FROM articles --"]])).toBe(0);
    for (const text of HOSTILE)
      for (const exact of ['0', '1'])
        await answered([
          ['q', text],
          ['exact', exact],
        ]);
  });

  it('with only marks or only quotes lists all articles and says so', async () => {
    for (const text of ['\u0301\u0323', '""', '“”', '"" ""', '-""', '( )', '- -']) {
      const answer = await plain(`q=${encodeURIComponent(text)}`);
      expect({ text, total: answer.total }).toEqual({ text, total: ARTICLES.length });
    }
    const { understood } = await plain(`q=${encodeURIComponent('“” ( )')}`);
    expect(understood.notes.map((note) => note.code)).toEqual(['no-words']);
  });
});

describe('queries out of all proportion', () => {
  const syllables = ['hợp', 'tác', 'y', 'tế', 'ký', 'bản', 'ghi', 'nhớ'];
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => syllables[at % syllables.length]).join(' ');

  it('of 500 words are refused with a sentence, of as many as fit are answered', async () => {
    const response = await getSearch(
      new Request(`http://localhost/api/search?q=${encodeURIComponent(many(500))}`),
    );
    expect(response.status).toBe(400);
    expect((await response.json()).message).toMatch(/shorten it to at most 512/);
    await plain(`q=${encodeURIComponent(many(120))}`);
    await plain(`q=${encodeURIComponent('a '.repeat(250))}&exact=1`);
  });

  it('of too many alternatives are refused with a sentence', async () => {
    const response = await getSearch(
      new Request(
        `http://localhost/api/search?q=${encodeURIComponent(syllables.join(' OR ').concat(' OR x'))}`,
      ),
    );
    expect(response.status).toBe(400);
    expect((await response.json()).message).toMatch(/more than 8 alternatives/);
  });
});

it('whatever is typed is answered, or refused with a sentence', async () => {
  const operator = fc.constantFrom(
    '"',
    '(',
    ')',
    '-',
    'OR',
    'HOẶC',
    '-(',
    '-"',
    ' ',
    '?',
    '!',
    '\n',
  );
  const word = fc.constantFrom('hợp', 'tac', 'Mỹ', 'LHQ', 'Díaz-Canel', 'ddinhj', 'd9i5nh', 'F-35');
  const anything = fc.string({ unit: 'binary', maxLength: 8 });
  const query = fc
    .array(fc.oneof(operator, word, word, anything), { maxLength: 25 })
    .map((parts) => parts.join(' ').replaceAll('- ', '-'));
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom('0', '1'), async (q, exact) => {
      await answered([
        ['q', q],
        ['exact', exact],
      ]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('nothing of a query or an article reaches the page as HTML but the marks', async () => {
  const { hits } = await plain(`q=${encodeURIComponent('<b>mỹ thuật</b> <img src=x>')}`);
  for (const { highlight } of hits) {
    const bare = `${highlight.title} ${highlight.body}`.replaceAll(/<\/?mark>/g, '');
    expect(bare).not.toMatch(/[<>]/);
  }
  expect(hits.length).toBeGreaterThan(0);
});
