import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '#lib/i18n/messages';
import { archive } from './archive.ts';
import { type Site, startSite } from './second-site.ts';
import { expect, test } from './test.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ADDED = 60;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let site: Site;
test.beforeAll(async () => {
  site = await startSite();
});
test.afterAll(async () => {
  await site.stop();
});

/** Articles of a fair that never was, one a day. */
function articles(): string {
  const day = (at: number) => new Date(Date.UTC(2024, 2, 1 + at)).toISOString().slice(0, 10);
  return Array.from({ length: ADDED }, (_, at) =>
    JSON.stringify({
      id: `hoi-cho-${at + 1}`,
      title: `Hội chợ sách khai mạc gian hàng số ${at + 1}`,
      text: `Gian hàng số ${at + 1} của hội chợ sách mở cửa đón bạn đọc trong ngày đầu tiên.`,
      publishedAt: day(at),
    }),
  ).join('\n');
}

test('adds articles while the site runs, twice, and none is doubled', async ({ page }) => {
  const file = join(site.dataDir, 'hoi-cho.jsonl');
  await writeFile(file, articles());
  for (let times = 0; times < 2; times++) {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/index.mjs', file], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: site.dataDir },
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  }
  await page.goto(site.address);
  await expect(archive(page).total(5 + ADDED)).toBeVisible();
});

test('pages through many results and comes back', async ({ page }) => {
  await page.goto(`${site.address}/?q=“hội chợ sách”&sort=oldest`);
  const { total, headings } = archive(page);
  await expect(total(ADDED)).toBeVisible();
  await expect(headings.first()).toContainText(/số 1$/);
  const pages = page.getByRole('navigation', { name: say('vi', 'pagesLabel') });
  await pages.getByRole('link', { name: say('vi', 'page', { page: 3 }), exact: true }).click();
  await expect(headings.first()).toContainText('số 41');
  await expect(page).toHaveURL(/page=3/);
  await expect(pages.getByRole('link', { name: say('vi', 'page', { page: 3 }) })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.reload();
  await expect(headings.first()).toContainText('số 41');
  await pages.getByRole('link', { name: say('vi', 'previousPage') }).click();
  await expect(headings.first()).toContainText('số 21');
  await expect(page).toHaveURL(/page=2/);
  await page.goBack();
  await expect(headings.first()).toContainText('số 41');
});
