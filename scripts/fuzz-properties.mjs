// Runs the property tests with a fresh seed and many runs.
// With arguments, runs only the tests whose path under test/ contains one of the words.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const { WIRECOPY_SEED: seed = String(randomInt(2 ** 31)), WIRECOPY_RUNS: runs = '1000' } = process.env
const words = process.argv.slice(2)

const folder = new URL('../test/', import.meta.url)
const files = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      (words.length === 0 || words.some((word) => file.includes(word))) &&
      file.endsWith('.test.ts') &&
      readFileSync(new URL(file, folder), 'utf8').includes('fc.assert'),
  )
if (files.length === 0) {
  console.error(`No property test has ${words.join(' or ')} in its path.`)
  process.exit(2)
}

console.log(`WIRECOPY_SEED=${seed} WIRECOPY_RUNS=${runs} npm run fuzz:properties -- ${words.join(' ')}`.trimEnd())
const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url)
const { status } = spawnSync(process.execPath, [fileURLToPath(vitest), 'run', ...files.map((file) => `test/${file}`)], {
  cwd: new URL('..', import.meta.url),
  env: { ...process.env, WIRECOPY_SEED: seed, WIRECOPY_RUNS: runs },
  stdio: 'inherit',
})
process.exit(status ?? 1)
