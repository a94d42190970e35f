import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { storyLines } from '../../support/archive'
import { builtCli } from '../../support/built-package'
import { desk } from '../../support/desk'

const { folder, write } = desk()

/** Prints the peak memory of the process, workers included, in kB when it ends. */
const hook = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`

/** Converts an archive of some stories. Returns the peak memory in MB. */
function peakOf(count: number): number {
  write(`${count}.ndjson`, storyLines(count))
  const convert = ['convert', `${count}.ndjson`, '--to', 'json', '--out', `out-${count}.ndjson`, '--jobs', '1', '-q']
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, builtCli, ...convert],
    { cwd: folder(), encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  return Number(/^peak (\d+)$/.exec(stderr)?.[1]) / 1024
}

it('three times as many stories take no more memory', () => {
  // V8 lets the memory grow by a seventh over the first 20,000 stories, whatever they need
  const [few, many] = [peakOf(16_000), peakOf(48_000)]
  expect(many).toBeLessThan(250)
  expect(many).toBeLessThan(few * 1.15)
}, 120_000)
