import type { Diagnostic, Severity } from '../diagnostics/diagnostic'
import { WirecopyError } from '../diagnostics/error'
import { nearest } from '../diagnostics/nearest'
import type { OptionValue, Rule } from '../rules/rule'

/** How a rule is run: how bad it is to break it, `off`, or the severity with options of the rule. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, OptionValue>>]

/** A rule with all that the caller has said of it. */
export interface PlannedRule {
  readonly rule: Rule
  /** Set by the caller; the rule’s own where absent. */
  readonly severity?: Severity
  readonly options: Readonly<Record<string, OptionValue>>
}

/** The groups of what the reader tells, such as `damage/glued-paragraph`: those ids can be set too, though they are no rules. */
const READER_GROUPS: readonly string[] = ['damage', 'furniture', 'read']

const LEVELS: readonly unknown[] = ['error', 'warning', 'info', 'off']

/**
 * The rules to run, in order, by what the caller has set; those that are off are left out.
 * Throws `invalid-argument` for a rule or an option that does not exist, and for a value that fits none.
 */
export function plannedRules(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>>): PlannedRule[] {
  const ids: string[] = rules.map((rule) => rule.id)
  for (const [id, setting] of Object.entries(settings)) {
    const [group = ''] = id.split('/', 1)
    if (!ids.includes(id) && !READER_GROUPS.includes(group)) throw unknown('No rule is named', id, ids)
    if (!LEVELS.includes(levelOf(setting)))
      throw invalid(
        `Rule “${id}” must be set to error, warning, info or off, alone or first of a pair with its options.`,
      )
  }
  const planned: PlannedRule[] = []
  for (const rule of rules) {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
    const level = levelOf(setting)
    const options = optionsOf(rule, (typeof setting === 'object' ? setting[1] : undefined) ?? {})
    if (level === 'off') continue
    planned.push(level === undefined ? { rule, options } : { rule, severity: level, options })
  }
  return planned
}

/** What the reader told, with the severities that the caller has set, and without what is off. */
export function heeded(told: readonly Diagnostic[], settings: Readonly<Record<string, RuleSetting>>): Diagnostic[] {
  return told.flatMap((diagnostic) => {
    const level = levelOf(Object.hasOwn(settings, diagnostic.rule) ? settings[diagnostic.rule] : undefined)
    if (level === 'off') return []
    return level === undefined ? diagnostic : { ...diagnostic, severity: level }
  })
}

const levelOf = (setting: RuleSetting | undefined): Severity | 'off' | undefined =>
  typeof setting === 'object' ? setting[0] : setting

function optionsOf(rule: Rule, given: Readonly<Record<string, OptionValue>>): Readonly<Record<string, OptionValue>> {
  const options: Record<string, OptionValue> = {}
  const known = rule.options ?? {}
  for (const [name, option] of Object.entries(known)) options[name] = option.default
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (!option) throw unknown(`Rule “${rule.id}” has no option`, name, Object.keys(known))
    const fits = typeof value === typeof option.default && !(typeof value === 'number' && !Number.isFinite(value))
    if (!fits) throw invalid(`Option “${name}” of rule “${rule.id}” must be a ${typeof option.default}.`)
    if (option.least !== undefined && Number(value) < option.least)
      throw invalid(`Option “${name}” of rule “${rule.id}” must be ${option.least} or more.`)
    options[name] = value
  }
  return options
}

const invalid = (message: string): WirecopyError => new WirecopyError('invalid-argument', message)

function unknown(what: string, name: string, names: readonly string[]): WirecopyError {
  const near = nearest(name, names)
  return invalid(`${what} “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`)
}
