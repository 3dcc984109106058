import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_ARTICLE, markToken } from '#lib/vietnamese/mark-tokens';
import { Names } from './names.ts';
import { NAMES } from './search-fixture.ts';
import { type Tier, type Tiers, tiers } from './tiers.ts';
import { understand } from './understand.ts';

const names = new Names(NAMES, [{ abbreviation: 'HTX', means: ['Hợp tác xã'] }]);
const read = (query: string, exact = false) => tiers(understand(query, names, exact));
const token = (word: string) => `"${markToken(word)}"`;
const queries = (list: readonly Tier[] | undefined) => list?.map((tier) => tier.q);

describe('the tiers of a query', () => {
  it('put the very words as they stand first, then all with their marks, then all', () => {
    const [asked, ...others] = read('lúa chín sớm');
    expect(others).toEqual([]);
    expect(queries(asked?.better)).toEqual([
      `"lúa chín sớm" ${token('lúa')} ${token('chín')}`,
      `lúa chín sớm ${token('lúa')} ${token('chín')} ${token('sớm')}`,
    ]);
    expect(queries(asked?.whole)).toEqual(['lúa chín sớm']);
    expect(asked?.doubt?.verdict({ title: 'Lúa chín sớm', body: '' })).toBe('passes');
    expect(asked?.doubt?.verdict({ title: 'Lúa chín sơm', body: 'lúa chín' })).toBe('fails');
  });

  it('put the words as they stand first where nobody typed marks, and doubt nothing', () => {
    const [asked] = read('lua chin som');
    expect(queries(asked?.better)).toEqual(['"lua chin som"']);
    expect(asked?.doubt).toBeNull();
  });

  it('put one word with its marks first, then words that begin so', () => {
    const [asked] = read('đan');
    expect(queries(asked?.better)).toEqual([token('đan'), markToken('đan')]);
    expect(queries(asked?.whole)).toEqual(['đan']);
    expect(read('dan')[0]?.better).toEqual([]);
  });

  it('have exclusions in front, in every tier', () => {
    const [asked] = read('lúa chín -"Hạ Long" -sâu');
    for (const tier of [...(asked?.better ?? []), ...(asked?.whole ?? [])]) {
      expect(tier.q).toMatch(new RegExp(`^-"Hạ Long" -${token('sâu')} `));
    }
  });

  it('ask for a quoted phrase in every tier and look into the text for its marks', () => {
    const [asked] = read('"mùa gặt" lúa');
    for (const tier of [...(asked?.better ?? []), ...(asked?.whole ?? [])]) {
      expect(tier.q).toContain('"mùa gặt"');
      expect(tier.check?.verdict({ title: 'mua gặt lúa', body: '' })).toBe('fails');
      expect(tier.check?.verdict({ title: 'lúa', body: 'vào mùa gặt' })).toBe('as typed');
    }
    expect(read('"mua gat" lúa')[0]?.whole[0]?.check).toBeNull();
    expect(read('"gặt" lúa')[0]?.whole[0]?.check).toBeNull();
  });

  it('of an exact query ask for tokens only, those that stand together first', () => {
    const [asked] = read('lúa chin', true);
    expect(queries(asked?.whole)).toEqual([`${token('lúa')} ${token('chin')}`]);
    expect(queries(asked?.better)).toEqual([`"lúa chin" ${token('lúa')} ${token('chin')}`]);
  });

  it('are asked for each alternative, and ordered for three of them at most', () => {
    const [three] = read('lúa OR ngô OR sắn');
    expect(queries(three?.whole)).toEqual(['lúa', 'ngô', 'sắn']);
    expect(three?.better.length).toBeGreaterThan(0);
    const [four] = read('lúa OR ngô OR sắn OR bắp');
    expect(four?.whole).toHaveLength(4);
    expect(four?.better).toEqual([]);
  });

  it('find every article where an alternative only excludes, and where nothing is asked', () => {
    const [either] = read('lúa OR -ngô');
    expect(queries(either?.whole)).toEqual([
      'lúa',
      `-"ngo" "${EVERY_ARTICLE}"`.replace('ngo', markToken('ngô') ?? ''),
    ]);
    expect(queries(read('')[0]?.whole)).toEqual(['']);
    expect(queries(read('-ngo')[0]?.whole)).toEqual(['-"ngo"']);
  });

  it('of a query with an abbreviation ask for what it stands for too, but not in quotes or exactly', () => {
    expect(queries(read('HTX Bình Minh')[0]?.whole)).toEqual([
      'HTX Bình Minh',
      `"Hợp tác xã" ${token('hợp')} ${token('tác')} ${token('xã')} Bình Minh`,
    ]);
    expect(queries(read('"HTX" Minh')[0]?.whole)).toHaveLength(1);
    expect(queries(read('HTX Minh', true)[0]?.whole)).toHaveLength(1);
  });
});

