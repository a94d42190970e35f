import { type RunStatus, readStatus } from '../../node/state/read-status'
import { formatCount, oneLine, printError, writeTo } from '../output/terminal'

/** Runs `wirecopy status`: prints how far a run over an archive is. */
export async function runStatus(out: string, { format }: { readonly format: 'text' | 'json' }): Promise<void> {
  const status = await readStatus(out)
  if (!status) {
    printError(`${out}: No state of a run.`)
    process.exitCode = 1
    return
  }
  writeTo(process.stdout, format === 'json' ? `${JSON.stringify(status, null, 2)}\n` : textOf(status))
}

function textOf({
  status,
  version,
  inputs,
  inputsDone,
  stories,
  files,
  errors,
  firstErrors,
  findings,
}: RunStatus): string {
  const all = Object.values(errors).reduce((sum, count) => sum + count, 0)
  const lines = [
    `${status === 'finished' ? 'Finished' : 'Not finished'}, wirecopy ${version}`,
    `${formatCount(inputs, 'input')}, ${inputsDone.toLocaleString('en-US')} read to the end`,
    `${formatCount(stories, 'story', 'stories')}${files > 0 ? `, ${formatCount(files, 'file')}` : ''}`,
    formatCount(all, 'error'),
    ...Object.entries(errors).map(([code, count]) => `  ${code}: ${count.toLocaleString('en-US')}`),
    ...firstErrors.map(({ id, message }) => `  ${oneLine(id)}: ${oneLine(message)}`),
    ...(all > firstErrors.length ? [`  and ${(all - firstErrors.length).toLocaleString('en-US')} more`] : []),
    ...Object.entries(findings).map(([rule, count]) => `${rule}: ${formatCount(count, 'finding')}`),
  ]
  return `${lines.join('\n')}\n`
}
