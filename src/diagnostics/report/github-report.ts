import type { Severity } from '../diagnostic'
import { locateDiagnostics } from '../locate-diagnostics'
import type { CheckedCopy } from './checked-copy'
import { escapeLine } from './escape-invisible'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Returns GitHub Actions workflow commands, one a line: `::warning file=a.txt,line=3,col=11,title=quotes/balanced::A quotation …` */
export const githubReport = (copies: readonly CheckedCopy[]): string =>
  copies
    .flatMap(({ file, text, diagnostics }) =>
      locateDiagnostics(text, diagnostics).map(({ diagnostic, start, end }) => {
        const { rule, severity, message, hint } = diagnostic
        const oneLine = start && end && end.line === start.line
        const properties = [
          file === undefined ? '' : `file=${escapeProperty(file)}`,
          start ? `line=${start.line}` : '',
          start && end ? `endLine=${end.line}` : '',
          oneLine ? `col=${start.column},endColumn=${end.column}` : '',
          `title=${escapeProperty(rule)}`,
        ].filter(Boolean)
        return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(hint === undefined ? message : `${message} ${hint}`)}`
      }),
    )
    .join('\n')

/** Escapes a message for a workflow command. Its `%` and line ends would end the text of the command and open another. */
const escapeData = (text: string): string =>
  escapeLine(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
