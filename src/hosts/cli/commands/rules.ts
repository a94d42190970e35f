import type { Command } from 'commander'
import type { Profile, Rule, RuleSetting } from 'wirecopy'
import { findConfig, loadConfig } from '../config/load-config'
import { nearestWord } from '../options/nearest-word'
import { unknownWord } from '../options/values'
import { columnsOf, oneLine, paint, type Style, wrapLine } from '../output/terminal'
import { rulePage } from '../rule-page'

interface RulesFlags {
  readonly format: 'text' | 'json'
  readonly profile?: string
  readonly config?: string | boolean
}

/** A rule with its settings in the profiles. */
interface ListedRule {
  readonly rule: Rule
  readonly isOwn: boolean
  /** The profiles that turn the rule on, with their settings. */
  readonly profiles: Readonly<Record<string, RuleSetting>>
}

/** Runs `wirecopy rules`: lists the rules, or explains those that are named. */
export async function runRules(ids: readonly string[], flags: RulesFlags, command: Command): Promise<void> {
  const listed = await listRules(flags, command)
  const names = listed.map(({ rule }) => rule.id)
  const wrong = ids.find((id) => !names.some((name) => name === id))
  if (wrong !== undefined) {
    const part = names.find((name) => name.endsWith(`/${wrong}`) || (wrong !== '' && name.startsWith(wrong)))
    const near = nearestWord(wrong, names) ?? part
    command.error(`error: Unknown rule "${wrong}".${near === undefined ? '' : ` Did you mean ${near}?`}`)
  }
  const chosen = ids.length > 0 ? listed.filter(({ rule }) => ids.includes(rule.id)) : listed
  if (flags.format === 'json') {
    process.stdout.write(`${JSON.stringify(chosen.map(asJson), null, 2)}\n`)
  } else process.stdout.write(ids.length > 0 ? chosen.map(explain).join('\n') : table(chosen))
}

async function listRules({ profile, config }: RulesFlags, command: Command): Promise<ListedRule[]> {
  const { profiles, resolveConfig, rules } = await import('wirecopy/config')
  if (profile !== undefined && !profiles.some(({ name }) => name === profile))
    command.error(
      `error: ${
        unknownWord(
          'profile',
          profile,
          profiles.map(({ name }) => name),
        ).message
      }`,
    )
  const settings = (one: Profile) => resolveConfig({ profile: one }).rules
  const all = profiles.map((one) => [one.name, settings(one)] as const)
  const listed = [
    ...rules.map((rule) => ({ rule, isOwn: false })),
    ...(await ownRules(config, command)).map((rule) => ({ rule, isOwn: true })),
  ]
  const withProfiles = listed.map((one) => ({
    ...one,
    profiles: Object.fromEntries(
      all.flatMap(([name, set]) => {
        const setting = set[one.rule.id]
        return setting === undefined || setting === 'off' ? [] : [[name, setting]]
      }),
    ),
  }))
  return profile === undefined ? withProfiles : withProfiles.filter(({ profiles: on }) => Object.hasOwn(on, profile))
}

/** Returns the own rules of the config file. */
async function ownRules(config: string | boolean | undefined, command: Command): Promise<readonly Rule[]> {
  const file = typeof config === 'string' ? config : config === false ? undefined : findConfig()
  try {
    return file === undefined ? [] : (await loadConfig(file)).config.customRules
  } catch (error) {
    return command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const asJson = ({ rule: { check: _, ...facts }, isOwn, profiles }: ListedRule): object => ({
  ...facts,
  ...(!isOwn && { page: rulePage(facts.id) }),
  profiles,
})

const STYLES = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Rule['severity'], Style>

const out = (style: Style, text: string): string => paint(process.stdout, style, text)

/** Columns for a summary beside its rule. In a narrower terminal it is on a line of its own. */
const LEAST_SUMMARY = 30

/** Returns the rules as a table: id, severity, what a story that passes has. */
function table(listed: readonly ListedRule[]): string {
  const width = Math.max(...listed.map(({ rule }) => rule.id.length))
  const before = width + 11
  const isNarrow = (columnsOf(process.stdout) ?? Number.POSITIVE_INFINITY) - before < LEAST_SUMMARY
  return listed
    .map(({ rule: { id, severity, summary } }) => {
      const head = `${out('bold', id.padEnd(isNarrow ? 0 : width))}  ${out(STYLES[severity], severity.padEnd(isNarrow ? 0 : 7))}`
      return isNarrow
        ? `${head}\n    ${wrapLine(oneLine(summary), 4)}\n`
        : `${head}  ${wrapLine(oneLine(summary), before)}\n`
    })
    .join('')
}

/** Returns all that is known of a rule. */
function explain({ rule, isOwn, profiles }: ListedRule): string {
  const { id, severity, summary, why, source, silent, options = {}, languages } = rule
  const on = Object.entries(profiles).map(([name, setting]) =>
    setting === 'on' ? name : `${name} (${settingText(setting)})`,
  )
  const lines = [
    `${out('bold', id)}  ${out(STYLES[severity], severity)}`,
    `  ${wrapLine(oneLine(summary), 2)}`,
    '',
    fact('Why', oneLine(why)),
    ...(silent === undefined ? [] : [fact('Silent', oneLine(silent))]),
    fact('Source', oneLine(source)),
    ...(languages ? [fact('Languages', languages.join(', '))] : []),
    fact('Profiles', isOwn ? 'a rule of the config: on unless turned off' : on.join(', ') || 'none'),
    ...Object.entries(options).map(([name, option]) =>
      fact(`Option ${name}`, `${oneLine(option.summary)} Default: ${JSON.stringify(option.default)}.`),
    ),
    ...(isOwn ? [] : [fact('Page', rulePage(id))]),
  ]
  return `${lines.join('\n')}\n`
}

/** Returns a fact about a rule with its name. */
const fact = (name: string, text: string): string =>
  `  ${out('bold', `${name}:`)} ${wrapLine(text, name.length + 4, 4)}`

/** Returns a setting as it is shown: `warning, max 64` */
function settingText(setting: RuleSetting): string {
  if (typeof setting === 'string') return setting
  const [level, options] = setting
  return [level, ...Object.entries(options).map(([name, value]) => `${name} ${value}`)].join(', ')
}
