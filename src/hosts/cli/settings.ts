import { relative } from 'node:path'
import {
  type ProfileName,
  type RuleName,
  type RuleSetting,
  type RuleSettings,
  type ValidateOptions,
  validate,
} from 'wirecopy'
import { findConfig, type LoadedConfig, loadConfig } from './load-config'

/** Settings with which files are checked, from the config file and the command’s options. */
export interface CheckSettings {
  optionsFor(file: string): ValidateOptions<RuleName>
}

interface SettingFlags {
  readonly config?: string | boolean
  readonly profile?: string
  readonly rule: readonly string[]
  readonly now?: string
}

/** Resolves the settings for checking files. Throws for a config that cannot be loaded, and for an unknown profile, rule or option. */
export async function resolveSettings({ config, profile, rule, now }: SettingFlags): Promise<CheckSettings> {
  const file = typeof config === 'string' ? config : config === false ? undefined : findConfig()
  const loaded = file === undefined ? undefined : await loadConfig(file)
  const { optionsFor } = loaded ? await import('wirecopy/config') : { optionsFor: undefined }
  const rules: RuleSettings<RuleName> = Object.fromEntries(rule.map(settingOf))
  const named = profile === undefined ? {} : { profile: profile as ProfileName } // validate rejects an unknown name
  const more = { rules, ...(now === undefined ? {} : { now }) }
  const settings: CheckSettings = {
    optionsFor(name) {
      if (!loaded || !optionsFor) return { ...named, ...more }
      const options = optionsFor(loaded.config, pathFrom(loaded, name))
      return { ...options, ...named, ...more }
    },
  }
  validate({ body: [] }, settings.optionsFor('')) // throws now for an unknown name, not for each file
  return settings
}

const pathFrom = ({ folder }: LoadedConfig, file: string): string => relative(folder, file).replaceAll('\\', '/')

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
