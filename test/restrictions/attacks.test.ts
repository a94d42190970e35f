import { expect, it } from 'vitest'
import { findRestriction } from '../../src/restrictions/find-restriction'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
import { type AttackLine, attackForms, attacks } from '../support/restriction-attacks'

const found = (lines: readonly AttackLine[], form: (text: string) => string): number =>
  lines.filter(({ text }) => findRestriction(form(text), 'line') || isPossibleRestriction(form(text))).length

const forms = Object.entries(attackForms).map(([name, form]) => ({ name, form }))

/** Shares of the restricting lines that are found: fitted on these lines, and not a promise for others. */
const least = { first: 0.9, second: 0.75, third: 0.6, fourth: 0.35, fifth: 0.45, sixth: 0.2 } as const

it.each(forms)('finds the lines of the attacks, $name', ({ form }) => {
  for (const [name, share] of Object.entries(least) as [keyof typeof least, number][])
    expect(found(attacks[name].restricted, form) / attacks[name].restricted.length, name).toBeGreaterThan(share)
})

it('leaves look-alikes of the attacks free', () => {
  expect(found(attacks.first.free, (text) => text) / attacks.first.free.length).toBeLessThan(0.08)
  for (const name of ['second', 'third', 'fourth', 'fifth', 'sixth'] as const)
    expect(found(attacks[name].free, (text) => text) / attacks[name].free.length, name).toBeLessThan(0.02)
})
