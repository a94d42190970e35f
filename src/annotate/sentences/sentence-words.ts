import { everywhere, type SentenceRow } from '../../lexicon/annotate/sentence-row'
import { words } from '../../lexicon/words'
import type { WordSource } from '../words'

/*
 * What a word is to the end of a sentence, as bits.
 */
export const TITLE = 1 // no sentence ends behind its stop
export const CUT = 2 // one ends behind its stop where an opener follows
export const NUMBERED = 4 // none ends between its stop and a number
export const OPENER = 8 // opens sentences
export const SPEECH_VERB = 16 // says that the words before it were said
export const CLOCK = 32 // stands behind a clock time: `p.m.`
export const DAY = 64 // stands behind that: `Monday`
export const ZONED = 128 // makes a zone of the word before it: `Chicago time`
export const LETTERED = 512 // a letter behind it is no initial: `vitamin C.`
export const LETTER_NAME = 1024 // a letter that is a name behind LETTER_LEAD: `on X.`
export const LETTER_LEAD = 2048
export const REGION = 256 // behind a place and a comma, ends a sentence where no comma follows

/** What finding sentences needs to know of words. */
export interface SentenceWords {
  /** By number: the bits of a word. */
  readonly bits: Uint16Array
  /** Whether a stop behind a number makes it an ordinal. */
  readonly ordinals: boolean
  /** Marks that end sentences in this language alone. */
  readonly stops: string
}

const NO_ROW: SentenceRow = {}

/** Makes the tables of a language for sentences. */
export function sentenceWordsOf({ vocabulary, rows }: WordSource): SentenceWords {
  const row = rows.sentences ?? NO_ROW
  const known: (readonly [id: number, bit: number])[] = []
  const put = (list: string | undefined, bit: number): void => {
    for (const word of words(list)) {
      known.push([vocabulary.add(word), bit])
      if (word.includes('.')) known.push([vocabulary.add(`${word}.`), bit])
    }
  }
  const cut = words(row.cut)
  put(
    words(everywhere)
      .filter((title) => !cut.includes(title))
      .join(', '),
    TITLE,
  )
  put(row.titles, TITLE)
  put(row.cut, CUT)
  put(row.regions, CUT | REGION)
  put(row.numbered, NUMBERED)
  put(row.openers, OPENER)
  put(row.said, SPEECH_VERB)
  put(row.lettered, LETTERED)
  put(row.letterNames, LETTER_NAME)
  put(row.letterLeads, LETTER_LEAD)
  put(row.clock, CLOCK)
  put(row.days, DAY)
  put(row.zoned, ZONED)
  const bits = new Uint16Array(vocabulary.size)
  for (const [id, bit] of known) bits[id] = (bits[id] ?? 0) | bit
  return { bits, ordinals: row.ordinals ?? false, stops: row.stops ?? '' }
}
