import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../src/lexicon/language'
import { languages } from '../../src/lexicon/languages'
import { words } from '../../src/lexicon/words'
import { tablesOf } from '../../src/parse/all-languages'
import { boilerplate } from '../../src/parse/boilerplate'
import { headParts, partBit, partIndexOf, tailParts } from '../../src/parse/grammar'
import { byline } from '../../src/parse/head/byline'
import { embargo } from '../../src/parse/head/embargo'
import { editorsNote } from '../../src/parse/head/note'
import { notice } from '../../src/parse/head/notice'
import { restriction } from '../../src/parse/head/restriction'
import { restrictionLine } from '../../src/parse/head/restriction-line'
import { openReader } from '../../src/parse/open-reader'
import { parse } from '../../src/parse/parse'
import { PartIndex } from '../../src/parse/part-index'
import type { GrammarPart, HeadPart, TailPart } from '../../src/parse/reader'
import { creditLines } from '../../src/parse/tail/credits'
import { endMark } from '../../src/parse/tail/end-mark'
import { footHeading } from '../../src/parse/tail/heading'
import { signoff } from '../../src/parse/tail/signoff'

const cues = partIndexOf(tablesOf())
const all = (kinds: object = {}): string[] => Object.values(kinds).flatMap(words)

/** Every phrase that the parts open with or are, in a language. */
const phrasesOf = (language: Language): readonly (readonly [GrammarPart, readonly string[]])[] => [
  [byline, words(language.byline)],
  [byline, words(language.anonymous)],
  [boilerplate, all(language.furniture)],
  [endMark, words(language.endMarks)],
  [signoff, all(language.roles)],
  [editorsNote, words(language.editorsNote)],
  [embargo, words(language.embargo)],
  [notice, all(language.notices)],
  [restriction, words(language.restrictions)],
  [footHeading, all(language.foot)],
  [creditLines, all(language.rights)],
]

/** Lines that a phrase is or opens: `Ad`, `AD`, `> Ad`, `Ad: the bridge`. */
function linesOf(phrase: string): string[] {
  const line = phrase.replaceAll('#', '12').replaceAll('*', ' Acme ').trim()
  const whole = [line, line.toUpperCase(), `${line}.`]
  return phrase.startsWith('*') ? whole : [...whole, `> ${line}`, `${line}: the bridge`]
}

describe('what a line may be', () => {
  test.each(languages)('allows each phrase of $tag', (language) => {
    for (const [part, phrases] of phrasesOf(language))
      for (const line of phrases.flatMap(linesOf)) expect(cues.partsOf(line) & partBit(part), line).not.toBe(0)
  })

  test('is nothing of all this for a plain headline', () => {
    const may = cues.partsOf('Harbour bridge shut after storm')
    for (const part of [byline, embargo, editorsNote, notice, restriction, footHeading, creditLines, endMark])
      expect(may & partBit(part)).toBe(0)
  })
})

const HEADLINE = 'Council votes to close the old bridge'
const FIRST = 'LIMA, April 24 (Reuters) - The council voted on Friday to close the old bridge after a long debate.'
const SECOND = 'The mayor said that the decision was right and that the city would find the money for the repairs.'
const folder = new URL('../../fixtures/parts/', import.meta.url)

/** The examples and look-alikes of every part, with the lines above them: see `parts.test.ts` for their notation. */
const examples = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !/^(?:#|\s|in: |with: |dated: )/.test(line))
    .map((line) => line.replace(/^not: /, '').replaceAll(' ⏎ ', '\n')),
)

/** The places of an example in a story. */
const placesOf = (line: string): readonly string[] => [
  `${line}\n\n${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n`,
  `${HEADLINE}\n${line}\n${FIRST}\n${SECOND}\n`,
  `${HEADLINE}\n\n${FIRST}\n\n${line}\n\n${SECOND}\n`,
  `${HEADLINE}\n\n${FIRST}\n\n${SECOND}\n\n${line}\n`,
]

/** Whether a part recognizes a block of a copy without the part index. */
function recognizes(part: HeadPart | TailPart, copy: string, index: number): boolean {
  const reader = openReader(copy)
  if (part !== restrictionLine && reader.restriction(index)) return false // the part for certain restrictions takes it first
  if ('fits' in part) return part.fits(reader, index)
  return Number(part.read(reader, index)) > 0
}

describe('the part index', () => {
  afterEach(() => vi.restoreAllMocks())

  test.each([...new Set([...headParts, ...tailParts])].map((part, number) => [number, part] as const))(
    'lets part %i through for every example of every part',
    (_, part) => {
      for (const copy of examples.map((line) => `${HEADLINE}\n\n${line}\n\n${SECOND}\n`)) {
        const reader = openReader(copy)
        for (let index = 1; index < reader.blocks.length - 1; index++)
          if ((reader.possibleParts(index) & partBit(part)) === 0)
            expect(recognizes(part, copy, index), reader.line(index)).toBe(false)
      }
    },
  )

  test.each(['first', 'below the headline', 'in the body', 'last'].map((place, number) => [place, number] as const))(
    'changes nothing in what is read: an example %s',
    (_, number) => {
      const copies = examples.map((line) => placesOf(line)[number] as string)
      const read = copies.map((copy) => parse(copy))
      vi.spyOn(PartIndex.prototype, 'partsOf').mockReturnValue(-1)
      copies.forEach((copy, at) => {
        const { article, dropped, unread } = parse(copy)
        expect({ article, dropped, unread }, copy).toEqual({
          article: read[at]?.article,
          dropped: read[at]?.dropped,
          unread: read[at]?.unread,
        })
      })
    },
  )
})
