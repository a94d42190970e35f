import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { documentedRules as rules } from '../../src/rules/documented-rules'
import { profiles } from '../../src/rules/profiles'

/** Returns the words in quotes of a type in a file of src/rules. */
const membersOf = (file: string): string[] =>
  [...readFileSync(new URL(`../../src/rules/${file}.ts`, import.meta.url), 'utf8').matchAll(/'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

test('the type of rule ids has every rule, in the order of the list', () => {
  expect(membersOf('rule-id')).toEqual(rules.map(({ id }) => id))
})

test('the type of options has those of every rule, by name and type, in the order of the list', () => {
  const source = readFileSync(new URL('../../src/rules/built-in-options.ts', import.meta.url), 'utf8')
  const typed = [...source.matchAll(/^ {2}'([^']+)': \{ (.*) \}$/gm)].map(([, id, options = '']) => [
    id,
    [...options.matchAll(/(\w+)\?: (?:readonly )?([\w[\]]+)/g)].map(([, name, type]) => `${name}: ${type}`),
  ])
  const typeOf = (value: unknown): string => (Array.isArray(value) ? 'string[]' : typeof value)
  const real = rules.flatMap(({ id, options }) =>
    options ? [[id, Object.entries(options).map(([name, option]) => `${name}: ${typeOf(option.default)}`)]] : [],
  )
  expect(typed).toEqual(real)
})

test('the type of profile names has every profile', () => {
  expect(membersOf('profile-name')).toEqual(profiles.map(({ name }) => name))
})
