import type { Command } from 'commander'
import { checkerOf, Misuse } from '../check-story'
import { fixText, writeFixed } from '../fix-input'
import { diffLines } from '../output/diff-lines'
import { formatCount, paint, printNote, writeTo } from '../output/terminal'
import { CommandRun, type RunFlags } from '../run'
import { printConfig } from './print-config'

interface FixFlags extends RunFlags {
  readonly dryRun?: boolean
}

/**
 * Runs `wirecopy fix`: applies automatic fixes to each file, whole or not at all. With `--dry-run` it shows the changes instead, and the exit
 * code is 1 if there are any.
 */
export async function runFix(args: readonly string[], flags: FixFlags, command: Command): Promise<void> {
  if (flags.printConfig) return printConfig(args, flags, command)
  const run = await CommandRun.start(args, flags, command)
  let changed = 0
  await run.each(async ({ name, content }, input) => {
    if (name !== input.name) throw new Error('Lines of NDJSON cannot be fixed. Fix the files they were made from.')
    const bytes = Buffer.from(content)
    try {
      const fixed = await fixText(bytes, name, checkerOf(run.settings, run.failures, name))
      const isChanged = fixed !== undefined && fixed.before !== fixed.after
      if (isChanged) changed++
      if (!flags.dryRun) writeFixed(input, bytes, fixed)
      else if (isChanged) writeTo(process.stdout, coloured(diffLines(fixed.before, fixed.after, name)))
      if (isChanged && !flags.dryRun && !flags.quiet && input.path !== undefined) printNote(`${name}: Fixed.`)
      return fixed?.found.length ?? 0
    } catch (error) {
      if (error instanceof Misuse) return command.error(`error: ${error.message}`)
      throw error
    }
  })
  if (flags.dryRun && changed > 0) process.exitCode = 1
  run.summarize([`${formatCount(changed, 'file')} ${flags.dryRun ? 'to fix' : 'fixed'}`])
}

/** Returns the lines of a diff in the colours of a terminal. */
function coloured(lines: readonly string[]): string {
  const style = (line: string) =>
    /^(?:---|\+\+\+) /.test(line)
      ? paint(process.stdout, 'bold', line)
      : line.startsWith('@@')
        ? paint(process.stdout, 'cyan', line)
        : line.startsWith('+')
          ? paint(process.stdout, 'green', line)
          : line.startsWith('-')
            ? paint(process.stdout, 'red', line)
            : line
  return lines.map((line) => `${style(line)}\n`).join('')
}
