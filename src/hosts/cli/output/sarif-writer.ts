import { type CheckedCopy, type RuleInfo, reportAll } from 'wirecopy'
import type { Sink } from './sink'

interface SarifLog {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[]
    },
  ]
}

/** Writes one SARIF log of many stories as they are checked. The rules, known only at the end, are written last. */
export class SarifWriter {
  readonly #ids = new Map<string, number>()
  readonly #rules: object[] = []
  #isFirst = true

  constructor(
    readonly sink: Sink,
    readonly known: readonly RuleInfo[],
  ) {}

  /** Adds the results of one story. */
  add(copy: CheckedCopy): void {
    const { runs } = logOf([copy], this.known)
    const [{ tool, results }] = runs
    for (const rule of tool.driver.rules)
      if (!this.#ids.has(rule.id)) this.#ids.set(rule.id, this.#rules.push(rule) - 1)
    for (const result of results) {
      this.#write(asciiJson({ ...result, ruleIndex: this.#ids.get(result.ruleId) ?? -1 }))
    }
  }

  #write(result: string): void {
    this.sink.write(`${this.#isFirst ? this.#opening() : ',\n'}${result}`)
    this.#isFirst = false
  }

  #opening(): string {
    const { $schema, version } = logOf([], [])
    return `{"$schema":${JSON.stringify($schema)},"version":${JSON.stringify(version)},"runs":[{"columnKind":"utf16CodeUnits","results":[\n`
  }

  /** Ends the log. */
  end(): void {
    const [{ tool }] = logOf([], []).runs
    const driver = { ...tool.driver, rules: this.#rules }
    this.sink.write(`${this.#isFirst ? this.#opening() : '\n'}],"tool":${asciiJson({ driver })}}]}\n`)
  }
}

const logOf = (copies: readonly CheckedCopy[], rules: readonly RuleInfo[]): SarifLog =>
  JSON.parse(reportAll(copies, { format: 'sarif', rules }))

/** Characters that reorder or hide text on a terminal and that JSON does not escape. */
const HIDDEN = /[\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** Returns a value as JSON with its invisible characters as escapes. */
const asciiJson = (value: object): string =>
  JSON.stringify(value).replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
