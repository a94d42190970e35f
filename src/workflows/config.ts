import * as z from 'zod'
import { checkRecord } from '../diagnostics/check-options'
import { invalidArgument, unknownName } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import { rules as allRules } from '../rules'
import type { Profile } from '../rules/engine/profile'
import type { Rule, RuleName, RuleOptions, RuleSettings } from '../rules/engine/rule'
import type { ProfileName } from '../rules/profile-name'
import { matchesGlob } from './matches-glob'
import { profileSettings } from './profile-settings'
import { checkSettings } from './rule-settings'
import type { ValidateOptions } from './validate'

/** Different rules for some files. `Own` are the ids of custom rules. */
export interface ConfigOverride<Own extends RuleName = never> {
  /** Glob patterns of files, relative to the folder of the config: `sports/**`. */
  readonly files: string | readonly string[]
  /** Profiles applied on top of the config for these files, before `rules`. */
  readonly extends?: ProfileName | readonly ProfileName[]
  readonly rules?: RuleSettings<Own>
}

/** Path of a config file to extend, relative to the file that names it or absolute: `./base.json`. */
export type ConfigPath =
  | `./${string}`
  | `../${string}`
  | `/${string}`
  | `.\\${string}`
  | `..\\${string}`
  | `${string}:${string}`

/**
 * The configuration of a newsroom: the content of `wirecopy.config.ts`, `.js` or `.json`.
 * `Own` are the ids of its custom rules, and of those of the configs that it extends.
 */
export interface Config<Own extends RuleName = never> {
  readonly $schema?: string
  /** Profile names, config files or configs to start from; `recommended` by default. Later ones override earlier ones. */
  readonly extends?: ConfigBase<Own> | readonly ConfigBase<Own>[]
  /**
   * Rule settings by rule id, which override those of `extends`:
   * `{ 'byline/present': 'off', 'headline/short-enough': ['warning', { max: 70 }] }`
   */
  readonly rules?: RuleSettings<NoInfer<Own>>
  /** Overrides for some files; later ones override earlier ones. */
  readonly overrides?: readonly ConfigOverride<NoInfer<Own>>[]
  /** Custom rules, made with `defineRule`. They are on unless `rules` turns them off. */
  readonly customRules?: readonly Rule<RuleOptions, Own>[]
}

/** What a config may extend: a profile, a config file, or a config. */
export type ConfigBase<Own extends RuleName = never> = ProfileName | ConfigPath | Config<Own>

/**
 * Returns a config unchanged, with its type. Throws `invalid-argument` for a value that is not an object.
 *
 * @example export default defineConfig({ extends: 'ap', rules: { 'headline/short-enough': ['warning', { max: 70 }] } })
 */
export function defineConfig<Own extends RuleName = never>(config: Config<Own>): Config<Own> {
  checkRecord('defineConfig', config)
  return config
}

const level = z.enum(['error', 'warning', 'info', 'on', 'off'])
const optionValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])
const settings = z.record(
  z.string(),
  z.union([level, z.tuple([level]), z.tuple([level, z.record(z.string(), optionValue)])], {
    error: 'must be error, warning, info, on or off, or [severity, options]',
  }),
)
const names = z.union([z.string(), z.array(z.string())], { error: 'must be a string or a list of strings' })
const override = z.strictObject({ files: names, extends: names.optional(), rules: settings.optional() })
const rule = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a group and a name, such as house/no-shouting'),
  severity: z.enum(['error', 'warning', 'info']),
  check: z.custom((value) => typeof value === 'function', 'must be a function').optional(),
})
const shape = z.strictObject(
  {
    $schema: z.string().optional(),
    extends: z
      .union([z.string(), z.array(z.unknown()), z.looseObject({})], {
        error: 'must be a name, a config or a list of these',
      })
      .optional(),
    rules: settings.optional(),
    overrides: z.array(override, { error: 'must be a list' }).optional(),
    customRules: z.array(rule, { error: 'must be a list of rules' }).optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be an object, such as { "extends": "ap" }' : undefined) },
)

/** A config with everything that it extends merged into it. */
export interface ResolvedConfig {
  readonly rules: RuleSettings<string>
  readonly overrides: readonly ConfigOverride<RuleName>[]
  readonly customRules: readonly Rule[]
}

/**
 * Resolves everything that a config extends, profile by profile and config by config.
 * Throws `invalid-argument` for an invalid config, and for an unknown profile, rule or option, with the nearest known name. The message
 * opens with `where`, such as the name of the file.
 */
export function resolveConfig(config: Config<RuleName>, where = ''): ResolvedConfig {
  return rethrowAsMisuse('resolveConfig', () => resolve(config, where))
}

function resolve(config: Config<RuleName>, where: string): ResolvedConfig {
  const opening = where === '' ? '' : `${where}: `
  checkShape(config, opening)
  const bases = toList(config.extends ?? 'recommended').map(
    (base): ResolvedConfig =>
      typeof base === 'string'
        ? { rules: profileSettings(base, opening), overrides: [], customRules: [] }
        : resolveConfig(base, where),
  )
  const customRules = [...bases.flatMap((base) => base.customRules), ...(config.customRules ?? [])]
  const known = [...allRules, ...customRules]
  checkSettings(known, config.rules ?? {}, opening)
  for (const { rules = {}, extends: starts = [] } of config.overrides ?? []) {
    checkSettings(known, rules, opening)
    for (const name of toList(starts)) profileSettings(name, opening)
  }
  return {
    rules: Object.assign({}, ...bases.map((base) => base.rules), config.rules),
    overrides: [...bases.flatMap((base) => base.overrides), ...(config.overrides ?? [])],
    customRules,
  }
}

/** Returns the options for checking one file. Its path is relative to the folder of the config, with forward slashes. */
export function optionsFor(config: ResolvedConfig, file: string): ValidateOptions<RuleName> {
  return rethrowAsMisuse('optionsFor', () => settingsFor(config, file))
}

function settingsFor({ rules, overrides, customRules }: ResolvedConfig, file: string): ValidateOptions<RuleName> {
  if (typeof file !== 'string') throw invalidArgument('optionsFor requires a config and the path of a file.')
  const fitting = overrides.filter(({ files }) => toList(files).some((pattern) => matchesGlob(file, pattern)))
  const settings: RuleSettings<string> = Object.assign(
    {},
    rules,
    ...fitting.flatMap((each) => [
      ...toList(each.extends ?? []).map((name) => profileSettings(name)),
      each.rules ?? {},
    ]),
  )
  const profile: Profile<string> = { name: 'config', summary: '', rules: settings }
  return { profile, customRules }
}

const toList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]) // the one cast

function checkShape(config: unknown, opening: string): void {
  const { error } = shape.safeParse(config)
  const issues = error?.issues ?? []
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0] // an unknown `file` explains why `files` is missing
  if (!issue) return
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const keys = path.includes('overrides') ? Object.keys(override.shape) : Object.keys(shape.shape)
    const at = (key = ''): string => [...path, key].join('.')
    throw unknownName(
      `${opening}Unknown config property`,
      at(issue.keys[0]),
      keys.map((key) => at(key)),
    )
  }
  throw invalidArgument(`${opening}${path.length > 0 ? `“${path.join('.')}” ` : 'Config '}${issue.message}.`)
}
