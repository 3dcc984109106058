import { describe, expect, it } from 'vitest';
import { EVERY_ARTICLE } from '#lib/vietnamese/mark-tokens';
import { Names } from './names.ts';
import { NAMES } from './search-fixture.ts';
import { tiers } from './tiers.ts';
import { understand } from './understand.ts';

const names = new Names(NAMES);

/** What is asked among the articles of whom or what the query names: `Tập Cận Bình: họp`. */
function asked(query: string, exact = false): string[] {
  const named = tiers(understand(query, names, exact))
    .flatMap((one) => one.whole)
    .filter((tier) => tier.carries.length > 0);
  return named.map(({ q, carries }) => `${carries.map((one) => one.value).join('+')}: ${q}`);
}

describe('the tiers that take a name at its meaning', () => {
  it('ask for the other words among the articles that carry the value', () => {
    expect(asked('Xi Jinping họp')).toContain('Tập Cận Bình: họp');
    expect(asked('họp báo Hoa Kỳ')).toContain('US: họp báo');
    expect(asked('Tập Cận Bình')).toContain(`Tập Cận Bình: "${EVERY_ARTICLE}"`);
  });

  it('ask for each of two names and for both, but not for a third', () => {
    const all = asked('Xi Jinping Cuba Lào');
    expect(all.some((one) => /^(?:Tập Cận Bình\+CU|CU\+Tập Cận Bình): Lào$/.test(one))).toBe(true);
    expect(all).toContain('Tập Cận Bình: Cuba Lào');
    expect(all).toContain('CU: Xi Jinping Lào');
    expect(all.some((one) => one.includes('LA'))).toBe(false);
  });

  it('keep quoted phrases and exclusions', () => {
    for (const one of asked('Xi Jinping "mua lua" -ngo')) {
      expect(one).toMatch(/^Tập Cận Bình: -"ngo" .*"mua lua"/);
    }
    expect(asked('Xi Jinping "mua lua" -ngo')).not.toEqual([]);
  });

  it('never exclude the value', () => {
    const { whole } = tiers(understand('Xi Jinping', names))[0] ?? { whole: [] };
    expect(whole.flatMap((tier) => tier.carries).map((one) => one.exclude)).not.toContain(true);
  });

  it('are none where the person asks for the words: exact, quoted, with OR, in a headline', () => {
    expect(asked('Xi Jinping họp', true)).toEqual([]);
    expect(asked('"Xi Jinping" họp')).toEqual([]);
    expect(asked('Xi Jinping OR họp')).toEqual([]);
    expect(asked('ông Xi Jinping họp báo về lúa')).toEqual([]);
    expect(asked('họp -Cuba')).toEqual([]);
  });

  it('are none for words that name nobody', () => {
    expect(asked('mùa lúa')).toEqual([]);
    expect(asked('tập viết')).toEqual([]);
  });
});
