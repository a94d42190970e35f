import type { Diagnostic } from '../../diagnostics/diagnostic'
import { nearestName } from '../../diagnostics/nearest'
import { isRecord } from '../../text/is-record'
import type { IndexedContext } from './indexed-rule'
import type { PlannedRule } from './planned-rule'
import type { Finding } from './rule'

/** The findings of a rule, with a diagnostic if a custom rule failed. */
export interface RuleResult {
  readonly findings: readonly Finding[]
  readonly failure?: Diagnostic
}

const NOTHING: RuleResult = { findings: [] }

/**
 * Runs one rule and returns its findings.
 * If a custom rule throws or returns anything but findings, such as one with an unknown property, the result is a diagnostic of the rule `rule/failed`, and the other rules still
 * run.
 */
export function runRule({ rule, id, check, isBuiltIn }: PlannedRule, context: IndexedContext): RuleResult {
  if (isBuiltIn) return { findings: check.call(rule, context) }
  try {
    const found: unknown = check.call(rule, context)
    if (found === undefined || found === null) return NOTHING // plain JavaScript may return nothing at all
    const findings = Array.isArray(found) ? found.map(copyOf) : undefined
    const unknown = findings?.map(unknownProperty).find(Boolean)
    if (unknown !== undefined) return failed(id, unknown)
    return findings?.every(isFinding) ? { findings } : failed(id, 'it did not return a list of findings')
  } catch (error) {
    return failed(id, failureOf(error))
  }
}

const failed = (id: string, why: string): RuleResult => ({
  findings: [],
  failure: {
    rule: 'rule/failed',
    severity: 'error',
    message: `Rule ${id} failed: ${why}${why.endsWith('?') ? '' : '.'}`,
    path: '',
  },
})

const LONGEST = 200

function failureOf(error: unknown): string {
  try {
    const message = error instanceof Error ? error.message : String(error)
    return message.slice(0, LONGEST).replace(/[.\s]+$/, '')
  } catch {
    return 'it threw a value that cannot be shown'
  }
}

/** Returns a copy of an object without getters, which could throw later; any other value as it is. */
const copyOf = (value: unknown): unknown => (isRecord(value) ? { ...value } : value)

const PROPERTIES = [
  'message',
  'hint',
  'path',
  'span',
  'fix',
  'sourceSpan',
  'sourceFix',
  'severity',
] as const satisfies (keyof Finding)[]

/** Returns what is wrong with the properties of a finding: `a finding has no property “line”`. Undefined if all are known. */
function unknownProperty(value: unknown): string | undefined {
  const names: readonly string[] = PROPERTIES
  const unknown = isRecord(value) ? Object.keys(value).find((name) => !names.includes(name)) : undefined
  if (unknown === undefined) return undefined
  const near = nearestName(unknown, names)
  return `a finding has no property “${unknown}”${near === undefined ? '' : `; did you mean “${near}”?`}`
}

const SEVERITIES: readonly unknown[] = [undefined, 'error', 'warning', 'info']

function isFinding(value: unknown): value is Finding {
  if (!isRecord(value)) return false
  const { message, hint, path, span, fix, sourceSpan, sourceFix, severity } = value
  return (
    typeof message === 'string' &&
    typeof path === 'string' &&
    (hint === undefined || typeof hint === 'string') &&
    SEVERITIES.includes(severity) &&
    [span, sourceSpan].every((each) => each === undefined || isSpan(each)) &&
    [fix, sourceFix].every((each) => each === undefined || isFix(each))
  )
}

const isSpan = (value: unknown): boolean =>
  isRecord(value) &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end) &&
  Number(value.start) >= 0 &&
  Number(value.start) <= Number(value.end)

const isFix = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value.edits) &&
  value.edits.every((edit: unknown) => isRecord(edit) && typeof edit.text === 'string' && isSpan(edit))
