import type { Diagnostic } from '../../diagnostics/diagnostic'
import { isRecord } from '../../text/is-record'
import { type FindingFault, findingFault } from './finding-fault'
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
 * Runs a custom rule and returns its findings.
 * If it throws or returns anything but findings, such as one with an unknown property, the result is a diagnostic of the rule
 * `rule/failed`, and the other rules still run.
 */
export function runRule({ rule, id, check }: PlannedRule, context: IndexedContext): RuleResult {
  try {
    const found: unknown = check.call(rule, context)
    if (found === undefined || found === null) return NOTHING // plain JavaScript may return nothing at all
    if (!Array.isArray(found)) return failed(id, { why: 'it did not return a list of findings' })
    const findings = found.map(copyOf)
    const fault = findingFault(findings)
    return fault ? failed(id, fault) : { findings: findings as Finding[] } // the one cast: their shapes were checked
  } catch (error) {
    return failed(id, { why: failureOf(error) })
  }
}

const failed = (id: string, { why, hint }: FindingFault): RuleResult => ({
  findings: [],
  failure: {
    rule: 'rule/failed',
    severity: 'error',
    message: `Rule ${id} failed: ${why}${why.endsWith('?') ? '' : '.'}`,
    path: '',
    ...(hint !== undefined && { hint }),
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
