import { say } from '#lib/i18n/messages';
import { archive } from './archive.ts';
import { expect, test } from './test.ts';

test('narrows by country and leader and gets the right count', async ({ page }) => {
  await page.goto('/');
  const { value, total } = archive(page);
  await value('country', 'Trung Quốc', 3).check();
  await expect(total(3)).toBeVisible();
  await value('leader', 'Tập Cận Bình', 2).check();
  await expect(total(2)).toBeVisible();
  await expect(page).toHaveURL(/country=CN&leader=/);
});

test('keeps the focus on the box that was ticked', async ({ page }) => {
  await page.goto('/');
  const { value, total } = archive(page);
  await value('country', 'Cuba', 3).focus();
  await page.keyboard.press('Space');
  await expect(total(3)).toBeVisible();
  await expect(value('country', 'Cuba', 3)).toBeFocused();
});

test('chooses two countries and gets the articles of either', async ({ page }) => {
  await page.goto('/');
  const { value, total } = archive(page);
  await value('country', 'Trung Quốc', 3).check();
  await expect(total(3)).toBeVisible();
  await value('country', 'Cuba', 3).check();
  await expect(total(5)).toBeVisible();
});

test('leaves a country out, from the panel or by a link', async ({ page }) => {
  await page.goto('/');
  const { total, chip, panel } = archive(page);
  await panel('country')
    .getByRole('button', { name: say('vi', 'exclude', { value: 'Cuba' }) })
    .click();
  await expect(total(2)).toBeVisible();
  await expect(page).toHaveURL(/country=-CU/);
  await page.reload();
  await expect(total(2)).toBeVisible();
  await chip('Quốc gia', 'trừ Cuba').click();
  await expect(total(5)).toBeVisible();
});

test('ticks a filter in the moment the address of the last one is written', async ({ page }) => {
  await page.goto('/');
  const { value, total } = archive(page);
  const cuba = await value('country', 'Cuba', 3).elementHandle();
  await page.evaluate((box) => {
    const push = history.pushState;
    history.pushState = function once(...entry) {
      history.pushState = push;
      push.apply(history, entry);
      if (box instanceof HTMLElement) box.click();
    };
  }, cuba);
  await value('country', 'Trung Quốc', 3).click();
  await expect(page).toHaveURL(/country=CN&country=CU/);
  await expect(total(5)).toBeVisible();
  await expect(value('country', 'Cuba', 3)).toBeChecked();
});

test('sees counts that follow the query', async ({ page }) => {
  await page.goto('/');
  const { box, value } = archive(page);
  await box.fill('Cuba');
  await expect(value('country', 'Cuba', 3)).toBeVisible();
  await expect(value('country', 'Trung Quốc', 1)).toBeVisible();
});

test('narrows by agreement type', async ({ page }) => {
  await page.goto('/');
  const { value, total } = archive(page);
  await value('agreement', 'Kế hoạch hợp tác', 2).check();
  await expect(total(2)).toBeVisible();
});

test('finds a leader inside the facet by part of the name, without marks', async ({ page }) => {
  await page.goto('/');
  const { panel } = archive(page);
  await panel('leader').getByRole('searchbox').fill('can binh');
  await expect(panel('leader').getByRole('checkbox')).toHaveCount(1);
  await panel('leader').getByRole('checkbox').check();
  await expect(archive(page).total(2)).toBeVisible();
});

test('takes filters away one by one, or all at once', async ({ page }) => {
  await page.goto('/?country=CN&leader=Tập Cận Bình&q=hợp tác');
  const { chip, total, box } = archive(page);
  await expect(total(2)).toBeVisible();
  await chip('Lãnh đạo', 'Tập Cận Bình').click();
  await expect(total(3)).toBeVisible();
  await page.getByRole('button', { name: say('vi', 'clearAll') }).click();
  await expect(total(5)).toBeVisible();
  await expect(box).toHaveValue('hợp tác');
});

test('picks a date range', async ({ page }) => {
  await page.goto('/');
  const { total, chip } = archive(page);
  await page.getByLabel(say('vi', 'dateFrom')).fill('2022-01-01');
  await page.getByLabel(say('vi', 'dateTo')).fill('2022-12-31');
  await expect(total(2)).toBeVisible();
  await expect(page).toHaveURL(/from=2022-01-01&to=2022-12-31/);
  await chip('Ngày đăng', '01/01/2022 – 31/12/2022').click();
  await expect(total(5)).toBeVisible();
});

test('is told when the range is the wrong way round', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(say('vi', 'dateFrom')).fill('2024-01-01');
  await page.getByLabel(say('vi', 'dateTo')).fill('2022-01-01');
  await expect(page.getByText(say('vi', 'dateReversed'))).toBeVisible();
});

test('chooses a year, then one of its months', async ({ page }) => {
  await page.goto('/');
  const { period, total } = archive(page);
  await period('2022', 2).click();
  await expect(total(2)).toBeVisible();
  await period('8/2022', 1).click();
  await expect(total(1)).toBeVisible();
});

test('finds the article whose year nobody could determine', async ({ page }) => {
  await page.goto('/');
  const { period, total, headings } = archive(page);
  await period('Chưa xác định', 1).click();
  await expect(total(1)).toBeVisible();
  await expect(headings.first()).toContainText('Hội đàm trực tuyến');
});

test('sorts by date, articles without a date last', async ({ page }) => {
  await page.goto('/');
  const { headings } = archive(page);
  await page.getByLabel(say('vi', 'sort')).selectOption({ label: say('vi', 'sortOldest') });
  await expect(headings.first()).toContainText('Tham khảo chính trị');
  await expect(headings.last()).toContainText('Hội đàm trực tuyến');
  await page.getByLabel(say('vi', 'sort')).selectOption({ label: say('vi', 'sortNewest') });
  await expect(headings.first()).toContainText('Tô Lâm điện đàm');
  await expect(headings.last()).toContainText('Hội đàm trực tuyến');
});
