import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articlePage, exampleArticles, examples } from '../../scripts/article-page.mjs'
import { type ArticleField, articleTypes, namesIn } from '../../scripts/article-types.mjs'
import { Article } from '../../src/article/schema'
import { packageRoot } from '../support/built-package'

const types = articleTypes()
const fields = types.get('Article')?.fields ?? []

test('docs/article.md agrees with types, tables and examples; `npm run docs` updates it', async () => {
  expect(readFileSync(join(packageRoot, 'docs/article.md'), 'utf8'), 'run `npm run docs`').toBe(await articlePage())
})

test('the page has every field of the schema', () => {
  const names = fields.map(({ name }) => name)
  expect(names).toEqual(Object.keys(Article.shape))
  expect(Object.keys(examples())).toEqual(names)
})

/** Adds the fields that a value of a type shows: `Author.name`. */
function addShown(type: string, value: unknown, shown: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) addShown(type, one, shown)
  else if (typeof value === 'object' && value !== null)
    for (const name of interfacesOf(type, value))
      for (const field of types.get(name)?.fields ?? []) {
        const part = (value as Readonly<Record<string, unknown>>)[field.name] // an object with any keys
        if (part === undefined) continue
        shown.add(`${name}.${field.name}`)
        addShown(field.type, part, shown)
      }
}

/** Returns the interfaces in a type that a value is of: all, or those whose `kind` may be that of the value. */
function interfacesOf(type: string, value: object): string[] {
  const all = namesIn(type).flatMap((name) => {
    const { fields: own, text = '' } = types.get(name) ?? {}
    if (own) return [name]
    return namesIn(text).includes(name) ? [] : interfacesOf(text, value) // a type of any JSON names itself
  })
  if (all.length < 2) return all
  const kind = `'${'kind' in value ? value.kind : ''}'`
  return all.filter((name) => fieldOf(name, 'kind')?.type.split(' | ').includes(kind))
}

const fieldOf = (type: string, name: string): ArticleField | undefined =>
  types.get(type)?.fields?.find((field) => field.name === name)

/** Returns all fields of the interfaces that a type leads to. */
function fieldsFrom(type: string, seen = new Set<string>()): string[] {
  return namesIn(type).flatMap((name) => {
    const found = types.get(name)
    if (!found || seen.has(name)) return []
    seen.add(name)
    if (!found.fields) return fieldsFrom(found.text ?? '', seen)
    return found.fields.flatMap((field) => [`${name}.${field.name}`, ...fieldsFrom(field.type, seen)])
  })
}

describe('the examples', () => {
  test.each(fields)('of $name are articles with that field', async ({ name }) => {
    const given = examples()[name]
    expect(given?.absent).toMatch(/^\S.*[^.]$/)
    const found = given ? await exampleArticles(given) : []
    expect(found.length).toBeGreaterThan(0)
    for (const { article } of found) {
      expect(article).toHaveProperty(name)
      expect(Article.safeParse({ body: [], ...article }).error?.issues).toBeUndefined()
    }
  })

  test('show every field of every type', async () => {
    const shown = new Set<string>()
    for (const { name, type } of fields) {
      const given = examples()[name]
      for (const { article } of given ? await exampleArticles(given) : [])
        addShown(type, (article as Readonly<Record<string, unknown>>)[name], shown) // a field of an article by its name
    }
    const wanted = new Set(fields.flatMap(({ type }) => fieldsFrom(type)))
    expect([...wanted].filter((field) => !shown.has(field))).toEqual([])
  })
})
