import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules'
import { profiles } from '../../src/rules/profiles'

/** Returns the words in quotes of a type in a file of src/rules. */
const membersOf = (file: string): string[] =>
  [...readFileSync(new URL(`../../src/rules/${file}.ts`, import.meta.url), 'utf8').matchAll(/'([^']+)'/g)].map(
    ([, name = '']) => name,
  )

test('the type of rule ids has every rule, in the order of the list', () => {
  expect(membersOf('rule-id')).toEqual(rules.map(({ id }) => id))
})

test('the type of profile names has every profile', () => {
  expect(membersOf('profile-name')).toEqual(profiles.map(({ name }) => name))
})
