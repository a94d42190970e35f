import { everywhere, type SentenceRow } from '../../lexicon/annotate/sentence-row'
import { words } from '../../lexicon/words'
import { defineFlags } from '../../text/define-flags'
import type { WordSource } from '../word-source'

/* Classes of a word for sentence ends, as bits. */
const BITS = 16 // of Uint16Array
const flag = defineFlags('word of a sentence end', BITS)
export const TITLE = flag('TITLE') // no sentence ends after its full stop
export const CUT = flag('CUT') // a sentence ends after its full stop if an opener follows
export const NUMBERED = flag('NUMBERED') // no sentence ends between its full stop and a number
export const OPENER = flag('OPENER') // opens sentences
export const SPEECH_VERB = flag('SPEECH_VERB') // attributes the words before it
export const CLOCK = flag('CLOCK') // follows a clock time: `p.m.`
export const DAY = flag('DAY') // follows a `CLOCK` word: `Monday`
export const ZONED = flag('ZONED') // makes the word before it a time zone: `Chicago time`
export const REGION = flag('REGION') // after a place and a comma, ends a sentence unless a comma follows
export const MONTH = flag('MONTH') // a number with a stop before it is a day: `12.` ¦ `Juni`
export const LETTERED = flag('LETTERED') // a letter after it is not an initial: `vitamin C.`
export const LETTER_NAME = flag('LETTER_NAME') // a letter that is a name after LETTER_LEAD: `on X.`
export const LETTER_LEAD = flag('LETTER_LEAD') // makes a LETTER_NAME after it a name: `on`
export const ACRONYM = flag('ACRONYM') // in capitals, no abbreviation: `IE.`

/** The word tables of a language for finding sentences. */
export interface SentenceWords {
  /** The classes of words, such as `TITLE` or `OPENER`, as bits by word number. */
  readonly bits: Uint16Array
  /** Whether a full stop after a number makes it an ordinal, as in German: `24. April`. */
  readonly ordinals: boolean
  /** Whether the language has no words of its own, so that abbreviations and stops are known by their shape. */
  readonly isPooled: boolean
  /** Marks that end sentences in this language, besides those that do so in all languages: `.`, `?`, `!` and the like. */
  readonly stops: string
}

const NO_ROW: SentenceRow = {}

/** Builds the word tables for finding sentences in a language. */
export function sentenceWordsOf({ vocabulary, rows }: WordSource): SentenceWords {
  const row = rows.sentences ?? NO_ROW
  const known: (readonly [id: number, bit: number])[] = []
  const addWords = (list: string | undefined, bit: number): void => {
    for (const word of words(list)) {
      known.push([vocabulary.add(word), bit])
      if (word.includes('.')) known.push([vocabulary.add(`${word}.`), bit])
    }
  }
  const cut = words(row.cut)
  addWords(
    words(everywhere)
      .filter((title) => !cut.includes(title))
      .join(', '),
    TITLE,
  )
  addWords(row.titles, TITLE)
  addWords(row.cut, CUT)
  addWords(row.regions, CUT | REGION)
  addWords(row.numbered, NUMBERED)
  addWords(row.openers, OPENER)
  addWords(row.months, MONTH)
  addWords(row.speechVerbs, SPEECH_VERB)
  addWords(row.lettered, LETTERED)
  addWords(row.letterNames, LETTER_NAME)
  addWords(row.letterLeads, LETTER_LEAD)
  addWords(row.acronyms, ACRONYM)
  addWords(row.clock, CLOCK)
  addWords(row.days, DAY)
  addWords(row.zoned, ZONED)
  const bits = new Uint16Array(vocabulary.tableSize)
  for (const [id, bit] of known) bits[id] = (bits[id] ?? 0) | bit
  return { bits, ordinals: row.ordinals ?? false, stops: row.stops ?? '', isPooled: row.isPooled ?? false }
}
