import { say } from '#lib/i18n/messages';
import { archive } from './archive.ts';
import { expect, test } from './test.ts';

test('names a leader and takes the filter that is offered', async ({ page }) => {
  await page.goto('/?q=Tập Cận Bình hợp tác');
  const { chip, total, value } = archive(page);
  const offers = page.getByRole('list', { name: say('vi', 'namesOffered') });
  const offer = offers.getByRole('button', {
    name: `${say('vi', 'offerFilter', { facet: 'Lãnh đạo' })} Tập Cận Bình`,
  });
  await offer.click();
  await expect(page).toHaveURL(/leader=/);
  await expect(total(2)).toBeVisible();
  await expect(chip('Lãnh đạo', 'Tập Cận Bình')).toBeVisible();
  await expect(value('leader', 'Tập Cận Bình', 2)).toBeChecked();
  await expect(offer).toHaveCount(0);
});

test('names a leader by another spelling and finds the same articles', async ({ page }) => {
  await page.goto('/');
  const { box, total, headings } = archive(page);
  await box.fill('Xi Jinping');
  await expect(total(2)).toBeVisible();
  const found = await headings.allTextContents();
  await box.fill('Tap Can Binh');
  await expect(page).toHaveURL(/Tap/);
  await expect(total(2)).toBeVisible();
  expect((await headings.allTextContents()).toSorted()).toEqual(found.toSorted());
});

test('is offered no name for words that name nobody', async ({ page }) => {
  await page.goto('/?q=hợp tác');
  await expect(archive(page).total(5)).toBeVisible();
  await expect(page.getByRole('list', { name: say('vi', 'namesOffered') })).toHaveCount(0);
});
