#!/usr/bin/env node
import nodeModule from 'node:module'
import { CommanderError } from 'commander'
import { clearProgress, printError } from './output/terminal'
import { dropHalfWritten } from './output/write-whole'
import { program } from './program'

// Keeps the compiled code of the library from run to run: from Node 22 on. The types are those of Node 20.
;(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.()

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
    clearProgress()
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
