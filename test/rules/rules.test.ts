import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Article } from '../../src/article'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Story } from '../../src/diagnostics/story'
import { parse } from '../../src/parse/parse'
import { rules } from '../../src/rules'
import { boilerplateRules } from '../../src/rules/boilerplate-rules'
import { documentRules } from '../../src/rules/document-rules'
import type { Rule } from '../../src/rules/engine/rule'
import { parserRules } from '../../src/rules/parser-rules'
import { createLocator } from '../../src/text/position'
import { read } from '../../src/workflows/read'
import { validate } from '../../src/workflows/validate'
import { fixtureIds, type RuleCase, ruleCases } from '../support/rule-fixtures'

describe('the list of rules', () => {
  const ids = rules.map(({ id }) => id).sort()

  test('knows every file, and every rule has one', () => {
    const groups = readdirSync('src/rules', { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== 'profiles' && entry.name !== 'engine',
    )
    const files = groups.flatMap(({ name }) => readdirSync(join('src/rules', name)).map((file) => `${name}/${file}`))
    const own = rules.filter(
      (rule) => !parserRules.includes(rule) && !documentRules.includes(rule) && !boilerplateRules.includes(rule),
    )
    expect(files.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual(own.map(({ id }) => id).sort())
  })

  test('knows every folder of fixtures, and every rule has one with cases that pass and that fail', () => {
    const told = parserRules.map(({ id }) => String(id)) // their cases stand in fixtures/damage and fixtures/envelope too
    expect(fixtureIds().filter((id) => !ids.includes(id as (typeof ids)[number]))).toEqual([])
    expect(ids.filter((id) => !fixtureIds().includes(id) && !told.includes(id))).toEqual([])
    for (const id of fixtureIds()) {
      expect(ruleCases(id, 'pass').length, `${id}/pass.txt`).toBeGreaterThan(0)
      expect(ruleCases(id, 'fail').length, `${id}/fail.txt`).toBeGreaterThan(0)
      for (const each of ruleCases(id, 'fail')) expect(each.expected, `${id}/fail.txt`).not.toEqual([])
      for (const each of ruleCases(id, 'pass')) expect(each.expected, `${id}/pass.txt`).toEqual([])
    }
  })
})

/** A case that opens as JSON is an article, or else a document; one that opens as XML or front matter is a document; any other is copy. */
function readCase(source: string): Article | Story {
  const article = source.startsWith('{') ? Article.safeParse(JSON.parse(source)) : undefined
  if (article?.success) return article.data
  const [story] = article || /^(?:<|---\n)/.test(source) ? read(source) : [parse(source)]
  if (!story) throw new Error('the case holds no story')
  return story
}

/** What a rule says of a case, as the fixtures write it. */
function said(rule: Rule, { source, now, options }: RuleCase): string[] {
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
        expect(said(rule, each)).toEqual(each.expected)
      })
})
