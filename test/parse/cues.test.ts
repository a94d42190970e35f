import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/lexicon/language'
import { languages } from '../../src/lexicon/languages'
import { words } from '../../src/lexicon/words'
import { boilerplate } from '../../src/parse/boilerplate'
import { bitOf, partIndexOf } from '../../src/parse/grammar'
import { byline } from '../../src/parse/head/byline'
import { embargo } from '../../src/parse/head/embargo'
import { editorsNote } from '../../src/parse/head/note'
import { notice } from '../../src/parse/head/notice'
import { restriction } from '../../src/parse/head/restriction'
import { tablesOf } from '../../src/parse/tables'
import { creditLines } from '../../src/parse/tail/credits'
import { endMark } from '../../src/parse/tail/end-mark'
import { matchFootHeading } from '../../src/parse/tail/heading'
import { signoff } from '../../src/parse/tail/signoff'

const cues = partIndexOf(tablesOf())
const all = (kinds: object = {}): string[] => Object.values(kinds).flatMap(words)

/** Every phrase that the parts open with or are, in a language. */
const phrasesOf = (language: Language): readonly (readonly [object, readonly string[]])[] => [
  [byline, words(language.byline)],
  [byline, words(language.anonymous)],
  [boilerplate, all(language.furniture)],
  [endMark, words(language.endMarks)],
  [signoff, all(language.roles)],
  [editorsNote, words(language.editorsNote)],
  [embargo, words(language.embargo)],
  [notice, all(language.notices)],
  [restriction, words(language.restrictions)],
  [matchFootHeading, all(language.foot)],
  [creditLines, all(language.rights)],
]

/** Lines that a phrase is or opens: `Ad`, `AD`, `> Ad`, `Ad: the bridge`. */
function linesOf(phrase: string): string[] {
  const line = phrase.replaceAll('#', '12').replaceAll('*', ' Acme ').trim()
  const whole = [line, line.toUpperCase(), `${line}.`]
  return phrase.startsWith('*') ? whole : [...whole, `> ${line}`, `${line}: the bridge`]
}

describe('what a line may be', () => {
  test.each(languages)('is what a phrase of $tag says', (language) => {
    for (const [part, phrases] of phrasesOf(language))
      for (const line of phrases.flatMap(linesOf)) expect(cues.partsOf(line) & bitOf(part), line).not.toBe(0)
  })

  test('is nothing of all this for a plain headline', () => {
    const may = cues.partsOf('Harbour bridge shut after storm')
    for (const part of [byline, embargo, editorsNote, notice, restriction, matchFootHeading, creditLines, endMark])
      expect(may & bitOf(part)).toBe(0)
  })
})
