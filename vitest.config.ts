import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-package.ts', 'test/playground/support/build-page.ts'],
    setupFiles: ['test/support/draws.ts'],
    // By default one worker fewer than cores: on two cores, half of the time would be lost.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Whoever asks for many runs waits for them.
    testTimeout: process.env.WIRECOPY_RUNS ? 0 : 60_000,
    hookTimeout: 180_000,
    // `npm run coverage`; the command line runs in processes of its own, which are not counted.
    coverage: { include: ['src/**/*.ts'], exclude: ['src/hosts/**'], reporter: ['text-summary', 'html'] },
  },
})
