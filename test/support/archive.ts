import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtCli } from './built-package'

/** Returns a made-up story of a wire, different for each number. */
export const storyText = (number: number): string =>
  `Harbor ${number} reopens after storm\n\nOSLO (AP) -- The harbor at pier ${number} reopened on Monday, port director ` +
  `Kari Holm${number} said.\n\n"We lost ${number} boats," Holm${number} said. Repairs will take ${number % 9} weeks.\n`

/** Returns lines of NDJSON with made-up stories. */
export const storyLines = (count: number, first = 0): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: `story-${first + i}`, text: storyText(first + i), date: '2024-03-04' }),
  )
    .map((line) => `${line}\n`)
    .join('')

/** Returns the hash of each file of a folder, by path; without the state folders. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\.wirecopy[\\/]/.test(path))
    .sort()
  return Object.fromEntries(
    names.map((path) => [
      path.slice(folder.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  )
}

/** A run of the command line that is going on. */
export interface Running {
  readonly process: ChildProcess
  /** Resolves with the exit code, or the signal that ended the process, and what was printed on standard error. */
  readonly end: Promise<{ readonly code: number | null; readonly signal: string | null; readonly stderr: string }>
}

/** Starts the command line in a folder. Standard input gets `input` and stays open; without `input` it is empty. */
export function start(args: readonly string[], cwd: string, input?: string): Running {
  const child = spawn(process.execPath, [builtCli, ...args], { cwd, stdio: ['pipe', 'ignore', 'pipe'] })
  child.stdin.on('error', () => {}) // the command may close it first
  if (input === undefined) child.stdin.end()
  else child.stdin.write(input)
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
  const end = new Promise<Awaited<Running['end']>>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stderr })),
  )
  return { process: child, end }
}

/** Options that make outputs independent of the clock. */
export const fixed = [
  ...['--provider', 'AP', '--guid', 'tag:example.com,2024:{name}', '--version-created', '2024-03-04T10:00:00Z'],
  ...['--now', '2024-03-05T00:00:00Z'],
] as const
