import { expect, it } from 'vitest'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
import { type AttackLine, attackForms, attacks } from '../support/restriction-attacks'

const found = (lines: readonly AttackLine[], form: (text: string) => string): number =>
  lines.filter(({ text }) => findRestriction(form(text), 'line') || isPossibleRestriction(form(text))).length

const forms = Object.entries(attackForms).map(([name, form]) => ({ name, form }))

it.each(forms)('finds the lines of two attacks, $name', ({ form }) => {
  expect(found(attacks.first.restricted, form) / attacks.first.restricted.length).toBeGreaterThan(0.9)
  expect(found(attacks.second.restricted, form) / attacks.second.restricted.length).toBeGreaterThan(0.75)
})

it('leaves look-alikes of two attacks free', () => {
  expect(found(attacks.first.free, (text) => text) / attacks.first.free.length).toBeLessThan(0.08)
  expect(found(attacks.second.free, (text) => text) / attacks.second.free.length).toBeLessThan(0.02)
})
