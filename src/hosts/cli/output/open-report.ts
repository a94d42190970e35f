import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolder } from '../../node/files/make-folder'
import { readRunFacts } from '../../node/state/read-run-facts'
import { readStatus } from '../../node/state/read-status'
import type { Input } from '../input/inputs'
import type { ReportedRun } from '../run-report/report-page'
import { writeWhole } from './write-whole'

/**
 * Returns a function that writes the report of a run from its state, after the run. Throws at once if the file cannot be written: a run
 * takes hours. Without a file it does nothing.
 */
export function openReport(
  file: string | undefined,
  out: string,
  inputs: readonly Input[],
): (run: Omit<ReportedRun, 'out'>) => Promise<void> {
  if (file === undefined) return async () => {}
  const path = resolve(file)
  if ([out, ...inputs.map((input) => input.path)].some((other) => typeof other === 'string' && resolve(other) === path))
    throw new Error(`${file} is also the output or an input.`)
  const folder = dirname(path)
  makeFolder(folder)
  accessSync(folder, constants.W_OK)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${file} is a folder.`)
  return async (run) => {
    const [status, facts] = [await readStatus(out), await readRunFacts(out)]
    if (!status || !facts) return
    const { reportPage } = await import('../run-report/report-page')
    writeWhole(file, reportPage({ ...run, out }, status, facts))
  }
}
