import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/draws.ts'],
    // Whoever asks for many runs waits for them.
    testTimeout: process.env.WIRECOPY_RUNS ? 0 : 60_000,
    hookTimeout: 180_000,
  },
})
