import { vowels } from '../../lexicon/annotate/vowels'
import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { sentenceBits } from './may-open-sentence'
import { OPENER, TITLE } from './sentence-words'

const LONGEST = 3 // letters of an abbreviation without a vowel
const LONGEST_BEFORE_NUMBER = 4 // letters of one that has a vowel and is before a number

/**
 * Whether a word before a full stop is an abbreviation by its shape, in a language without a row: short and without a vowel, before a number, or
 * in small letters after an abbreviation: `Mt` ¦ `. Orva`, `Lun` ¦ `. 15`, `Dr. med` ¦ `. Ana Roe`; not `BBC.` `next` is the token after the stop.
 */
export function isAbbreviationByShape(page: TokenPage, token: number, next: number): boolean {
  const { tokens } = page
  if (tokens.has(token, kinds.CAPS | kinds.DIGITS | kinds.INNER)) return false
  const length = tokens.end(token) - tokens.start(token)
  if (length > 1 && length <= LONGEST && !hasVowel(page, token)) return true
  if (length > 1 && length <= LONGEST_BEFORE_NUMBER && tokens.kind(next) === kinds.NUMBER)
    return (sentenceBits(page, token) & OPENER) === 0
  return (
    !tokens.has(token, kinds.CAPITAL) &&
    length <= LONGEST &&
    tokens.kind(token - 1) === kinds.STOP &&
    (sentenceBits(page, token - 2) & TITLE) !== 0
  )
}

/** Whether a word has a vowel, with or without an accent. True for scripts whose vowels are not listed. */
function hasVowel({ text, tokens }: TokenPage, token: number): boolean {
  const letters = text.slice(tokens.start(token), tokens.end(token)).normalize('NFD').toLowerCase()
  if (letters.charCodeAt(0) > LISTED) return true
  for (const letter of letters) if (vowels.includes(letter)) return true
  return false
}

const LISTED = 0x52f // the last letter of Latin, Greek and Cyrillic, whose vowels are listed
