import { describe, expect, it } from 'vitest'
import { useLimitCues, useLimits } from '../../src/lexicon/use-limits'
import { isLimitedUse } from '../../src/restrictions/is-limited-use'

describe('isLimitedUse', () => {
  it.each([
    'NO USE AFTER JUNE 1',
    '(For use by newspapers only)',
    'NOT FOR DISTRIBUTION IN THE UNITED STATES',
    'Keine Verwendung nach dem 1. Juni',
    "PAS D'UTILISATION APRÈS 18h",
    'Uso exclusivo para suscriptores',
    'Riservato agli abbonati di Roma',
    '[AD USO ESCLUSIVO DEI CLIENTI in Italia]',
    'Hergebruik verboden',
    'Yalnızca abonelerin kullanımına',
    'Только для подписчиков в России',
  ])('is true for %s', (line) => {
    expect(isLimitedUse(line)).toBe(true)
  })

  it.each([
    'NOT FOR DISTRIBUTION IN JAPAN BEFORE 0600 GMT',
    'No use of force was reported.',
    'They said: no use after June 1',
    '',
  ])('is false for %s', (line) => {
    expect(isLimitedUse(line)).toBe(false)
  })

  it('opens as one of the cues says, for each pattern', () => {
    const cues = useLimitCues.split(' ')
    for (const pattern of Object.values(useLimits).flat())
      for (const opening of pattern.replace(/^\(\?:([^()]*)\).*/, '$1').split(pattern.startsWith('(?:') ? '|' : /$/))
        expect(cues, pattern).toContain(opening.slice(0, 3).trim())
  })
})
