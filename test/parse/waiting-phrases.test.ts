import { expect, it } from 'vitest'
import { languages } from '../../src/lexicon/languages'
import { words } from '../../src/lexicon/words'
import { foldLine, openingOf, Phrases } from '../../src/parse/phrases'
import { phrases as waitingPhrases } from '../../src/parse/waiting-phrases'

const LISTS = languages.flatMap(({ furniture = {}, byline }) => [...Object.values(furniture), byline].map(words))

it('finds what phrases find that are all added at once', () => {
  const atOnce = new Phrases<number>()
  const waiting = waitingPhrases(LISTS.map((list, index) => [list, index] as const))
  for (const [list, phrases] of LISTS.entries()) for (const phrase of phrases) atOnce.add(phrase, list)
  const phrases = LISTS.flat()
  for (const phrase of phrases.filter((_, index) => index % 7 === 0)) {
    const line = `${phrase.replaceAll('*', 'Ana').replaceAll('#', '12')}`
    expect([line, waiting.line(foldLine(line), line)]).toEqual([line, atOnce.line(foldLine(line), line)])
    expect([line, waiting.opening(openingOf(line))]).toEqual([line, atOnce.opening(openingOf(line))])
  }
})

it('has the openings in ASCII before and after its phrases are added', () => {
  const list = ['By', 'by *', 'read more', 'читать далее', '* read on', '# comments', 'a *', 'Été *']
  const phrases = waitingPhrases([[list, true]])
  const before = phrases.keys()
  expect([...before].sort()).toEqual(['# comments', '*read on', 'By', 'a', 'by', 'read more', 'read on'].sort())
  for (const line of ['by', 'read more', 'читать далее', 'été', 'a b']) phrases.line(line)
  expect(phrases.line('читать далее')).toBe(true)
  expect(new Set(phrases.keys().map((key) => key.toLowerCase()))).toEqual(
    new Set([...before.map((key) => key.toLowerCase()), 'читать далее', 'été']),
  )
})
