import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** What the search page may load at first, JavaScript, gzip. */
const BUDGET_KB = 230;

test('loads a search page that is light enough for a phone', async ({ page, request }) => {
  const scripts = new Set<string>();
  page.on('request', (sent) => {
    if (sent.resourceType() === 'script') scripts.add(sent.url());
  });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  for (const url of scripts) bytes += gzipSync(await (await request.get(url)).body()).length;
  const kilobytes = bytes / 1024;
  console.log(
    `JavaScript of the search page on first load: ${kilobytes.toFixed(1)} KB gzip in ${scripts.size} files`,
  );
  expect(scripts.size).toBeGreaterThan(0);
  expect(kilobytes).toBeLessThan(BUDGET_KB);
});
