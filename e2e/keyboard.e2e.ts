import { say } from '#lib/i18n/messages';
import { archive } from './archive.ts';
import { expect, test } from './test.ts';

test('works by keyboard alone: search, narrow, open, come back', async ({ page }) => {
  await page.goto('/');
  const { box, total, value, results } = archive(page);
  await expect(total(5)).toBeVisible();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('hop tac');
  await expect(total(5)).toBeVisible();

  const wanted = value('country', 'Trung Quốc', 3);
  for (let presses = 0; presses < 30; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Space');
  await expect(total(3)).toBeVisible();

  const link = results.first().getByRole('link');
  for (let presses = 0; presses < 80; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/article\//);
  await expect(page.getByRole('region', { name: 'Dữ kiện và dẫn chứng' })).toBeVisible();

  await page.getByRole('link', { name: say('vi', 'backToResults') }).focus();
  await page.keyboard.press('Enter');
  await expect(total(3)).toBeVisible();
  await expect(wanted).toBeChecked();
});

test('jumps over the filters to the results', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến thẳng kết quả' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
