import type { Diagnostic } from '../diagnostics/diagnostic'
import { invalidArgument, unknownName } from '../diagnostics/error'
import { indexedRules } from '../rules'
import { featureBits } from '../rules/engine/feature-bits'
import type { IndexedRule } from '../rules/engine/indexed-rule'
import type { PlannedRule } from '../rules/engine/planned-rule'
import type {
  OptionValue,
  Rule,
  RuleLevel,
  RuleOption,
  RuleOptions,
  RuleSetting,
  RuleSettings,
} from '../rules/engine/rule'
import { recommended } from '../rules/profiles/recommended'

/** The checks of the built-in rules. A caller may pass one of these rules, with its documentation, as a custom rule. */
const builtIn: ReadonlySet<unknown> = /* @__PURE__ */ new Set(indexedRules.map(({ check }) => check))
const LEVELS: readonly unknown[] = ['error', 'warning', 'info', 'on', 'off']

/**
 * Checks settings against the available rules, and those that the readers report: they have no options, and `recommended` has them all.
 * Throws `invalid-argument` for an unknown rule or option, with the nearest known name, and for an invalid value. The message opens with
 * `where`, such as the name of a file.
 */
export function checkSettings(rules: readonly IndexedRule[], settings: RuleSettings<string>, where = ''): void {
  const byId = new Map<string, IndexedRule>(rules.map((rule) => [rule.id, rule]))
  for (const [id, setting] of Object.entries(settings)) {
    const rule = byId.get(id) ?? (Object.hasOwn(recommended.rules, id) ? { id } : undefined)
    if (!rule)
      throw unknownName(`${where}Unknown rule`, id, new Set([...byId.keys(), ...Object.keys(recommended.rules)]))
    const options = isSettingPair(setting) ? setting[1] : {}
    if (
      !LEVELS.includes(levelOf(setting)) ||
      (isSettingPair(setting) && (setting.length > 2 || typeof options !== 'object'))
    )
      throw invalidArgument(`${where}Rule “${id}” must be error, warning, info, on or off, or [severity, options].`)
    optionsOf(rule, options, where)
  }
}

/** Returns the rules that the settings turn on, in order. Rules without a check are left out, as readers report their findings. */
export function plannedRules(rules: readonly IndexedRule[], settings: RuleSettings<string>): PlannedRule[] {
  return rules.flatMap((rule) => {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
    const level = levelOf(setting)
    const { check } = rule
    if (level === undefined || level === 'off' || !check) return []
    const options = optionsOf(rule, (isSettingPair(setting) && setting[1]) || {})
    const severity = level === 'on' ? undefined : level
    const isBuiltIn = builtIn.has(check)
    const { text, story } = featureBits(isBuiltIn ? rule.features : undefined)
    return {
      rule,
      id: rule.id,
      check,
      needs: Boolean(rule.needs),
      isBuiltIn,
      severity,
      options,
      textBits: text,
      storyBits: story,
    }
  })
}

/** Returns the reader’s diagnostics with the configured severities, without those turned off. */
export function applySettings(diagnostics: readonly Diagnostic[], settings: RuleSettings<string>): Diagnostic[] {
  if (diagnostics.length === 0) return []
  return diagnostics.flatMap((diagnostic) => {
    const level = levelOf(Object.hasOwn(settings, diagnostic.rule) ? settings[diagnostic.rule] : undefined)
    if (level === 'off') return []
    return level === undefined || level === 'on' ? diagnostic : { ...diagnostic, severity: level }
  })
}

const isSettingPair = (setting: RuleSetting | undefined): setting is readonly [RuleLevel, RuleOptions] =>
  Array.isArray(setting)

const levelOf = (setting: RuleSetting | undefined): RuleLevel | undefined =>
  isSettingPair(setting) ? setting[0] : setting

function optionsOf(rule: Pick<Rule, 'options'> & { readonly id: string }, given: RuleOptions, where = ''): RuleOptions {
  const options: Record<string, OptionValue> = {}
  const known = rule.options ?? {}
  for (const [name, option] of Object.entries(known)) options[name] = option.default
  for (const [name, value] of Object.entries(given ?? {})) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (!option) throw unknownName(`${where}Rule “${rule.id}” has no option`, name, Object.keys(known))
    const wrong = misfit(option, value)
    if (wrong) throw invalidArgument(`${where}Option “${name}” of rule “${rule.id}” must be ${wrong}.`)
    options[name] = value
  }
  return options
}

/** Returns the expected value of an option, for the message, if the given one is wrong. Undefined for a valid one. */
function misfit({ default: usual, min, choices }: RuleOption, value: OptionValue): string | undefined {
  if (Array.isArray(usual))
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'a list of strings'
  if (typeof value !== typeof usual || (typeof value === 'number' && !Number.isFinite(value)))
    return `a ${typeof usual}`
  if (min !== undefined && Number(value) < min) return `${min} or more`
  return choices && !choices.includes(String(value)) ? `one of ${choices.join(', ')}` : undefined
}
