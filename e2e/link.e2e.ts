import { archive } from './archive.ts';
import { expect, test } from './test.ts';

const LINK = '/?q=h%E1%BB%A3p+t%C3%A1c&country=CU&from=2022-01-01&to=2022-12-31&sort=oldest';

test('shares a link that restores everything', async ({ page }) => {
  await page.goto(LINK);
  const { box, total, value, headings } = archive(page);
  await expect(total(2)).toBeVisible();
  await expect(box).toHaveValue('hợp tác');
  await expect(value('country', 'Cuba', 2)).toBeChecked();
  await expect(page.getByLabel('Từ ngày')).toHaveValue('2022-01-01');
  await expect(page.getByLabel('Sắp xếp')).toHaveValue('articles:dateFrom:asc');
  await expect(headings.first()).toContainText('Tham khảo chính trị');
});

test('writes a link by hand, with names for values', async ({ page }) => {
  await page.goto('/?country=Trung Quốc&leader=xi jinping');
  const { total, value } = archive(page);
  await expect(total(2)).toBeVisible();
  await expect(page).toHaveURL(/country=CN/);
  await expect(value('country', 'Trung Quốc', 2)).toBeChecked();
});

test('pastes a link to a month', async ({ page }) => {
  await page.goto('/?year=2022&month=2022-11');
  const { total, period } = archive(page);
  await expect(total(1)).toBeVisible();
  await expect(period('8/2022', 1)).toBeVisible();
});

test('reloads the page and finds it as it was', async ({ page }) => {
  await page.goto('/');
  const { box, total, value } = archive(page);
  await box.fill('hợp tác');
  await value('country', 'Cuba', 3).check();
  await expect(total(3)).toBeVisible();
  await expect(page).toHaveURL(/q=.*country=CU/);
  await page.reload();
  await expect(total(3)).toBeVisible();
  await expect(box).toHaveValue('hợp tác');
});

test('goes Back and Forward through what was filtered', async ({ page }) => {
  await page.goto('/');
  const { total, value } = archive(page);
  await value('country', 'Cuba', 3).check();
  await expect(page).toHaveURL(/country=CU/);
  await value('leader', 'Fidel Castro', 1).check();
  await expect(page).toHaveURL(/leader=Fidel/);
  await expect(total(1)).toBeVisible();
  await page.goBack();
  await expect(total(3)).toBeVisible();
  await page.goBack();
  await expect(total(5)).toBeVisible();
  await page.goForward();
  await expect(total(3)).toBeVisible();
  await expect(value('country', 'Cuba', 3)).toBeChecked();
});

test('goes Back from an article to the same results', async ({ page }) => {
  await page.goto('/?q=hội đàm&country=CN');
  const { results, total, box } = archive(page);
  await expect(total(3)).toBeVisible();
  await results.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/article\//);
  await expect(page.getByRole('region', { name: 'Dữ kiện và dẫn chứng' })).toBeVisible();
  await page.goBack();
  await expect(total(3)).toBeVisible();
  await expect(box).toHaveValue('hội đàm');
  await expect(page).toHaveURL(/country=CN/);
});

test('opens an article right after typing, and finds what was typed on coming back', async ({
  page,
}) => {
  await page.goto('/');
  const { results, box, total } = archive(page);
  await box.fill('trực tuyến');
  await expect(results.first()).toContainText('Hội đàm trực tuyến');
  // The suggestions may lie over the first result by now; leaving the box closes them.
  await box.press('Tab');
  await results.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/article\//);
  await page.goBack();
  await expect(box).toHaveValue('trực tuyến');
  await expect(total(1)).toBeVisible();
});

test('returns from an article by its own link to the same results', async ({ page }) => {
  await page.goto('/?q=hội đàm&country=CN');
  await archive(page).results.first().getByRole('link').click();
  await page.getByRole('link', { name: 'Về kết quả tìm kiếm' }).click();
  await expect(archive(page).total(3)).toBeVisible();
  await expect(archive(page).box).toHaveValue('hội đàm');
});

test('asks the server for nothing more when the page has loaded', async ({ page }) => {
  const searches: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) searches.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  for (const path of ['/?q=hội đàm&country=CN', '/?q=cuba xyzzyq', '/?year=2022&month=2022-11']) {
    await page.goto(path);
    await expect(archive(page).results.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(searches).toEqual([]);
  expect(problems).toEqual([]);
});
