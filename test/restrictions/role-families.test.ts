import { describe, expect, it } from 'vitest'
import { pairWeights } from '../../src/lexicon/generated/restriction-weights'
import { everyLanguage } from '../../src/restrictions/every-language'
import { pairFormFeatures } from '../../src/restrictions/form-features'
import { hasFeature } from '../../src/restrictions/line-features'
import {
  findRoleFeatures,
  nameOfRoleFeature,
  type RoleFamily,
  roleFamilies,
  roleFeatureNamed,
} from '../../src/restrictions/role-families'
import { rolesOfLanguages, scoredLine, scorePairs } from '../../src/restrictions/score-restriction'

const namesOf = (text: string): string[] => {
  const names: string[] = []
  findRoleFeatures(rolesOfLanguages(scoredLine(text), everyLanguage), (feature) =>
    names.push(nameOfRoleFeature(feature)),
  )
  return names
}

it('has no weight that the build would join to the next one, as it does at a comma and a space', () => {
  for (const family of roleFamilies) expect(pairWeights[family]).not.toMatch(/,\s/)
})

describe('findRoleFeatures', () => {
  it.each([
    ['has N', 'Do not publish', 'Publish'],
    ['next NV', 'Do not publish', 'Publish not'],
    ['near NV', 'Do not, editors, publish', 'Publish, not'],
    ['with NV', 'Publish not', 'Publish'],
    ['opens NV', 'Do not publish', 'Publish not'],
    ['closes V', 'Do not publish', 'Publish the story'],
  ])('finds %s in “%s”, not in “%s”', (name, has, lacks) => {
    expect(namesOf(has)).toContain(name)
    expect(namesOf(lacks)).not.toContain(name)
  })

  it('compares no roles of two sentences', () => {
    expect(namesOf('It did not. We publish')).not.toContain('near NV')
  })

  it('names each feature once', () => {
    const names = namesOf('Do not, not, not publish, publish, publish the story')
    expect(new Set(names).size).toBe(names.length)
  })

  it('takes linear time', () => {
    expect(namesOf('not for publication '.repeat(10_000)).length).toBeLessThan(100)
  })
})

describe('pairWeights', () => {
  it('has a weight for each feature of form', () => {
    expect(pairWeights.form).toHaveLength(pairFormFeatures.length)
  })

  it.each(roleFamilies)('names features by two roles at most: %s', (family: RoleFamily) => {
    for (const group of pairWeights[family].split(';')) {
      expect(group).toMatch(/^-?[1-9]\d*=(?:[^\s=_][^\s=])+$/)
      for (const pair of group.replace(/.*=/, '').match(/../g) ?? []) {
        const roles = pair.replace('_', '')
        expect(nameOfRoleFeature(roleFeatureNamed(family, roles))).toBe(`${family} ${roles}`)
      }
    }
  })

  it.each(pairFormFeatures.map((feature) => [feature.name, feature] as const))(
    'has a true example: %s',
    (_, feature) => {
      expect(hasFeature(feature, scoredLine(feature.has))).toBe(true)
      expect(hasFeature(feature, scoredLine(feature.lacks))).toBe(false)
    },
  )
})

describe('scorePairs', () => {
  it.each([
    'Nothing of this may be in the paper before the gala on Saturday',
    'Bitte nichts davon vor der Gala ins Netz stellen',
    'Ne publiez rien de cet entretien avant la fin de la cérémonie',
    'No suban todavía la nota del accidente',
  ])('is higher for a note than for news: %s', (note) => {
    expect(scorePairs(scoredLine(note), everyLanguage)).toBeGreaterThan(
      scorePairs(scoredLine('The ferries run again after the storm'), everyLanguage),
    )
  })
})
