import { say } from '#lib/i18n/messages';
import { ARTICLES, archive } from './archive.ts';
import { type SecondSite, startSecondSite } from './second-site.ts';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let site: SecondSite;
test.beforeAll(async () => {
  site = await startSecondSite();
});
test.afterAll(async () => {
  await site.stop();
});

const notice = say('vi', 'downTitle');

test('is told while typing that the engine is down, and goes on when it is back', async ({
  page,
}) => {
  await page.goto(site.address);
  const { box, total } = archive(page);
  await expect(total(5)).toBeVisible();

  await site.wire.cut();
  await box.fill('hội đàm');
  await expect(page.getByRole('heading', { name: notice })).toBeVisible();
  await box.press('End');
  await page.keyboard.type(' trực tuyến');
  await expect(box).toHaveValue('hội đàm trực tuyến');

  await site.wire.mend();
  await expect(page.getByRole('heading', { name: notice })).toBeHidden({ timeout: 20_000 });
  await expect(archive(page).results.first()).toContainText('Hội đàm trực tuyến');
  await expect(box).toHaveValue('hội đàm trực tuyến');
});

test('opens a page while the engine is down, is told, and sees results once it is back', async ({
  page,
  request,
}) => {
  await site.wire.cut();
  const response = await page.goto(`${site.address}/?q=hội đàm`);
  expect(response?.status()).toBeLessThan(500);
  await expect(page.getByRole('heading', { name: notice })).toBeVisible();

  const health = await request.get(`${site.address}/api/health`);
  expect(health.status()).toBe(503);
  const search = await request.get(`${site.address}/api/search?q=cuba`);
  expect(search.status()).toBe(503);
  expect((await search.json()).message).toMatch(/\w+ .*\./);

  await page.goto(`${site.address}/article/${ARTICLES.call}`);
  await expect(page.getByRole('heading', { name: notice })).toBeVisible();

  await page.goto(`${site.address}/?q=hội đàm`);
  await site.wire.mend();
  await expect(archive(page).results.first()).toBeVisible({ timeout: 20_000 });
});
