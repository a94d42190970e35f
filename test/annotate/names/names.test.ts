import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, annotateText, parse } from '../../../src/entries'
import { runs } from '../../support/draws'

const folder = join(import.meta.dirname, '../../../fixtures/names')
const MARK = /\[(person|organisation|place) ([^\]]+)\]/g

/** The cases of a fixture: a title, then a story with its names in brackets. */
function casesOf(language: string): readonly (readonly [name: string, marked: string])[] {
  const text = readFileSync(join(folder, `${language}.txt`), 'utf8')
  return text
    .split(/\n\n+/)
    .map((part) => part.trim())
    .filter((part) => part && !part.startsWith('#'))
    .map((part) => {
      const [name = '', ...lines] = part.split('\n')
      return [name, lines.join('\n').replaceAll(' | ', '\n\n')]
    })
}

/** A text with its outermost names in brackets, as they are found. */
function mark(text: string, language: string): string {
  const { people = [], organisations = [], places = [] } = annotateText(text, { language })
  const found = Object.entries({ person: people, organisation: organisations, place: places })
    .flatMap(([kind, entries]) => entries.flatMap(({ mentions }) => mentions.map((mention) => ({ kind, ...mention }))))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let marked = ''
  let at = 0
  for (const { kind, start, end, text: words } of found) {
    if (start < at) continue
    marked += `${text.slice(at, start)}[${kind} ${words}]`
    at = end
  }
  return marked + text.slice(at)
}

describe('names', () => {
  describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))('%s', (language) => {
    it.each(casesOf(language))('%s', (_, marked) => {
      expect(mark(marked.replaceAll(MARK, '$2'), language)).toBe(marked)
    })
  })

  it('never throws; each mention is inside its text, and none overlaps another in part', () => {
    const pieces = fc.constantFrom(
      ...[
        'Xi',
        'Jinping',
        'said',
        'of',
        'the',
        'and',
        'Bank',
        'England',
        'al',
        '-',
        'Mr',
        '.',
        ',',
        '(',
        ')',
        'CPC',
        'U.S.',
        '’s',
        '&',
        '\n',
        '“',
        '24',
        'Ministry',
        'Chinese',
        'President',
        'von',
        'New York',
        'ÉLYSÉE',
        '\ud800',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ')
          const { people = [], organisations = [], places = [] } = annotateText(text)
          const mentions = [...people, ...organisations, ...places].flatMap((entry) => entry.mentions)
          mentions.sort((a, b) => a.start - b.start || b.end - a.end)
          const open: number[] = []
          for (const { start, end, text: own } of mentions) {
            expect(text.slice(start, end)).toBe(own)
            while (open.length && (open.at(-1) ?? 0) <= start) open.pop()
            expect(end).toBeLessThanOrEqual(open.at(-1) ?? text.length)
            open.push(end)
          }
        },
      ),
      { numRuns: runs(200) },
    )
  })

  it.each([
    ['capitals', 'Kara Lund '],
    ['letters', 'ABC '],
    ['letters in brackets', 'Karamara Union (KU) '],
    ['roles', 'Deputy Prime Minister '],
    ['of', 'Bank of '],
    ['initials', 'A. '],
    ['hyphens', 'Al-'],
    ['and', 'Health and '],
  ])('reads a long run of %s', (_, piece) => {
    expect(annotateText(piece.repeat(20_000))).toBeDefined()
  })
})

describe('names in a language whose plain words are not known', () => {
  it.each([
    [
      'de',
      'Der Minister Klaus Weber sprach am Montag in Berlin über den Haushalt. Weber lobte die Arbeit der Behörde.',
      'Klaus Weber, Berlin, Weber',
    ],
    [
      'fr',
      'La ministre Claire Dubois a quitté Paris pour Madrid. Le Parti ouvrier a protesté.',
      'Claire Dubois, Paris, Madrid, Parti ouvrier',
    ],
    ['zh-Hans', '重庆，24日电', '重庆'],
  ])('%s', (language, text, expected) => {
    const { people = [], organisations = [], places = [] } = annotateText(text, { language })
    const found = [...people, ...organisations, ...places].flatMap(({ mentions }) => mentions)
    expect(
      found
        .sort((a, b) => a.start - b.start)
        .map((mention) => mention.text)
        .join(', '),
    ).toBe(expected)
  })
})

describe('the seed', () => {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../../seeds', file), 'utf8')
  const expected = JSON.parse(read('xi-chongqing.expected.json'))
  const story = annotate(parse(read('xi-chongqing.txt')))
  const { people = [], organisations = [], places = [] } = story.article.annotations ?? {}

  it('names its people, each mention, with their roles', () => {
    const found = people.map(({ name, family, given, roles = [], mentions }) => {
      return { name, family, given, mentions: mentions.length, roles: roles.map(({ text }) => text) }
    })
    expect(found).toEqual(expected.people)
  })

  it.each(expected.organisations as readonly { name: string; parent?: string }[])(
    'names its organisations: $name',
    (row) => {
      const nameOf = (id: string | undefined) => organisations.find((entry) => entry.id === id)?.name
      const found = organisations.find(({ name }) => name === row.name)
      expect({
        name: found?.name,
        ...(found?.acronym && { acronym: found.acronym }),
        ...(row.parent && { parent: nameOf(found?.parent) }),
        texts: [...new Set(found?.mentions.map(({ text }) => text))],
      }).toEqual(row)
    },
  )

  it.each(expected.places as readonly { name: string; mentions: number; aliases?: readonly string[] }[])(
    'names its places: $name',
    (row) => {
      const found = places.find(({ name }) => name === row.name)
      const { mentions, aliases, ...rest } = row
      expect(found).toMatchObject(rest)
      expect(found?.aliases?.map(({ text }) => text)).toEqual(aliases)
      expect(found?.mentions.length).toBe(mentions)
    },
  )

  it('names nothing else, and nothing twice', () => {
    const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name).sort()
    expect(namesOf(people)).toEqual(namesOf(expected.people))
    expect(namesOf(organisations)).toEqual(namesOf(expected.organisations))
    expect(namesOf(places)).toEqual(namesOf(expected.places))
    for (const { mentions } of [...people, ...organisations, ...places])
      expect(new Set(mentions.map(({ path, start, end }) => `${path} ${start} ${end}`)).size).toBe(mentions.length)
  })
})
