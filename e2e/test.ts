import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * Playwright's test, whose `page.goto` returns once the page listens: the server's HTML is there earlier,
 * and a key pressed before the scripts have taken it over goes nowhere. React marks what it has taken over.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      await page.waitForFunction(() => {
        const main = document.querySelector('main');
        return main !== null && Object.keys(main).some((key) => key.startsWith('__reactProps'));
      });
      return response;
    };
    await use(page);
  },
});
