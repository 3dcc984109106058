import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{app,lib,scripts}/**/*.test.ts'], testTimeout: 20_000 },
});
