import { archive } from './archive.ts';
import { expect, test } from './test.ts';

test('reads the page in English and keeps the search', async ({ page }) => {
  await page.goto('/?country=CN');
  await expect(archive(page).total(3)).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '3 articles' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'China, 3 articles' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '3 articles' })).toBeVisible();
});
