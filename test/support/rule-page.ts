import { documentRules } from '../../src/rules/document-rules'
import type { Rule, RuleSetting } from '../../src/rules/engine/rule'
import { profiles } from '../../src/rules/profiles'
import { profileSettings } from '../../src/workflows/profile-settings'
import { type RuleCase, ruleCases } from './rule-fixtures'

/** Returns the page of a rule: its requirement and reason, its options, and its fixtures as examples. */
export function rulePage(rule: Rule): string {
  const { id, severity, summary, why, source, silent, options, languages, check } = rule
  const on = profilesOf(id)
  const parts = [
    `# ${id}`,
    summary,
    `Severity: **${severity}**. On in: ${on.length === 0 ? 'no profile' : on.map(({ name, how }) => `\`${name}\`${how}`).join(', ')}.`,
    why,
    `Source: ${source}`,
  ]
  if (languages) parts.push(`It knows copy in: ${languages.join(', ')}.`)
  if (!check && documentRules.includes(rule)) parts.push('The readers of documents find it while they read.')
  else if (!check)
    parts.push('The reader of copy finds it while it reads, and mends in the article what can be mended.')
  if (silent !== undefined) parts.push('## When it says nothing', silent)
  if (options) {
    const rows = Object.entries(options).map(
      ([name, option]) => `| \`${name}\` | ${shown(option.default)} | ${option.summary} |`,
    )
    parts.push('## Options', ['| option | default | what it sets |', '| --- | --- | --- |', ...rows].join('\n'))
  }
  const [good, bad] = [ruleCases(id, 'pass'), ruleCases(id, 'fail')]
  if (good.length > 0) parts.push('## Good', ...good.map(example))
  if (bad.length > 0) parts.push('## Bad', ...bad.map(example))
  return `${parts.join('\n\n')}\n`
}

/** Returns the profiles that turn a rule on, with their settings where they differ from its defaults. */
function profilesOf(id: string): { name: string; how: string }[] {
  return profiles.flatMap(({ name }) => {
    const setting: RuleSetting | undefined = profileSettings(name)[id]
    const [level, options] = typeof setting === 'object' ? setting : [setting]
    if (level === undefined || level === 'off') return []
    const how = [level === 'on' ? '' : level, options ? `\`${JSON.stringify(options)}\`` : '']
      .filter(Boolean)
      .join(', ')
    return { name, how: how && ` (${how})` }
  })
}

const shown = (value: unknown): string =>
  Array.isArray(value)
    ? value.length > 4
      ? `${value.slice(0, 4).join(', ')}, …`
      : value.join(', ') || 'none'
    : String(value)

/** The list of all rules, group by group. */
export function rulesPage(rules: readonly Rule[]): string {
  const recommended = profileSettings('recommended')
  const isOn = (id: string): string => (['off', undefined].includes(recommended[id] as string | undefined) ? '' : 'yes')
  const rows = rules.map(
    ({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${isOn(id)} | ${summary} |`,
  )
  const styles = profiles.map(
    ({ name, summary, extends: bases = [] }) =>
      `| \`${name}\` | ${bases.map((base) => `\`${base}\``).join(', ')} | ${summary} |`,
  )
  return `${[
    '# Rules',
    'What `validate` looks for. The pages are made from the rules and their fixtures by `npx vitest run test/package/rule-pages.test.ts -u`.',
    '## Profiles',
    ['| profile | starts from | |', '| --- | --- | --- |', ...styles].join('\n'),
    '## The rules',
    ['| rule | severity | recommended | a well-made story |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`
}

const languageOf = (source: string): string =>
  source.startsWith('{') ? 'json' : source.startsWith('<') ? 'xml' : source.startsWith('---\n') ? 'markdown' : 'text'

/** Returns a case of the fixtures with its settings and the findings of the rule. */
function example({ source, now, options, expected }: RuleCase): string {
  const fence = '````'
  const set = [
    ...(now === undefined ? [] : [`\`now\` is ${now}`]),
    ...(options === undefined ? [] : [`the options are \`${JSON.stringify(options)}\``]),
  ]
  return [
    ...(set.length === 0 ? [] : [`Where ${set.join(' and ')}:\n`]),
    `${fence}${languageOf(source)}\n${source}\n${fence}`,
    ...(expected.length === 0 ? [] : ['', ...expected.map((line) => `- ${line}`)]),
  ].join('\n')
}
