import { describe, expect, it } from 'vitest';
import type { FilterSuggestion, Suggestion } from '#lib/search/suggest-form';
import { type Offered, optionGroups } from './options.ts';

const binh: FilterSuggestion = {
  does: 'filter',
  facet: 'leader',
  value: 'Tập Cận Bình',
  label: { vi: 'Tập Cận Bình', en: 'Xi Jinping' },
  matched: 'Xi Jinping',
  count: 1_200,
  rest: '',
};
const article: Suggestion = {
  does: 'open',
  id: 'a1',
  title: 'Hội đàm tại Hà Nội',
  source: null,
  publishedAt: '2022-11-25T07:15',
};
const frequent = (query: string): Suggestion => ({ does: 'search', query });

const offered = (some: Partial<Offered>): Offered => ({
  typed: 'x',
  suggestions: [],
  recent: [],
  isApplied: () => false,
  ...some,
});
const texts = (some: Partial<Offered>) =>
  optionGroups(offered(some), 'vi').flatMap((group) => group.options.map((one) => one.text));

describe('the lines of the list', () => {
  it('stand in groups by what choosing them does, with their kind', () => {
    const groups = optionGroups(
      offered({ suggestions: [binh, article, frequent('hội đàm')] }),
      'vi',
    );
    expect(groups.map((group) => group.label)).toEqual(['Lọc theo', 'Mở bài', 'Tìm với từ khóa']);
    expect(groups.flatMap((group) => group.options.map((one) => one.kind))).toEqual([
      'Lãnh đạo · 1.200 bài',
      'Bài viết · 25/11/2022',
      'Hay được tìm',
    ]);
  });

  it('show the name that was typed where it is not the label of the language', () => {
    const [vi] = optionGroups(offered({ suggestions: [binh] }), 'vi');
    expect(vi?.options[0]).toMatchObject({ text: 'Tập Cận Bình', alias: 'Xi Jinping' });
    const [en] = optionGroups(offered({ suggestions: [binh] }), 'en');
    expect(en?.options[0]).toMatchObject({ text: 'Xi Jinping', alias: undefined });
    const trump = { ...binh, label: { vi: 'Donald Trump', en: 'Donald Trump' }, matched: 'Trump' };
    expect(optionGroups(offered({ suggestions: [trump] }), 'vi')[0]?.options[0]?.alias).toBe(
      undefined,
    );
    expect(en?.options[0]?.kind).toBe('Leader · 1,200 articles');
  });

  it('leave out a filter in force', () => {
    expect(texts({ suggestions: [binh], isApplied: () => true })).toEqual([]);
  });

  it('offer own queries that begin so, the latest first, each once', () => {
    const recent = ['hội đàm', 'Hội nghị', 'hoi kien', 'điện đàm'];
    const suggestions = [frequent('hội đàm'), frequent('hội thảo'), frequent('hội chợ')];
    expect(texts({ typed: 'hoi', recent, suggestions })).toEqual([
      'hội đàm',
      'Hội nghị',
      'hội thảo',
    ]);
    expect(texts({ typed: 'hội đàm', recent: ['hội đàm', 'hội đàm cấp cao'] })).toEqual([
      'hội đàm cấp cao',
    ]);
    expect(texts({ typed: '"', recent })).toEqual([]);
  });

  it('offer five own queries and the frequent ones while the box is empty', () => {
    const recent = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(texts({ typed: '', recent, suggestions: [frequent('g'), frequent('A')] })).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'g',
    ]);
  });
});
