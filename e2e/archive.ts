import type { Page } from '@playwright/test';
import { formatNumber } from '#lib/i18n/format';
import { say } from '#lib/i18n/messages';
import { type FacetKey, facet } from '#lib/schema/facets';

/** The five articles of seeds/ as the tests name them, and what is known about them. */
export const ARTICLES = {
  chinaCuba: '000_703dfdb156aa263b',
  capitals: '001_89dcfd51890481dc',
  parties: '002_a0d7a5b1341942cd',
  consultation: '003_9434e1ea1bcf8c0b',
  call: '004_15890a9b6e1f6ceb',
} as const;

/** The parts of the search page as a reader knows them: by role and by label. */
export function archive(page: Page) {
  const panel = (key: FacetKey | 'date') => {
    const name = key === 'date' ? say('vi', 'date') : facet(key).label.vi;
    return page.getByRole('region', { name, exact: true });
  };
  return {
    box: page.getByRole('combobox', { name: say('vi', 'searchLabel') }),
    results: page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') }),
    headings: page.getByRole('main').getByRole('heading', { level: 2 }),
    panel,
    value: (key: FacetKey, label: string, count: number) =>
      panel(key).getByRole('checkbox', { name: say('vi', 'facetCount', { label, count }) }),
    period: (label: string, count: number) =>
      panel('date').getByRole('button', { name: say('vi', 'facetCount', { label, count }) }),
    chip: (facetLabel: string, value: string) =>
      page.getByRole('button', { name: say('vi', 'removeFilter', { facet: facetLabel, value }) }),
    total: (count: number) =>
      page.getByRole('heading', {
        level: 1,
        name: new RegExp(`^${say('vi', 'resultCount', { count: formatNumber('vi', count) })}`),
      }),
  };
}
