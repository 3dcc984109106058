import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { say } from '#lib/i18n/messages';
import { facet } from '#lib/schema/facets';
import { ARTICLES, archive } from './archive.ts';
import { expect, test } from './test.ts';

/** The list of suggestions as a reader knows it. */
function suggestions(page: Page) {
  const list = page.getByRole('listbox', { name: say('vi', 'suggestions') });
  const group = (name: 'suggestFilter' | 'suggestOpen' | 'suggestSearch') =>
    list.getByRole('group', { name: say('vi', name) });
  return {
    list,
    filters: group('suggestFilter').getByRole('option'),
    headlines: group('suggestOpen').getByRole('option'),
    queries: group('suggestSearch').getByRole('option'),
    active: list.getByRole('option', { selected: true }),
    forget: page.getByRole('button', { name: say('vi', 'clearHistory') }),
  };
}

test('filters by a leader typed under another name, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const { box, chip } = archive(page);
  const { list, filters, active } = suggestions(page);
  await page.keyboard.press('/');
  await expect(list).toBeHidden();
  await page.keyboard.type('hợp tác xi jin');
  await expect(filters.first()).toHaveAccessibleName(
    /^Tập Cận Bình — Xi Jinping Lãnh đạo · \d+ bài$/,
  );
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expect(active).toHaveCount(0);

  await page.keyboard.press('ArrowDown');
  await expect(active).toContainText('Tập Cận Bình');
  const id = await active.getAttribute('id');
  await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Enter');
  await expect(chip(facet('leader').label.vi, 'Tập Cận Bình')).toBeVisible();
  await expect(box).toHaveValue('hợp tác');
  await expect(box).toBeFocused();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/q=h%E1%BB%A3p\+t%C3%A1c&leader=/);
});

test('is offered countries and document types without marks, and not what is applied already', async ({
  page,
}) => {
  await page.goto('/');
  const { box, chip } = archive(page);
  const { filters, list } = suggestions(page);
  await box.pressSequentially('trung q');
  await expect(filters.first()).toContainText('Trung Quốc');
  await filters.first().click();
  await expect(chip(facet('country').label.vi, 'Trung Quốc')).toBeVisible();
  await expect(box).toHaveValue('');
  await box.pressSequentially('tuyen bo ch');
  await expect(filters.first()).toContainText('Tuyên bố chung');
  await box.fill('');
  await box.pressSequentially('trung q');
  await expect(list.getByText('Trung Quốc', { exact: true })).toHaveCount(0);
});

test('opens an article by its headline, and comes back to what was typed', async ({ page }) => {
  await page.goto('/');
  const { box, results } = archive(page);
  const { headlines } = suggestions(page);
  await box.pressSequentially('hoi dam truc');
  await expect(headlines.first()).toContainText('Hội đàm trực tuyến');
  await page.keyboard.press('ArrowUp');
  await headlines.first().click();
  await expect(page).toHaveURL(new RegExp(`/article/${ARTICLES.parties}`));
  await page.goBack();
  await expect(box).toHaveValue('hoi dam truc');
  await expect(results.first()).toContainText('Hội đàm trực tuyến');
});

test('keeps instant results: Enter closes the list, the query stays as typed', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  const { list } = suggestions(page);
  await box.pressSequentially('dien dam');
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expect(box).toHaveValue('dien dam');
  await expect(total(4)).toBeVisible();
});

test('closes the list with Escape and clears only with a second', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  const { list } = suggestions(page);
  await box.pressSequentially('cuba');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(box).toHaveValue('cuba');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(list).toBeHidden();
  await expect(total(5)).toBeVisible();
});

test('is not disturbed: no list on load, none after Tab, a click or a tap beside it', async ({
  page,
}) => {
  await page.goto('/?q=cuba');
  const { box, results } = archive(page);
  const { list } = suggestions(page);
  await page.waitForLoadState('networkidle');
  await expect(list).toBeHidden();
  await box.click();
  await expect(list).toBeHidden();
  await box.press('End');
  await page.keyboard.type(' v');
  await page.keyboard.press('Backspace');
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list).toBeHidden();
  await box.press('ArrowDown');
  await expect(list).toBeVisible();
  await results.last().click({ position: { x: 5, y: 5 } });
  await expect(list).toBeHidden();
});

