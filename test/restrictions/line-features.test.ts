import { describe, expect, it } from 'vitest'
import { restrictionWeights } from '../../src/lexicon/generated/restriction-weights'
import { isPossibleRestriction } from '../../src/restrictions/is-possible-restriction'
import { restrictionFeatures } from '../../src/restrictions/line-features'

describe('restrictionFeatures', () => {
  it('has a weight and a name of its own for each feature', () => {
    expect(restrictionWeights.features).toHaveLength(restrictionFeatures.length)
    expect(new Set(restrictionFeatures.map(({ name }) => name)).size).toBe(restrictionFeatures.length)
  })
})

describe('isPossibleRestriction', () => {
  it.each([
    'Please sit on the harbour piece until 6 p.m.',
    'Desks: delete the ferry story from your systems',
    'Wir ziehen unsere Meldung zur Fähre zurück',
    'Publication autorisée uniquement après 18h00',
    '本稿请于5日18时后刊发',
    'Please hold this story until 0600 2024',
  ])('finds: %s', (line) => {
    expect(isPossibleRestriction(line)).toBe(true)
  })

  it.each([
    'Ministers sit on the harbour plan until Friday',
    'Embargo lifted',
    'Delete',
    'Not for publication: tel. 555 0100',
    '“Sit on this story until Monday,” he said.',
    'Hersteller zieht Medikament zurück',
  ])('leaves free: %s', (line) => {
    expect(isPossibleRestriction(line)).toBe(false)
  })

  it.each(['sit on this story until ', '禁', 'not for '])('takes linear time: %j', (part) => {
    const start = performance.now()
    isPossibleRestriction(part.repeat(100_000))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
