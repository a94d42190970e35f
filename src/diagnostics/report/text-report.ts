import type { Diagnostic, Severity } from '../diagnostic'
import type { CheckedCopy } from './checked-copy'
import { type CodeFrame, createFramer } from './code-frame'
import { escapeLine } from './escape-invisible'

type Paint = (style: keyof typeof STYLES, text: string) => string

/** Colours and styles of a report as terminal codes: Select Graphic Rendition, ECMA-48 clause 8.3.117. */
const STYLES = { error: '1;31', warning: '1;33', info: '1;36', strong: '1', faint: '34' } as const
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

const painter =
  (colour: boolean): Paint =>
  (style, text) =>
    colour && text !== '' ? `\x1b[${STYLES[style]}m${text}\x1b[0m` : text

/** Returns one line per diagnostic: `file:line:column: severity: message [rule]`. */
export function lineReport({ text, diagnostics, file }: CheckedCopy, colour: boolean): string[] {
  const frame = createFramer(text)
  const name = file === undefined ? undefined : escapeLine(file)
  return diagnostics.map((diagnostic) => formatLine(diagnostic, frame, name, painter(colour)))
}

/** Returns the text of each diagnostic with its code frame, which fits a terminal of some columns. */
export function frameReport({ text, diagnostics, file }: CheckedCopy, colour: boolean, columns?: number): string[] {
  const frame = createFramer(text, columns)
  const name = file === undefined ? undefined : escapeLine(file)
  return diagnostics.map((diagnostic) => formatFrame(diagnostic, frame, name, painter(colour)))
}

/** Returns the last line of a report: `1 error, 2 warnings, 0 infos (2 can be fixed)`. */
export function summaryLine(copies: readonly CheckedCopy[], colour: boolean): string {
  const diagnostics = copies.flatMap((copy) => copy.diagnostics)
  const fixable = diagnostics.filter(({ fix }) => fix).length
  const files = copies.length > 1 ? ` in ${copies.length.toLocaleString('en-US')} stories` : ''
  const fixes = fixable > 0 ? ` (${fixable.toLocaleString('en-US')} can be fixed)` : ''
  return `${formatCounts(diagnostics, painter(colour))}${files}${fixes}`
}

/**
 * Returns the report line of a diagnostic:
 * story.txt:3:11: warning: A quotation opens here and is not closed. [quotes/balanced]
 */
function formatLine(diagnostic: Diagnostic, frame: Framer, file: string | undefined, paint: Paint): string {
  const { rule, severity, message, span } = diagnostic
  const place = formatPlace(file, span && frame(span))
  return `${place === '' ? '' : `${place}: `}${paint(severity, severity)}: ${escapeLine(message)} [${escapeLine(rule)}]`
}

type Framer = ReturnType<typeof createFramer>

function formatPlace(file: string | undefined, frame: CodeFrame | undefined): string {
  const position = frame && `${frame.position.line}:${frame.position.column}`
  return [file, position].filter((part) => part !== undefined).join(':')
}

/**
 * Returns the text of a diagnostic with its code frame:
 *
 *     warning[quotes/balanced]: A quotation opens here and is not closed.
 *      --> story.txt:3:11
 *       |
 *     3 | He said: “We will be there.
 *       |          ^
 *       = hint: Close it.
 */
function formatFrame(diagnostic: Diagnostic, frame: Framer, file: string | undefined, paint: Paint): string {
  const { rule, severity, message, hint, path, span } = diagnostic
  const drawn = span && frame(span)
  const rows = drawn?.rows ?? []
  const gutter = String(rows.at(-1)?.line ?? 1).length
  const bar = paint('faint', `${' '.repeat(gutter)} |`)
  const lines = [`${paint(severity, `${severity}[${escapeLine(rule)}]`)}${paint('strong', `: ${escapeLine(message)}`)}`]
  const place = [formatPlace(file, drawn), drawn ? '' : escapeLine(path)].filter((part) => part !== '').join(', ')
  if (place !== '') lines.push(`${paint('faint', `${' '.repeat(gutter)}-->`)} ${place}`)
  if (drawn) lines.push(bar)
  for (const { line, source, carets } of rows) {
    if (line === undefined) lines.push(paint('faint', source))
    else {
      lines.push(`${paint('faint', `${String(line).padStart(gutter)} |`)} ${source}`.trimEnd())
      lines.push(`${bar} ${carets.replace(/\^+/, (marks) => paint(severity, marks))}`)
    }
  }
  if (hint !== undefined)
    lines.push(`${paint('faint', `${' '.repeat(gutter)} =`)} ${paint('strong', 'hint')}: ${escapeLine(hint)}`)
  return lines.join('\n')
}

/** Returns the counts by severity: 1 error, 2 warnings, 0 infos */
function formatCounts(diagnostics: readonly Diagnostic[], paint: Paint): string {
  return SEVERITIES.map((severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    const words = `${number.toLocaleString('en-US')} ${severity}${number === 1 ? '' : 's'}`
    return number === 0 ? words : paint(severity, words)
  }).join(', ')
}