test('asks once for a text, and never sees a late answer over a newer one', async ({ page }) => {
  const asked: string[] = [];
  await page.route('**/api/suggest?*', async (route) => {
    const q = new URL(route.request().url()).searchParams.get('q') ?? '';
    asked.push(q);
    if (q === 'trung') await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto('/');
  const { box } = archive(page);
  const { filters } = suggestions(page);
  await box.fill('trung');
  await expect.poll(() => asked).toContain('trung');
  await box.fill('cuba');
  await expect(filters.first()).toContainText('Cuba');
  await page.waitForTimeout(2_000);
  await expect(filters.first()).toContainText('Cuba');
  await box.fill('trung');
  await expect(filters.first()).toContainText('Trung Quốc');
  await box.fill('cuba');
  await expect(filters.first()).toContainText('Cuba');
  expect(asked.filter((q) => q === 'cuba')).toHaveLength(1);
  expect(asked.filter((q) => q === 'trung')).toHaveLength(1);
});

test('is offered own recent queries in the empty box, and can clear them by keyboard', async ({
  page,
}) => {
  await page.goto('/');
  const { box, total } = archive(page);
  const { list, queries, forget } = suggestions(page);
  await box.fill('điện đàm');
  await page.keyboard.press('Enter');
  await box.fill('');
  await expect(queries.first()).toContainText('điện đàm');
  await expect(queries.first()).toContainText(say('vi', 'suggestRecent'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('điện đàm');
  await expect(total(4)).toBeVisible();

  await expect(page).toHaveURL(/q=/);
  await page.reload();
  await page.getByRole('button', { name: say('vi', 'clearQuery') }).click();
  await expect(list).toBeHidden();
  await box.click();
  await expect(queries.first()).toContainText('điện đàm');
  await page.keyboard.press('Tab');
  await expect(forget).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByText(say('vi', 'suggestRecent'))).toHaveCount(0);
});

test('is offered what colleagues often found articles with, nothing asked once', async ({
  page,
  request,
  browser,
  baseURL,
}) => {
  for (const [query, times] of [
    ['tham khảo chính trị', 2],
    [`tham khảo ${Date.now()}`, 1],
  ] as const) {
    for (let opened = 0; opened < times; opened++) {
      await page.goto(`/?q=${query}`);
      const counted = page.waitForRequest('**/api/queries');
      await archive(page).results.first().getByRole('link').click();
      await counted;
      await page.waitForURL('**/article/**');
    }
  }
  const frequent = async () => (await request.get('/api/suggest?q=tham%20kh')).text();
  await expect.poll(frequent).toContain('{"does":"search","query":"tham khảo chính trị"}');
  const colleague = await (await browser.newContext({ baseURL })).newPage();
  await colleague.goto('/');
  await archive(colleague).box.click();
  await archive(colleague).box.pressSequentially('tham kh');
  const { queries } = suggestions(colleague);
  await expect(queries).toHaveText([/^tham khảo chính trị.*Hay được tìm$/]);
  await colleague.context().close();
});

test('hears how many suggestions there are once typing rests', async ({ page }) => {
  await page.goto('/');
  await archive(page).box.pressSequentially('tap can');
  await expect(page.getByText(/^Có \d+ gợi ý, bấm mũi tên/)).toHaveAttribute('aria-live', 'polite');
});

test('composes a syllable over the list without losing a letter or taking an option', async ({
  page,
}) => {
  await page.goto('/');
  const { box } = archive(page);
  const { list } = suggestions(page);
  await box.focus();
  const client = await page.context().newCDPSession(page);
  for (const text of ['t', 'ta', 'tâ', 'tập']) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(list).toBeVisible();
  await expect(box).toHaveValue('tập');
  await client.send('Input.insertText', { text: 'tập' });
  await page.keyboard.type(' cận');
  await expect(box).toHaveValue('tập cận');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('');
});

const WIDTHS = { phone: { width: 375, height: 740 }, desk: { width: 1280, height: 900 } };
for (const [width, viewport] of Object.entries(WIDTHS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`reads the list with any aid, ${width}, ${colorScheme}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ viewport, colorScheme, baseURL, hasTouch: true });
      const page = await context.newPage();
      await page.goto('/');
      await page.waitForLoadState('networkidle');
      const { box } = archive(page);
      const { list, headlines } = suggestions(page);
      await box.fill('hội');
      await expect(headlines.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
      const frame = await list.boundingBox();
      expect(frame?.x).toBeGreaterThanOrEqual(0);
      expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      await headlines.first().tap();
      await expect(page).toHaveURL(/\/article\//);
      await context.close();
    });
  }
}
