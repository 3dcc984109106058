import { say } from '#lib/i18n/messages';
import { archive } from './archive.ts';
import { expect, test } from './test.ts';

test('asks for the very marks, shares that as a link, and goes Back to any marks', async ({
  page,
}) => {
  await page.goto('/?q=dầu');
  const { total } = archive(page);
  const onlyMarks = page.getByRole('checkbox', { name: say('vi', 'exactMarks') });
  await expect(total(5)).toBeVisible();
  await expect(onlyMarks).not.toBeChecked();

  await onlyMarks.check();
  await expect(total(1)).toBeVisible();
  await expect(page).toHaveURL(/[?&]exact=1/);
  await expect(archive(page).results.first().locator('mark').first()).toHaveText('dầu');

  await page.reload();
  await expect(total(1)).toBeVisible();
  await expect(onlyMarks).toBeChecked();

  await page.goBack();
  await expect(total(5)).toBeVisible();
  await expect(onlyMarks).not.toBeChecked();
  await expect(page).not.toHaveURL(/exact/);
});

test('turns the switch with the keyboard, and keeps it on for the next words', async ({ page }) => {
  await page.goto('/?q=dầu');
  const { box, total } = archive(page);
  const onlyMarks = page.getByRole('checkbox', { name: say('vi', 'exactMarks') });
  await onlyMarks.focus();
  await page.keyboard.press('Space');
  await expect(total(1)).toBeVisible();
  await expect(onlyMarks).toBeFocused();
  await box.fill('dau');
  await expect(page.getByRole('heading', { name: say('vi', 'emptyTitle') })).toBeVisible();
  await page.getByRole('button', { name: say('vi', 'emptyTryAnyMarks') }).click();
  await expect(total(5)).toBeVisible();
});

test('types with the input method off and is answered as it was meant', async ({ page }) => {
  await page.goto('/');
  const { box, total, results } = archive(page);
  await box.fill('hooij ddafm truwcj tuyeens');
  await expect(total(1)).toBeVisible();
  await expect(page.getByText('Bộ gõ có thể đang tắt')).toContainText('hội đàm trực tuyến');
  await expect(results.first().getByRole('link')).toContainText('Hội đàm trực tuyến');
  await expect(box).toHaveValue('hooij ddafm truwcj tuyeens');
});

test('swaps two letters and is answered, and told how it was read', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  await box.fill('hội đàm trưcj tyuến');
  await expect(total(1)).toBeVisible();
  await expect(page.getByText('Có thể gõ nhầm')).toContainText('hội đàm trực tuyến');
});

test('finds the articles with one thing or another', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  await box.fill('Matanzas OR “Ất Tỵ”');
  await expect(total(2)).toBeVisible();
  await box.fill('Cuba -(Matanzas HOẶC Habana)');
  await expect(total(1)).toBeVisible();
});

test('is told of an OR without its other side, and still gets an answer', async ({ page }) => {
  await page.goto('/?q=Matanzas OR');
  await expect(archive(page).total(1)).toBeVisible();
  await expect(page.getByText('HOẶC (OR) còn thiếu một vế')).toBeVisible();
});
