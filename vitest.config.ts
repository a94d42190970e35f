import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-package.ts'],
    setupFiles: ['test/support/draws.ts'],
    // Whoever asks for many runs waits for them.
    testTimeout: process.env.WIRECOPY_RUNS ? 0 : 60_000,
    hookTimeout: 180_000,
    // `npm run coverage`; the command line runs in processes of its own, which are not counted.
    coverage: { include: ['src/**/*.ts'], exclude: ['src/hosts/**'], reporter: ['text-summary', 'html'] },
  },
})
