import { checkRecord } from '../diagnostics/check-options'
import { invalidArgument, unknownName } from '../diagnostics/error'
import { rethrowAsMisuse } from '../diagnostics/rethrow-as-misuse'
import type { Lexicon } from '../parse/tables'
import { allRules } from '../rules'
import type { Profile } from '../rules/engine/profile'
import type { Rule, RuleName, RuleOptions, RuleSettings } from '../rules/engine/rule'
import type { ProfileName } from '../rules/profile-name'
import { configShape, overrideShape } from './config-shape'
import type { ValidateOptions } from './create-validator'
import { matchesGlob } from './matches-glob'
import { profileSettings } from './profile-settings'
import { checkSettings } from './rule-settings'

/** Different rules for some files. `Own` are the ids of custom rules. */
export interface ConfigOverride<Own extends RuleName = never> {
  /** Glob patterns of files, relative to the folder of the config: `sports/**`. */
  readonly files: string | readonly string[]
  /** Profiles applied on top of the config for these files, before `rules`. */
  readonly extends?: ProfileName | readonly ProfileName[]
  readonly rules?: RuleSettings<Own>
}

/** How stories are read and what their items lack: the fields of a config that all commands use. */
export interface ReadingConfig {
  /** Day of publication (`2024-04-24`), for dates without a year. */
  readonly date?: string
  /** Language of the copy, as a BCP 47 tag. */
  readonly language?: string
  /** Languages that the copy may be in. Copy that seems to be in another is read as the first. */
  readonly languages?: readonly string[]
  /** Time zone of local times: `America/New_York`, `+02:00`. */
  readonly zone?: string
  /** Charset of files that are not Unicode. */
  readonly charset?: string
  /** Lexicon rows in addition to the built-in ones, or the path of a file with them, which the command line loads. */
  readonly lexicon?: Lexicon | string
  /** Whether to use the large table of places, `wirecopy/gazetteer`. */
  readonly gazetteer?: boolean
  /** Name of the provider, for stories that have none. */
  readonly provider?: string
  /** Template of the guid, with `{key}` or `{name}`, for stories that have none. */
  readonly guid?: string
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
 * The configuration of a newsroom: the content of `wirecopy.config.ts`, `.js`, `.mjs` or `.json`.
 * `Own` are the ids of its custom rules, and of those of the configs that it extends.
 */
export interface Config<Own extends RuleName = never> extends ReadingConfig {
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
  /** The profile that stories are checked against, on top of `extends` and below `rules`. */
  readonly profile?: ProfileName | Profile
  /** Files that are not read when a folder or a pattern names them, written as in `.gitignore`, relative to the folder of the config. */
  readonly ignores?: readonly string[]
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

/** A config with everything that it extends merged into it. */
export interface ResolvedConfig {
  readonly rules: RuleSettings<string>
  readonly overrides: readonly ConfigOverride<RuleName>[]
  readonly customRules: readonly Rule[]
  readonly ignores: readonly string[]
  readonly reading: ReadingConfig
}

/**
 * Resolves everything that a config extends, profile by profile and config by config.
 * Throws `invalid-argument` for an invalid config, and for an unknown profile, rule or option, with the nearest known name. The message
 * opens with `where`, such as the name of the file.
 *
 * @example
 * resolveConfig({ extends: 'ap' })
 * resolveConfig({ extends: 'apx' as 'ap' }) // throws WirecopyError with code 'invalid-argument'
 */
export function resolveConfig(config: Config<RuleName>, where = ''): ResolvedConfig {
  return rethrowAsMisuse('resolveConfig', () => resolve(config, where))
}

function resolve(config: Config<RuleName>, where: string): ResolvedConfig {
  const opening = where === '' ? '' : `${where}: `
  checkShape(config, opening)
  const starts = config.extends ?? (config.profile === undefined ? 'recommended' : [])
  const bases = toList(starts).map(
    (base): ResolvedConfig =>
      typeof base === 'string'
        ? { rules: profileSettings(base, opening), overrides: [], customRules: [], ignores: [], reading: {} }
        : resolveConfig(base, where),
  )
  const customRules = [...bases.flatMap((base) => base.customRules), ...(config.customRules ?? [])]
  const known = [...allRules, ...customRules]
  const profile = config.profile === undefined ? {} : profileSettings(config.profile, opening)
  checkSettings(known, profile, opening)
  checkSettings(known, config.rules ?? {}, opening)
  for (const { rules = {}, extends: names = [] } of config.overrides ?? []) {
    checkSettings(known, rules, opening)
    for (const name of toList(names)) profileSettings(name, opening)
  }
  return {
    rules: Object.assign({}, ...bases.map((base) => base.rules), profile, config.rules),
    overrides: [...bases.flatMap((base) => base.overrides), ...(config.overrides ?? [])],
    customRules,
    ignores: [...bases.flatMap((base) => base.ignores), ...(config.ignores ?? [])],
    reading: Object.assign({}, ...bases.map((base) => base.reading), readingOf(config)),
  }
}

const READING = [
  'date',
  'language',
  'languages',
  'zone',
  'charset',
  'lexicon',
  'gazetteer',
  'provider',
  'guid',
] as const

/** Returns the fields of a config for reading, without those that are undefined. */
const readingOf = (config: Config<RuleName>): ReadingConfig =>
  Object.fromEntries(READING.flatMap((name) => (config[name] === undefined ? [] : [[name, config[name]]])))

/**
 * Returns the options for checking one file. Its path is relative to the folder of the config, with forward slashes.
 *
 * @example
 * const config = resolveConfig({ overrides: [{ files: 'sport/**', rules: { 'quotes/balanced': 'off' } }] })
 * optionsFor(config, 'sport/cup.txt').rules
 * optionsFor(config, 'news/rain.txt').rules
 */
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
  const { error } = configShape.safeParse(config)
  const issues = error?.issues ?? []
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0] // an unknown `file` explains why `files` is missing
  if (!issue) return
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const keys = path.includes('overrides') ? Object.keys(overrideShape.shape) : Object.keys(configShape.shape)
    const at = (key = ''): string => [...path, key].join('.')
    throw unknownName(
      `${opening}Unknown config property`,
      at(issue.keys[0]),
      keys.map((key) => at(key)),
    )
  }
  throw invalidArgument(`${opening}${path.length > 0 ? `“${path.join('.')}” ` : 'Config '}${issue.message}.`)
}
