import { accessSync, constants, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolder } from '../../node/files/make-folder'
import { readRunFacts } from '../../node/state/read-run-facts'
import { readStatus } from '../../node/state/read-status'
import type { ReportedRun } from '../run-report/report-page'
import { writeWhole } from './write-whole'

/**
 * Returns a function that writes the report of a run from its state, after the run. Throws at once if the file cannot be written: a run
 * takes hours. Without a file it does nothing.
 */
export function openReport(file: string | undefined, out: string): (run: Omit<ReportedRun, 'out'>) => Promise<void> {
  if (file === undefined) return async () => {}
  const folder = dirname(resolve(file))
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
