#!/usr/bin/env node
import { CommanderError } from 'commander'
import { program } from './program'
import { complain } from './terminal'

// A reader that has seen enough (`wirecopy … | head -1`) closes the pipe: that is its good right, not a crash.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

try {
  process.exitCode = 0
  await program().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) {
    complain(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  } else process.exitCode = error.exitCode === 0 ? 0 : 2
}
