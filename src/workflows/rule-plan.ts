import { indexedRules } from '../rules'
import type { IndexedRule } from '../rules/engine/indexed-rule'
import type { PlannedRule } from '../rules/engine/planned-rule'
import type { Profile } from '../rules/engine/profile'
import type { Rule, RuleSettings } from '../rules/engine/rule'
import { profileSettings } from './profile-settings'
import { checkSettings, plannedRules } from './rule-settings'

/** Rule settings, and the rules that they turn on. */
export interface RulePlan {
  readonly settings: RuleSettings<string>
  readonly rules: readonly PlannedRule[]
  /** Cache of `rulesFor`: the rules that support a language, by its tag. */
  readonly byLanguage: Map<string | undefined, RunningRules>
}

/** The rules to run on stories in one language. */
export interface RunningRules {
  readonly rules: readonly PlannedRule[]
  /** Bits of the text features that each rule looks for, in the order of `rules`. A rule is skipped if a story has none of its features. */
  readonly textBits: Int32Array
  readonly storyBits: Int32Array
  /** Whether any of the rules needs annotations. */
  readonly needs: boolean
  /** Whether any of the rules reads the features of style in the text index. */
  readonly hasStyle: boolean
}

/** Returns the planned rules that support a language, by its first subtag. An unknown language matches every rule. */
export function rulesFor({ rules, byLanguage }: RulePlan, language: string | undefined): RunningRules {
  let running = byLanguage.get(language)
  if (!running) {
    const [base = ''] = language?.split('-', 1) ?? []
    const known = rules.filter(({ rule: { languages } }) => !languages || base === '' || languages.includes(base))
    running = {
      rules: known,
      textBits: Int32Array.from(known, ({ textBits }) => textBits),
      storyBits: Int32Array.from(known, ({ storyBits }) => storyBits),
      needs: known.some(({ needs }) => needs),
      hasStyle: known.some(({ rule, isBuiltIn }) => isBuiltIn && rule.reads === 'style'),
    }
    if (byLanguage.size >= KEPT) byLanguage.clear()
    byLanguage.set(language, running)
  }
  return running
}

/** Recent plans by their settings in JSON: many stories are checked with the same settings. */
const plans = new Map<string, RulePlan>()
const KEPT = 40

/**
 * The latest settings and their plan, compared without making JSON. Set only if the profile is a name and all settings are plain
 * severities.
 */
let last:
  | {
      readonly profile: string
      readonly ids: readonly string[]
      readonly levels: readonly unknown[]
      readonly plan: RulePlan
    }
  | undefined

/** Returns the rules that settings turn on, with their options. Throws `invalid-argument` for an unknown profile, rule or option. */
export function planOf(
  profile: string | Profile<string>,
  set: RuleSettings<string>,
  customRules: readonly Rule[],
): RulePlan {
  if (last && customRules.length === 0 && profile === last.profile && isAlike(set, last)) return last.plan
  const plan = planAnew(profile, set, customRules)
  const levels = Object.values(set)
  if (customRules.length === 0 && typeof profile === 'string' && levels.every((level) => typeof level === 'string'))
    last = { profile, ids: Object.keys(set), levels, plan }
  return plan
}

/** Whether settings equal those of `last`: same rule ids in the same order, same severities. */
function isAlike(set: RuleSettings<string>, { ids, levels }: NonNullable<typeof last>): boolean {
  if (Object.getPrototypeOf(set) !== Object.prototype) return false // whose properties the loop would read too
  const given: Readonly<Record<string, unknown>> = set
  let count = 0
  for (const id in given) {
    if (id !== ids[count] || given[id] !== levels[count]) return false
    count++
  }
  return count === ids.length
}

function planAnew(
  profile: string | Profile<string>,
  set: RuleSettings<string>,
  customRules: readonly Rule[],
): RulePlan {
  const key = customRules.length > 0 ? undefined : JSON.stringify([profile, set])
  const cached = key === undefined ? undefined : plans.get(key)
  if (cached) return cached
  const known: readonly IndexedRule[] = customRules.length > 0 ? [...indexedRules, ...customRules] : indexedRules
  const base = profileSettings(profile)
  if (typeof profile === 'object') checkSettings(known, profile.rules)
  checkSettings(known, set)
  const settings = { ...Object.fromEntries(customRules.map(({ id }) => [id, 'on' as const])), ...base, ...set }
  const planned = plannedRules(known, settings)
  const plan = { settings, rules: planned, byLanguage: new Map<string | undefined, RunningRules>() }
  if (key !== undefined) {
    if (plans.size >= KEPT) plans.clear()
    plans.set(key, plan)
  }
  return plan
}
