import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The tests that change nothing outside of themselves: no module state, no process, no files. */
const pure = [
  'annotate',
  'article',
  'diagnostics',
  'formats',
  'gazetteer',
  'laws',
  'lexicon',
  'parse',
  'restrictions',
  'rules',
  'text',
  'workflows',
].map((room) => `test/${room}/**/*.test.ts`)

export default defineConfig({
  test: {
    projects: [
      {
        // These tests share the modules of src: without it, each file would load them again, a third of all time.
        extends: true,
        test: { name: 'src', include: pure, isolate: false },
      },
      { extends: true, test: { name: 'hosts', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
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
