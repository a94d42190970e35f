import { documentRules } from '../../src/rules/document-rules'
import type { Rule, RuleSetting } from '../../src/rules/engine/rule'
import { profiles } from '../../src/rules/profiles'
import { profileSettings } from '../../src/workflows/profile-settings'
import { type RuleCase, ruleCases } from './rule-fixtures'

/** Returns the documentation page of a rule as Markdown: summary, reason, options, and its fixtures as examples. */
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
  if (languages) parts.push(`Languages: ${languages.join(', ')}.`)
  if (!check && documentRules.some((reported) => reported.id === id))
    parts.push('Reported by the readers of documents.')
  else if (!check) parts.push('Reported by the parser, which repairs the text of the article where it can.')
  if (silent !== undefined) parts.push('## When it reports nothing', silent)
  if (options) {
    const rows = Object.entries(options).map(
      ([name, option]) => `| \`${name}\` | ${shown(option.default)} | ${option.summary} |`,
    )
    parts.push('## Options', ['| option | default | effect |', '| --- | --- | --- |', ...rows].join('\n'))
  }
  const [good, bad] = [ruleCases(id, 'pass'), ruleCases(id, 'fail')]
  if (good.length > 0) parts.push('## Good', ...good.map(example))
  if (bad.length > 0) parts.push('## Bad', ...bad.map(example))
  return `${parts.join('\n\n')}\n`
}

/** Returns the profiles that turn a rule on, with their settings where they differ from the rule’s defaults. */
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

/** Returns the documentation page with the list of all rules, as Markdown. */
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
    'The rules of `validate`. `npm run docs` generates these pages from the rules and their fixtures.',
    '## Profiles',
    ['| profile | extends | |', '| --- | --- | --- |', ...styles].join('\n'),
    '## The rules',
    ['| rule | severity | recommended | requirement |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`
}

const languageOf = (source: string): string =>
  source.startsWith('{') ? 'json' : source.startsWith('<') ? 'xml' : source.startsWith('---\n') ? 'markdown' : 'text'

/** Returns a case of the fixtures as Markdown, with its options and the expected findings. */
function example({ source, now, options, expected }: RuleCase): string {
  const fence = '````'
  const set = [
    ...(now === undefined ? [] : [`\`now\` is ${now}`]),
    ...(options === undefined ? [] : [`options are \`${JSON.stringify(options)}\``]),
  ]
  return [
    ...(set.length === 0 ? [] : [`If ${set.join(' and ')}:\n`]),
    `${fence}${languageOf(source)}\n${source}\n${fence}`,
    ...(expected.length === 0 ? [] : ['', ...expected.map((line) => `- ${line}`)]),
  ].join('\n')
}
