import { everywhere, type SentenceRow } from '../../lexicon/annotate/sentence-row'
import { words } from '../../lexicon/words'
import { defineFlags } from '../../text/define-flags'
import { WordBits } from '../tokens/word-bits'
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
  const table = new WordBits(vocabulary)
  const cut = words(row.cut)
  const titles = words(everywhere).filter((title) => !cut.includes(title))
  table.addLists(
    [
      [TITLE, titles],
      [TITLE, row.titles],
      [CUT, row.cut],
      [CUT | REGION, row.regions],
      [NUMBERED, row.numbered],
      [OPENER, row.openers],
      [MONTH, row.months],
      [SPEECH_VERB, row.speechVerbs],
      [LETTERED, row.lettered],
      [LETTER_NAME, row.letterNames],
      [LETTER_LEAD, row.letterLeads],
      [ACRONYM, row.acronyms],
      [CLOCK, row.clock],
      [DAY, row.days],
      [ZONED, row.zoned],
    ],
    true,
  )
  const bits = new Uint16Array(table.table())
  return { bits, ordinals: row.ordinals ?? false, stops: row.stops ?? '', isPooled: row.isPooled ?? false }
}