describe('the tiers of a query longer than the engine reads', () => {
  const eleven = 'một hai ba bốn năm sáu bảy tám chín mười mốt';

  it('ask for pairs of neighbouring words', () => {
    const [inPairs] = read(eleven);
    expect(queries(inPairs?.whole)).toEqual([
      '"một hai" "ba bốn" "năm sáu" "bảy tám" "chín mười" "mốt"',
    ]);
  });

  it('if nothing has them ask for all pairs but one, then for either end', () => {
    const [, asked, ends, ...others] = read(eleven);
    expect(queries(asked?.whole)).toEqual([
      '"ba bốn" "năm sáu" "bảy tám" "chín mười" "mốt"',
      '"một hai" "năm sáu" "bảy tám" "chín mười" "mốt"',
      '"một hai" "ba bốn" "bảy tám" "chín mười" "mốt"',
      '"một hai" "ba bốn" "năm sáu" "chín mười" "mốt"',
      '"một hai" "ba bốn" "năm sáu" "bảy tám" "mốt"',
      '"một hai" "ba bốn" "năm sáu" "bảy tám" "chín mười"',
    ]);
    expect(queries(ends?.whole)).toEqual([
      'hai ba bốn năm sáu bảy tám chín mười mốt',
      'một hai ba bốn năm sáu bảy tám chín mười',
    ]);
    expect(others).toEqual([]);
  });

  it('keep quoted phrases whole and apart from the words, in every one', () => {
    const all = read(`"lua chin" ${eleven} "mua da"`).flatMap(every);
    expect(all.length).toBeGreaterThan(2);
    for (const { q } of all) expect(q).toMatch(/^"lua chin" "mua da" /);
  });

  it('hold every word of forty', () => {
    const words = Array.from({ length: 40 }, (_, at) => `từ${at}`);
    const [inGroups] = read(words.join(' '));
    expect(inGroups?.whole[0]?.q.replaceAll('"', '')).toBe(words.join(' '));
  });

  it('of an exact query look into the text for every word', () => {
    const [asked] = read(eleven, true);
    const check = asked?.whole[0]?.check;
    expect(check?.verdict({ title: eleven, body: '' })).toBe('passes');
    expect(check?.verdict({ title: eleven.replace('mốt', 'một'), body: '' })).toBe('fails');
  });
});

const word = fc.constantFrom('lúa', 'chin', 'Díaz-Canel', '2024', 'ai?vì', 'a/b/c', 'Mỹ', 'HTX');
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => `"${list.join(' ')}"`);
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: phrase },
  { weight: 1, arbitrary: word.map((text) => `-${text}`) },
  { weight: 1, arbitrary: phrase.map((text) => `-${text}`) },
);

it('no tier has more than the ten terms that the engine reads, whatever is asked', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, exact) => {
      for (const asked of read(pieces.join(' '), exact)) {
        for (const { q } of every(asked))
          expect({ q, terms: terms(q) <= 10 }).toEqual({ q, terms: true });
      }
    }),
    { numRuns: 1_000 },
  );
});

const every = ({ better, whole }: Tiers) => [...better, ...whole];

/** As the engine counts: a phrase is one, cut at signs that end a sentence; what is excluded is none. */
function terms(q: string): number {
  const required = q.replace(/-"[^"]*"/g, ' ');
  const phrases = required.match(/"[^"]*"/g) ?? [];
  const parts = phrases.flatMap((text) =>
    text.split(/[;!?…]/).filter((part) => /[\p{L}\p{N}]/u.test(part)),
  );
  const words = required.replace(/"[^"]*"/g, ' ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return parts.length + words.length;
}
