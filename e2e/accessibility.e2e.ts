import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ARTICLES } from './archive.ts';

const PAGES = {
  'the search page': '/',
  'results narrowed by filters': '/?q=hợp tác&country=CU&from=2022-01-01&year=2022',
  'a search that finds nothing': '/?q=xyzzyq&country=CU',
  'an article': `/article/${ARTICLES.capitals}?q=thắt chặt`,
  'the help page': '/help',
  'a page that is not there': '/article/khong-co',
};
const WIDTHS = { phone: { width: 375, height: 740 }, desk: { width: 1280, height: 900 } };

for (const [name, path] of Object.entries(PAGES)) {
  for (const [width, viewport] of Object.entries(WIDTHS)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`reads ${name} with any aid, ${width}, ${colorScheme}`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({ viewport, colorScheme, baseURL });
        const page = await context.newPage();
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations.filter(
          ({ impact }) => impact === 'serious' || impact === 'critical',
        );
        expect(
          grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, 'the page must not scroll sideways').toBeLessThanOrEqual(0);
        await context.close();
      });
    }
  }
}
