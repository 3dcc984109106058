import { say } from '#lib/i18n/messages';
import { archive } from './archive.ts';
import { expect, test } from './test.ts';

test('finds an article by words typed without marks', async ({ page }) => {
  await page.goto('/');
  const { box, results, total } = archive(page);
  await expect(total(5)).toBeVisible();
  await box.fill('dien dam');
  await expect(total(4)).toBeVisible();
  await expect(results.first().getByRole('link')).toContainText('Tô Lâm điện đàm');
});

test('sees the words found marked, with the marks the article has', async ({ page }) => {
  await page.goto('/?q=dien%20dam');
  const marks = archive(page).results.first().locator('mark');
  await expect(marks.first()).toBeVisible();
  const texts = await marks.allTextContents();
  expect(texts.join(' ').toLowerCase()).toContain('điện');
});

test('finds the exact phrase only when it is quoted', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  await box.fill('“tuyên bố chung”');
  await expect(total(1)).toBeVisible();
});

test('leaves out articles with a word after a minus', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  await box.fill('Cuba -COVID');
  await expect(total(2)).toBeVisible();
});

test('is told when nothing is found, and gets out of it', async ({ page }) => {
  await page.goto('/');
  const { box, total } = archive(page);
  await box.fill('xyzzyq');
  await expect(page.getByRole('heading', { name: say('vi', 'emptyTitle') })).toBeVisible();
  await page.getByRole('button', { name: say('vi', 'clearQuery') }).click();
  await expect(total(5)).toBeVisible();
  await expect(box).toBeFocused();
});

test('hears the number of results once typing has stopped', async ({ page }) => {
  await page.goto('/');
  await archive(page).box.fill('hoi dam');
  await expect(page.getByRole('status')).toHaveText(/Tìm thấy \d+ bài viết/);
});

test('types through an input method that composes, without the box being rewritten', async ({
  page,
}) => {
  await page.goto('/');
  const { box, total } = archive(page);
  await box.focus();
  const client = await page.context().newCDPSession(page);
  for (const text of ['d', 'di', 'die', 'diê', 'diện', 'điện']) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(box).toHaveValue('điện');
  await client.send('Input.insertText', { text: 'điện' });
  await page.keyboard.type(' đàm');
  await expect(box).toHaveValue('điện đàm');
  await expect(total(4)).toBeVisible();
});

test('gets the hits in the first HTML, before any script has run', async ({ request }) => {
  const html = await (await request.get('/?q=hội đàm trực tuyến')).text();
  expect(html).toContain('002_a0d7a5b1341942cd');
  expect(html).toContain('<mark');
});
