import { join } from 'node:path'
import { filesOf, fixed } from './archive'
import { type Desk, desk } from './desk'

/** The working directory of one test, in which archives are converted to the folder `out`. */
export interface ArchiveDesk extends Desk {
  /** Runs `wirecopy convert`, with outputs that do not depend on the clock. */
  convert(...args: string[]): ReturnType<Desk['wirecopy']>
  /** Returns the hash of each file of the output, by path. */
  outFiles(): Record<string, string>
  /** Returns the first errors of a run. */
  errorsOf(out?: string): { readonly id: string; readonly code: string; readonly message: string }[]
}

/** Creates a new folder for each test of a file; removes them after the last test. */
export function archiveDesk(): ArchiveDesk {
  const own = desk()
  return {
    ...own,
    convert: (...args) => own.wirecopy(['convert', ...args, '--quiet', ...fixed]),
    outFiles: () => filesOf(join(own.folder(), 'out')),
    errorsOf: (out = 'out') => JSON.parse(own.wirecopy(['status', out, '--format', 'json']).stdout).firstErrors,
  }
}
