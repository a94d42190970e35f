import { existsSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import type { Command } from 'commander'
import type { ReadingFlags } from './config/settings'
import { globPattern } from './input/glob-pattern'
import { type InputFlags, inputsOf } from './input/inputs'
import { formatCount, printError, printNote } from './output/terminal'
import { settingsOrUsageError } from './run'

/** Milliseconds in which changes are collected: programs save files in several steps. */
const SETTLE = 80

/**
 * Watches the files, folders and patterns of a command, and runs it again on each file that is added or changed. Returns when the process is
 * told to end.
 */
export async function watchInputs(
  args: readonly string[],
  flags: InputFlags & ReadingFlags & { readonly quiet?: boolean },
  command: Command,
  run: (files: readonly string[]) => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar')
  const roots = args.filter((arg) => arg !== '-').map((arg) => (existsSync(arg) ? arg : rootOf(globPattern(arg))))
  const watcher = watch([...new Set(roots)], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(relative(process.cwd(), path)),
  })
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const settle = (): void => {
    running = running.then(async () => {
      const { ignores, files: others } = await settingsOrUsageError(flags, command) // what the config leaves out now
      const wanted = new Set((await inputsOf(args, flags, ignores, others)).map(({ name }) => relative('.', name)))
      const files = [...changed].filter(
        (file) => wanted.has(file) && statSync(file, { throwIfNoEntry: false })?.isFile(),
      )
      changed.clear()
      if (files.length === 0) return
      process.exitCode = 0
      if (!flags.quiet) printNote(`${files.length === 1 ? files[0] : formatCount(files.length, 'file')} changed.`)
      await run(files)
      printNote('Waiting for changes.')
    })
  }
  for (const event of ['add', 'change'] as const)
    watcher.on(event, (path) => {
      changed.add(relative('.', path))
      clearTimeout(timer)
      timer = setTimeout(settle, SETTLE)
    })
  watcher.on('error', (error) => printError(error instanceof Error ? error.message : String(error)))
  await new Promise<void>((resolve) => watcher.on('ready', resolve))
  printNote('Waiting for changes.')
  await new Promise<never>(() => {})
}

/** Returns the folder that a pattern looks in: `in` for `in/**` and `.` for `*.txt`. */
function rootOf(pattern: string): string {
  const parts = pattern.split('/')
  const fixed = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part)),
    ),
  )
  return fixed.join('/') || (pattern.startsWith('/') ? '/' : '.')
}
