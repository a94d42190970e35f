import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src/annotate/annotate'

const rows = readFileSync(new URL('../../../fixtures/annotate/office-lists.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith(';'))
  .map((line) => line.split(' | '))

/** What is found in a text, as the fixture writes it: people with their roles, organisations, places. */
function namesIn(text: string, language: string): Readonly<Record<string, string>> {
  const { people = [], organisations = [], places = [] } = annotateText(text, { language })
  const list = (names: readonly string[]): string => names.join('; ') || '-'
  return {
    people: list(people.map(({ name, roles = [] }) => [name, ...roles.map((role) => role.text)].join(': '))),
    organisations: list(organisations.map(({ name }) => name)),
    places: list(places.map(({ name }) => name)),
  }
}

describe('offices with a list of fields, who holds them, and towns in commas', () => {
  it.each(rows)('%s: %s', (language = '', text = '', ...expected) => {
    const found = namesIn(text, language)
    for (const row of expected) {
      const kind = row.slice(0, row.indexOf(' '))
      expect(`${kind} ${found[kind]}`).toBe(row)
    }
  })
})

describe('an elided article that opens a sentence', () => {
  it.each([
    ['fr', 'L’Union européenne a voté.', 'organisations', 'Union européenne'],
    ['fr', '« L’Espagne a gagné », a dit Luc Bertin.', 'places', 'Espagne'],
    ['it', 'Piove. L’Italia vince.', 'places', 'Italia'],
    ['it', 'Il sindaco di L’Aquila tace.', 'places', 'L’Aquila'],
  ])('%s: %s', (language, text, kind, name) => {
    expect(namesIn(text, language)[kind]).toBe(name)
  })
})
