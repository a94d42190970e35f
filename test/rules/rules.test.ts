import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article } from '../../src/article/schema'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Story } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'
import { boilerplateRules } from '../../src/rules/boilerplate-rules'
import { documentRules } from '../../src/rules/document-rules'
import { documentedRules as rules } from '../../src/rules/documented-rules'
import type { Rule } from '../../src/rules/engine/rule'
import { parserRules } from '../../src/rules/parser-rules'
import { profiles } from '../../src/rules/profiles'
import { recommended } from '../../src/rules/profiles/recommended'
import { createLocator } from '../../src/text/position'
import { read } from '../../src/workflows/read'
import { validate } from '../../src/workflows/validate'
import { fixtureIds, type RuleCase, ruleCases } from '../support/rule-fixtures'

describe('the list of rules', () => {
  const ids = rules.map(({ id }) => id).sort()

  const elsewhere: ReadonlySet<string> = new Set(
    [...parserRules, ...documentRules, ...boilerplateRules].map(({ id }) => id),
  )

  test('has every file of src/rules', () => {
    const groups = readdirSync('src/rules', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !['profiles', 'engine', 'documentation'].includes(entry.name),
    )
    const files = groups.flatMap(({ name }) =>
      readdirSync(join('src/rules', name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`),
    )
    expect(
      files.filter((id) => !ids.includes(id as Rule['id'])),
      'files without a line in src/rules/index.ts',
    ).toEqual([])
    const own = rules.filter((rule) => !elsewhere.has(rule.id)).map(({ id }) => id)
    expect(
      own.filter((id) => !files.includes(id)),
      'rules without a file src/rules/<group>/<name>.ts',
    ).toEqual([])
  })

  test('has fixtures and a page for every rule', () => {
    const reported = parserRules.map(({ id }) => String(id)) // their cases are in fixtures/damage and fixtures/envelope too
    const missing = ids.filter((id) => !fixtureIds().includes(id) && !reported.includes(id))
    expect(missing, 'rules without fixtures/rules/<id>/pass.txt and fail.txt').toEqual([])
    const unknown = fixtureIds().filter((id) => !ids.includes(id as Rule['id']))
    expect(unknown, 'folders of fixtures/rules without a rule').toEqual([])
    const unpaged = ids.filter((id) => !existsSync(`docs/rules/${id}.md`))
    expect(unpaged, 'rules without a page docs/rules/<id>.md: run `npm run docs`').toEqual([])
  })

  test('has all rules that only readers report in the profile by which settings are checked', () => {
    const reported = rules.filter(({ check }) => !check).map(({ id }) => id)
    expect(reported.filter((id) => !(id in recommended.rules))).toEqual([])
  })

  test('has a profile for every rule', () => {
    const set = new Set(profiles.flatMap(({ rules: settings }) => Object.keys(settings)))
    expect(
      ids.filter((id) => !set.has(id)),
      'rules in no profile of src/rules/profiles: they never run',
    ).toEqual([])
  })

  test.each(fixtureIds())('%s has cases that pass and cases that fail', (id) => {
    for (const kind of ['pass', 'fail'] as const) {
      const cases = ruleCases(id, kind)
      const file = `fixtures/rules/${id}/${kind}.txt`
      expect(cases.length, `cases in ${file}`).toBeGreaterThan(0)
      for (const { expected } of cases)
        expect(expected.length > 0, `findings in each case of ${file}`).toBe(kind === 'fail')
    }
  })
})

/** Reads a case: JSON is an article or else a document; XML or front matter is a document; anything else is copy. */
function readCase(source: string): Article | Story {
  const article = source.startsWith('{') ? Article.safeParse(JSON.parse(source)) : undefined
  if (article?.success) return article.data
  const [story] = article || /^(?:<|---\n)/.test(source) ? read(source) : [parse(source)]
  if (!story) throw new Error('The case has no story.')
  return story
}

/** Returns the findings of a rule on a case, as the fixtures write them. */
function findingsOf(rule: Rule, { source, now, options }: RuleCase): string[] {
  const checked = readCase(source)
  const locate = createLocator(source)
  const place = ({ span, path }: Diagnostic): string => {
    if (!span) return path
    const { line, column } = locate(span.start)
    return `${line}:${column}`
  }
  return validate(checked, {
    ...(now === undefined ? {} : { now }),
    rules: { [rule.id]: options === undefined ? 'on' : ['on', options] },
  })
    .filter((found) => found.rule === rule.id)
    .map((found) => `${place(found)} ${found.severity} ${found.message}`)
}

const shown = rules.filter(({ id }) => fixtureIds().includes(id))

describe.each(shown.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  for (const kind of ['pass', 'fail'] as const)
    for (const [i, each] of ruleCases(id, kind).entries())
      test(`${kind} ${i + 1}: ${each.source.replace(/\s+/g, ' ').slice(0, 60)}`, () => {
        expect(findingsOf(rule, each)).toEqual(each.expected)
      })
})
