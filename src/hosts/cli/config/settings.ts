import { relative, resolve } from 'node:path'
import {
  type ParseOptions,
  type ProfileName,
  parse,
  type RuleName,
  type RuleSetting,
  type RuleSettings,
  type ValidateOptions,
  validate,
} from 'wirecopy'
import type { ReadingConfig } from 'wirecopy/config'
import type { InputFormat } from '../formats'
import { checkTemplate } from '../guid'
import type { IgnorePatterns } from '../input/ignore-files'
import type { Reading } from '../read-stories'
import { checkLexicon, findConfig, type LoadedConfig, loadConfig, loadLexicon } from './load-config'
import type { RuleFailures } from './rule-failures'

/** Options of the command line that say how stories are read. */
export interface ReadingFlags {
  readonly from?: InputFormat
  readonly date?: string
  readonly language?: string
  readonly zone?: string
  readonly charset?: string
  readonly gazetteer?: boolean
  readonly lexicon?: string
  /** Path of a config file; `false` for `--no-config`. */
  readonly config?: string | boolean
}

/** Options of the command line that choose rules. */
export interface RuleFlags {
  readonly profile?: string
  readonly rule?: readonly string[]
  readonly now?: string
}

/** Settings of one run, from the config file and the options of the command, which override it. */
export interface Settings {
  readonly reading: Reading
  readonly provider?: string
  readonly guid?: string
  /** What the config leaves out of folders and patterns. */
  readonly ignores?: IgnorePatterns
  /** Files that the config and the lexicon were read from. */
  readonly files: readonly string[]
  /** Whether an own rule mentions the time of the check. */
  readonly usesClock: boolean
  /** Returns the options for checking a file. */
  validateOptions(file: string): ValidateOptions<RuleName>
}

/**
 * Resolves the settings of a run. Throws an Error for a config that cannot be loaded, an unknown profile, rule or option, and an option that
 * `parse` refuses.
 */
export async function resolveSettings(flags: ReadingFlags & RuleFlags, failures?: RuleFailures): Promise<Settings> {
  const { config, profile, rule = [], now = new Date().toISOString() } = flags
  const file = typeof config === 'string' ? config : config === false ? undefined : findConfig()
  const loaded = file === undefined ? undefined : await loadConfig(file)
  const given = loaded?.config.reading ?? {}
  const reading = await readingOf(given, flags, file)
  parse(Uint8Array.of(0x61, 0xe9), reading.parse) // bytes, so that the charset is used; throws now for an invalid option, not for each file
  if (given.guid !== undefined && checkTemplate(given.guid)) throw new Error(`Config: ${checkTemplate(given.guid)}`)
  const { optionsFor } = loaded ? await import('wirecopy/config') : { optionsFor: undefined }
  const watched = loaded && {
    ...loaded.config,
    customRules: loaded.config.customRules.map((one) => failures?.watch(one) ?? one),
  }
  const rules: RuleSettings<RuleName> = Object.fromEntries(rule.map(settingOf))
  const more = { ...(profile !== undefined && { profile: profile as ProfileName }), rules, now } // validate rejects an unknown name
  const validateOptions = (name: string): ValidateOptions<RuleName> => ({
    ...(watched && optionsFor?.(watched, pathFrom(loaded, name))),
    ...more,
  })
  validate({ body: [] }, validateOptions('')) // throws now for an unknown name, not for each file
  failures?.clear()
  return {
    reading,
    ...(given.provider !== undefined && { provider: given.provider }),
    ...(given.guid !== undefined && { guid: given.guid }),
    ...(loaded && { ignores: { folder: loaded.folder, patterns: loaded.config.ignores } }),
    files: [...(loaded?.files ?? []), ...(flags.lexicon === undefined ? [] : [resolve(flags.lexicon)])],
    usesClock: loaded?.config.customRules.some(({ check }) => /\bnow\b/.test(String(check))) ?? false,
    validateOptions,
  }
}

const pathFrom = ({ folder }: Pick<LoadedConfig, 'folder'>, file: string): string =>
  relative(folder, file).replaceAll('\\', '/')

/** Returns how stories are read: the options of the command over those of the config. */
async function readingOf(given: ReadingConfig, flags: ReadingFlags, file = ''): Promise<Reading> {
  const { date, zone, charset } = { ...given, ...flagsOnly(flags) }
  const languages = flags.language === undefined ? (given.languages ?? undefined) : undefined
  const language = flags.language ?? given.language ?? (languages?.length === 1 ? languages[0] : undefined)
  const lexicon =
    flags.lexicon !== undefined
      ? await loadLexicon(flags.lexicon)
      : typeof given.lexicon === 'object'
        ? await checkLexicon(given.lexicon, file)
        : undefined
  const isLarge = flags.gazetteer ?? given.gazetteer
  const options: ParseOptions = {
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(zone !== undefined && { zone }),
    ...(charset !== undefined && { charset }),
    ...(lexicon && { lexicon }),
    ...(isLarge && { gazetteer: (await import('wirecopy/gazetteer')).gazetteer }),
  }
  return { from: flags.from ?? 'auto', parse: options, ...(languages && language === undefined && { languages }) }
}

const flagsOnly = ({ date, zone, charset }: ReadingFlags): ReadingFlags => ({
  ...(date !== undefined && { date }),
  ...(zone !== undefined && { zone }),
  ...(charset !== undefined && { charset }),
})

/**
 * Parses a rule setting: `headline/short-enough=warning`, `headline/short-enough: ["warning", {"max": 70}]`.
 * An id alone turns its rule on.
 */
function settingOf(text: string): [string, RuleSetting] {
  const [, id = text, value = 'on'] = /^([^=:\s]+)\s*[=:]\s*(.+)$/s.exec(text.trim()) ?? [text, text.trim()]
  if (!value.startsWith('[')) return [id, value as RuleSetting] // validate rejects an invalid severity
  try {
    return [id, JSON.parse(value)]
  } catch {
    throw new Error(`--rule ${id}: Setting is not valid JSON, such as ["warning", {"max": 70}].`)
  }
}
