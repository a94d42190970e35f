import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs in the process itself when it ends, not in its workers: writes its processor time in microseconds and its peak memory in kB. */
function report() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write(`\n${JSON.stringify({ time: userCPUTime + systemCPUTime, memory: maxRSS })}\n`)
}

const hook = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', ${report})`

/**
 * Runs a program of Node. Returns its time in `seconds`, the processor time of all its threads as `work` in milliseconds, and its `peak`
 * memory in MB as the kernel has it.
 */
export async function measureProcess(args) {
  const from = performance.now()
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`node ${args.join(' ')} exits with ${code}. ${said}`)
  const { time, memory } = JSON.parse(said.trim().split('\n').at(-1))
  return { seconds: (performance.now() - from) / 1000, work: time / 1000, peak: memory / 1024 }
}
