import type { Rule } from '../../src/rules/rule'
import { type RuleCase, ruleCases } from './rule-fixtures'

/** The page of a rule: what it wants and why, its options, and its fixtures as examples. */
export function rulePage(rule: Rule): string {
  const { id, severity, summary, why, source, silent, options } = rule
  const parts = [`# ${id}`, summary, `Severity: **${severity}**`, why, `Source: ${source}`]
  if (silent !== undefined) parts.push('## When it says nothing', silent)
  if (options) {
    const rows = Object.entries(options).map(
      ([name, option]) => `| \`${name}\` | ${option.default} | ${option.summary} |`,
    )
    parts.push('## Options', ['| option | default | what it sets |', '| --- | --- | --- |', ...rows].join('\n'))
  }
  parts.push('## Good', ...ruleCases(id, 'pass').map(example))
  parts.push('## Bad', ...ruleCases(id, 'fail').map(example))
  return `${parts.join('\n\n')}\n`
}

/** The list of all rules, group by group. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`)
  return `${[
    '# Rules',
    'What `validate` looks for. The pages are made from the rules and their fixtures by `npx vitest run test/rule-pages.test.ts -u`.',
    ['| rule | severity | a well-made story |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`
}

/** A case as it stands in the fixtures, with what is set for it and what the rule says of it. */
function example({ source, now, options, expected }: RuleCase): string {
  const fence = '````'
  const set = [
    ...(now === undefined ? [] : [`\`now\` is ${now}`]),
    ...(options === undefined ? [] : [`the options are \`${JSON.stringify(options)}\``]),
  ]
  return [
    ...(set.length === 0 ? [] : [`Where ${set.join(' and ')}:\n`]),
    `${fence}${source.startsWith('{') ? 'json' : 'text'}\n${source}\n${fence}`,
    ...(expected.length === 0 ? [] : ['', ...expected.map((line) => `- ${line}`)]),
  ].join('\n')
}
