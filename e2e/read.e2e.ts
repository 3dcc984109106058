import { say } from '#lib/i18n/messages';
import { ARTICLES, archive } from './archive.ts';
import { expect, test } from './test.ts';

const evidence = (value: string, number = 1) => say('vi', 'evidenceFor', { number, value });

test('reads an article found, the query still marked in the text', async ({ page }) => {
  await page.goto('/?q=dien dam');
  await archive(page).results.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tô Lâm điện đàm');
  await expect(page.getByRole('article').locator('mark').first()).toHaveText(/điện/i);
});

test('follows evidence from a fact to the words that prove it', async ({ page }) => {
  await page.goto(`/article/${ARTICLES.chinaCuba}`);
  await page.getByRole('link', { name: evidence('Tuyên bố chung') }).click();
  await expect(page).toHaveURL(/#dan-chung-\d+$/);
  const target = page.locator(':target');
  await expect(target).toContainText('Tuyên bố chung');
  await expect(target).toBeInViewport();
});

test('sees evidence for every fact of every article', async ({ page }) => {
  for (const id of Object.values(ARTICLES)) {
    await page.goto(`/article/${id}`);
    const facts = page
      .getByRole('region', { name: say('vi', 'evidenceHeading') })
      .getByRole('definition');
    await expect(facts.first()).toBeVisible();
    for (const fact of await facts.all()) {
      const text = (await fact.textContent()) ?? '';
      if (text === 'Chưa xác định') continue;
      await expect(
        fact.getByRole('link', { name: /^Dẫn chứng 1 cho/ }),
        `${id}: ${text}`,
      ).toHaveAttribute('href', /^#dan-chung-/);
    }
  }
});

test('goes on from a fact to all articles that share it', async ({ page }) => {
  await page.goto(`/article/${ARTICLES.call}`);
  await page.getByRole('link', { name: say('vi', 'filterBy', { value: 'Tập Cận Bình' }) }).click();
  await expect(archive(page).total(2)).toBeVisible();
});

test('is told when the date has no year', async ({ page }) => {
  await page.goto(`/article/${ARTICLES.parties}`);
  await expect(page.getByText('19/4 (không rõ năm)').first()).toBeVisible();
});

test('is told that a caption stands in for a headline', async ({ page }) => {
  await page.goto(`/article/${ARTICLES.consultation}`);
  await expect(page.getByText(say('vi', 'titleStandIn'))).toBeVisible();
});

test('takes a citation away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/article/${ARTICLES.chinaCuba}`);
  await page.getByRole('button', { name: say('vi', 'copyCitation') }).click();
  await expect(page.getByRole('button', { name: say('vi', 'copied') })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    `nhandan.vn, “Trung Quốc và Cuba tăng cường hợp tác”, 26/11/2022 07:15. ${page.url()}`,
  );
});

test('is told when a link leads to no article', async ({ page }) => {
  const response = await page.goto('/article/khong-co-bai-nay');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: say('vi', 'articleNotFound') })).toBeVisible();
});
