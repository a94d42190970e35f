import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse'
import { faults } from '../../support/laws'

/*
 * fixtures/pages/<name>.txt is a page as it was scraped, one line a paragraph; <name>.json says what must be read of it:
 * the headline, the stamps, how many blocks the body has, the kinds of furniture that are dropped, and lines that must not be.
 */
interface Expected {
  readonly headline?: string
  readonly byline?: string
  readonly dateline?: string
  readonly published?: string
  readonly updated?: string
  readonly language?: string
  readonly direction?: 'rtl'
  readonly body: number
  readonly dropped: readonly string[]
}

const folder = new URL('../../../fixtures/pages/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4))

describe('a page', () => {
  it.each(names)('%s', (name) => {
    const copy = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
    const story = parse(copy)
    const { article } = story
    expect({
      ...(article.headline !== undefined && { headline: article.headline }),
      ...(article.byline && { byline: article.byline.text }),
      ...(article.dateline && { dateline: article.dateline.text }),
      ...(article.published?.at !== undefined && { published: article.published.at }),
      ...(article.updated?.at !== undefined && { updated: article.updated.at }),
      ...(article.language !== undefined && { language: article.language }),
      ...(article.direction && { direction: article.direction }),
      body: article.body.length,
      dropped: [...new Set(story.dropped.map(({ kind }) => kind))].sort(),
    }).toEqual(expected)
    expect(faults(copy, story)).toEqual([])
  })
})

describe('the language of a copy', () => {
  const rows = readFileSync(new URL('../../../fixtures/language.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split(/ \| /) as [string, string])

  it.each(rows)('%s', (tag, text) => {
    expect(parse(text).article.language ?? '-').toBe(tag)
  })

  it('is what the caller says', () =>
    expect(parse('Il a dit que oui.', { language: 'fr-CA' }).article.language).toBe('fr-CA'))
})

const words = fc.constantFrom(...'harbour council weighs the cost of a new pier against toll ferry island'.split(' '))
const line = fc.oneof(
  fc.array(words, { minLength: 2, maxLength: 9 }).map((all) => all.join(' ')),
  fc.array(words, { minLength: 12, maxLength: 24 }).map((all) => all.join(' ')), // as long as a paragraph, without a stop
  fc.array(words, { minLength: 8, maxLength: 26 }).map((all) => `${all.join(' ')}.`),
)

describe('any page', () => {
  // once thrown on: a run of long lines without a stop, as a page in the wrong charset has them
  it('is found, wherever its sentences are', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 24, maxLength: 34 }), (lines) => {
        const copy = lines.join('\n')
        expect(faults(copy, parse(copy))).toEqual([])
      }),
      { numRuns: 2000, seed: 3 },
    )
  })
})
