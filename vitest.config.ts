import { defineConfig } from 'vitest/config';

/** `code` runs in seconds, most of them for git (`tests/ownership`); `site` publishes the real content first and reads it, in a real browser too. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'code',
          testTimeout: 30_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{libraries,hostile,ownership}/**/*.test.ts'],
          exclude: ['src/pages/**', 'node_modules/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
