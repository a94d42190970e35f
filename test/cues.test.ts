import { describe, expect, test } from 'vitest'
import type { Language } from '../src/lexicon/language'
import { languages } from '../src/lexicon/languages'
import { words } from '../src/lexicon/words'
import { furniture } from '../src/read/furniture'
import { bitOf, cuesOf } from '../src/read/grammar'
import { byline } from '../src/read/head/byline'
import { embargo } from '../src/read/head/embargo'
import { editorsNote } from '../src/read/head/note'
import { notice } from '../src/read/head/notice'
import { restriction } from '../src/read/head/restriction'
import { tablesOf } from '../src/read/tables'
import { credits } from '../src/read/tail/credits'
import { endMark } from '../src/read/tail/end-mark'
import { headingOf } from '../src/read/tail/heading'
import { signoff } from '../src/read/tail/signoff'

const cues = cuesOf(tablesOf())
const all = (kinds: object = {}): string[] => Object.values(kinds).flatMap(words)

/** Every phrase that the parts open with or are, in a language. */
const phrasesOf = (language: Language): readonly (readonly [object, readonly string[]])[] => [
  [byline, words(language.byline)],
  [byline, words(language.anonymous)],
  [furniture, all(language.furniture)],
  [endMark, words(language.endMarks)],
  [signoff, all(language.roles)],
  [editorsNote, words(language.editorsNote)],
  [embargo, words(language.embargo)],
  [notice, all(language.notices)],
  [restriction, words(language.restrictions)],
  [headingOf, all(language.foot)],
  [credits, all(language.rights)],
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
      for (const line of phrases.flatMap(linesOf)) expect(cues.of(line) & bitOf(part), line).not.toBe(0)
  })

  test('is nothing of all this for a plain headline', () => {
    const may = cues.of('Harbour bridge shut after storm')
    for (const part of [byline, embargo, editorsNote, notice, restriction, headingOf, credits, endMark])
      expect(may & bitOf(part)).toBe(0)
  })
})
