import { type CheckedCopy, type Diagnostic, type ReportFormat, type RuleInfo, reportAll } from 'wirecopy'
import { SarifWriter } from './sarif-writer'
import type { Sink } from './sink'
import { formatCount } from './terminal'

/** Severities, with the colours that reports give them. */
const SEVERITIES = [
  ['error', '1;31'],
  ['warning', '1;33'],
  ['info', '1;36'],
] as const

/** Format of a report on the command line. */
export type ReportName = ReportFormat | 'ndjson'

/**
 * Writes the report of many stories as they are checked, so that no more than one file is in memory. The result is that of `reportAll` over
 * all of them.
 */
export class ReportWriter {
  readonly #counts = { error: 0, warning: 0, info: 0, fixable: 0, stories: 0 }
  readonly #rules = new Map<string, number>()
  readonly #sarif: SarifWriter | undefined
  #isFirst = true

  constructor(
    readonly format: ReportName,
    readonly sink: Sink,
    rules: readonly RuleInfo[],
  ) {
    this.#sarif = format === 'sarif' ? new SarifWriter(sink, rules) : undefined
  }

  /** Number of findings by severity. */
  get counts(): Readonly<Record<'error' | 'warning' | 'info', number>> {
    return this.#counts
  }

  /** Adds the findings of one story. */
  add(copy: CheckedCopy): void {
    this.#counts.stories++
    for (const diagnostic of copy.diagnostics) this.#count(diagnostic)
    if (this.#sarif) this.#sarif.add(copy)
    else this.#write(copy)
  }

  #count({ rule, severity, fix }: Diagnostic): void {
    this.#counts[severity]++
    if (fix) this.#counts.fixable++
    this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1)
  }

  #write(copy: CheckedCopy): void {
    const { format, sink } = this
    if (format === 'json') {
      const entry = reportAll([copy], { format }).slice('[\n'.length, -'\n]'.length)
      sink.write(`${this.#isFirst ? '[\n' : ',\n'}${entry}`)
      this.#isFirst = false
    } else if (format === 'ndjson') {
      const entry = reportAll([copy], { format: 'json' }).slice('[\n'.length, -'\n]'.length)
      sink.write(`${JSON.stringify(JSON.parse(entry))}\n`)
    } else if (copy.diagnostics.length > 0 && format !== 'sarif') {
      const { columns } = sink
      const text = reportAll([copy], { format, colour: sink.isColourful, ...(columns !== undefined && { columns }) })
      // the report of one story ends with a line of its own counts
      sink.write(format === 'text' ? `${text.slice(0, text.lastIndexOf('\n\n'))}\n\n` : `${text}\n`)
    }
  }

  /** Ends the report. Without stories, a text has no counts: zero errors would look like success. */
  end(hasStories = true): void {
    if (this.#sarif) this.#sarif.end()
    else if (this.format === 'json') this.sink.write(this.#isFirst ? '[]\n' : '\n]\n')
    else if (this.format === 'text' && hasStories) this.sink.write(`${this.#countLine()}\n`)
  }

  /** Returns the line of counts as `reportAll` writes it: `1 error, 2 warnings, 0 infos in 3 stories (2 can be fixed)` */
  #countLine(): string {
    const { fixable, stories } = this.#counts
    const words = SEVERITIES.map(([severity, style]) => {
      const count = this.#counts[severity]
      const text = formatCount(count, severity)
      return count > 0 && this.sink.isColourful ? `\x1b[${style}m${text}\x1b[0m` : text
    })
    const place = stories > 1 ? ` in ${formatCount(stories, 'story', 'stories')}` : ''
    return `${words.join(', ')}${place}${fixable > 0 ? ` (${fixable.toLocaleString('en-US')} can be fixed)` : ''}`
  }

  /** Returns the number of findings by rule, the most frequent first: `120 headline/short-enough`. */
  byRule(): string[] {
    const width = Math.max(0, ...[...this.#rules.values()].map((count) => count.toLocaleString('en-US').length))
    return [...this.#rules]
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .map(([rule, count]) => `${count.toLocaleString('en-US').padStart(width)} ${rule}`)
  }
}
