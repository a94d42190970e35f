import { fileURLToPath } from 'node:url'
import type { Diagnostic, Rule } from 'wirecopy'
import { asSentence } from '../failure'
import { oneLine, paint, printError, writeTo } from '../output/terminal'

interface Failure {
  readonly id: string
  readonly error: unknown
}

/** Own rules that throw: each is reported with its id, the file and the stack, once; further files are counted. */
export class RuleFailures {
  #latest: Failure[] = []
  readonly #counts = new Map<string, { readonly message: string; files: number }>()

  /** Returns a rule whose errors are kept for `report`. */
  watch(rule: Rule): Rule {
    const { check } = rule
    if (!check) return rule
    return {
      ...rule,
      check: (context) => {
        try {
          return check.call(rule, context)
        } catch (error) {
          this.#latest.push({ id: rule.id, error })
          throw error
        }
      },
    }
  }

  /** Forgets the errors since the last report. */
  clear(): void {
    this.#latest = []
  }

  /** Prints the errors of the rules on a file, and returns its diagnostics with the place of the error as hint. */
  report(file: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const failures = this.#latest
    if (failures.length === 0) return diagnostics
    this.clear()
    for (const { id, error } of failures) {
      const message = `Rule ${id} failed: ${asSentence(messageOf(error))}`
      const frames = framesOf(error)
      const key = `${message}\n${frames[0]}`
      const known = this.#counts.get(key)
      if (known) known.files++
      else {
        this.#counts.set(key, { message, files: 1 })
        printError(`${file}: ${message}`)
        for (const frame of frames) writeTo(process.stderr, `${paint(process.stderr, 'gray', `    ${frame}`)}\n`)
      }
    }
    return diagnostics.map((diagnostic) => {
      const own = failures.find(({ id }) => diagnostic.rule === 'rule/failed' && diagnostic.message.includes(` ${id} `))
      const [frame] = own ? framesOf(own.error) : []
      return frame === undefined ? diagnostic : { ...diagnostic, hint: `Thrown ${frame}.` }
    })
  }

  /** Prints how many files each rule failed on, if it failed on several. */
  summarize(): void {
    for (const { message, files } of this.#counts.values())
      if (files > 1) printError(`${message.replace(/\.$/, '')}, in ${files.toLocaleString('en-US')} files.`)
    this.#counts.clear()
  }
}

const MOST = 10

/** Returns the lines of the stack of an error that lie outside of this program: `at check (/desk/rules.ts:3:9)` */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return []
  const frames = error.stack.split('\n').filter((line) => /^\s+at /.test(line))
  const own = frames.filter((line) => !OWN.test(line) && !/node:|\(<anonymous>\)/.test(line))
  return own.slice(0, MOST).map((line) => oneLine(line))
}

/** Folder of this program, as file name and as address. */
const HERE = new URL('.', import.meta.url)
const OWN = new RegExp(
  [HERE.href, fileURLToPath(HERE)].map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|'),
)

function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error)
  } catch {
    return 'it threw a value that cannot be shown'
  }
}
