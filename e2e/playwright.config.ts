import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './browser/find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = process.env.E2E_PORT ?? '3210';
const address = `http://127.0.0.1:${port}`;
const browser = findChromium();

/** The production build over a real engine, in a data directory and on a port of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'vi-VN',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.path,
      // Continuous integration often runs as root, where Chromium's own sandbox cannot start.
      args: ['--no-sandbox'],
      env: browser.libraries ? { ...process.env, LD_LIBRARY_PATH: browser.libraries } : undefined,
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: root,
    url: `${address}/api/health`,
    env: { PORT: port, DATA_DIR: process.env.E2E_DATA_DIR ?? '.data/e2e' },
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
