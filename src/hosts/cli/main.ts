#!/usr/bin/env node
import { CommanderError } from 'commander'
import { dropHalfWritten } from './outputs'
import { program } from './program'
import { printError } from './terminal'

// A reader that has seen enough (`wirecopy … | head -1`) closes the pipe: that is normal, not a crash.
// A full disk is reported in one line. If standard error itself cannot be written, nothing can be reported.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  printError(`Cannot write to standard output: ${error.message}.`)
  process.exit(1)
})
process.stderr.on('error', () => process.exit(1))

for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    dropHalfWritten()
    process.exit(128 + number)
  })
}

try {
  process.exitCode = 0
  await program().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) {
    printError(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  } else process.exitCode = error.exitCode === 0 ? 0 : 2
}
