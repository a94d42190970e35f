import { type WordList, words } from '../../lexicon/words'
import type { CalendarWords } from '../calendar'
import { textBit } from './text-bit'
import { FUNCTION_WORDS, REPORTING_WORDS, rowsByFeature, type TextFeature, WORDS } from './text-features'
import { createWordAutomaton, type WordAutomaton } from './word-automaton'

/** The words that show features, in the form in which texts are searched for them. */
export interface WordFeatures {
  readonly automaton: WordAutomaton
  /** The bits of features with a word without ASCII letters, which the automaton cannot detect; they are set for every text. */
  readonly always: number
  /** The bits of features whose offsets cannot be recorded. They have a word that does not start with an ASCII letter. */
  readonly unplaced: number
}

const plain = new WeakMap<CalendarWords, WordFeatures>()
const withStyle = new WeakMap<CalendarWords, WordFeatures>()

/**
 * Returns the words of features, with the month and weekday names of a calendar. Cached by calendar.
 * Without `hasStyle`, the words of reporting, doubled words and capitals are left out.
 */
export function wordFeatures(calendar: CalendarWords, hasStyle: boolean): WordFeatures {
  const known = hasStyle ? withStyle : plain
  let found = known.get(calendar)
  if (!found) {
    const { months, weekdays } = calendar
    const bits = new Map<string, number>()
    let always = 0
    let unplaced = 0
    const add = (feature: TextFeature, word: string): void => {
      const match = /[a-z]+/.exec(word)
      const letters = match?.[0]
      if (match?.index !== 0) unplaced |= textBit(feature)
      if (letters === undefined) always |= textBit(feature)
      else bits.set(letters, (bits.get(letters) ?? 0) | textBit(feature))
    }
    for (const [feature, row] of rowsByFeature<WordList | (() => WordList)>(
      hasStyle ? { ...WORDS, ...REPORTING_WORDS } : WORDS,
    ))
      for (const word of words(typeof row === 'function' ? row() : row)) add(feature, word)
    for (const [feature, names] of [
      ['month', months],
      ['weekday', weekdays],
    ] as const)
      for (const name of names.keys()) {
        add(feature, name)
        if (name.startsWith('i')) add(feature, name.slice(1)) // İyun
      }
    const automaton = createWordAutomaton(bits, hasStyle ? words(FUNCTION_WORDS) : [], textBit('doubledWord'))
    found = { automaton, always, unplaced }
    known.set(calendar, found)
  }
  return found
}
