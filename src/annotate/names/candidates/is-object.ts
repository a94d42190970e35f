import * as kinds from '../../tokens/kinds'
import * as rare from '../rare-word-classes'
import { hasFamilyEnding } from '../scoring/has-ending'
import * as classes from '../word-classes'
import type { PageWords } from './page-words'

const LONGEST_CLAUSE = 16 // tokens from a noun to the end of its clause

/**
 * Whether a noun is the object of a verb in two parts: `Entlassungen` of `Der Konzern kündigte Entlassungen an.`
 * The prefix closes the clause. After the verb, the subject must precede it, or the noun have the ending of one; after a title, it must have
 * such an ending: `Versagen` of `warf dem Minister Versagen vor`. Not for names of the lists, nor `Torber` of `Das kündigte Torber an.`
 */
export function isObjectOfVerbInParts(words: PageWords, from: number): boolean {
  if (words.is(from, classes.GIVEN | classes.FAMILY) || !words.is(from - 1, BEFORE)) return false
  if (!closesWithPrefix(words, from + 1)) return false
  return hasNounEnding(words, from) || (words.is(from - 1, classes.SPEECH_VERB) && isSubject(words, from - 2))
}

const BEFORE = classes.SPEECH_VERB | classes.ROLE | classes.HONORIFIC

/** Whether the prefix of a verb closes the clause that goes on at a token. */
function closesWithPrefix(words: PageWords, from: number): boolean {
  const { tokens } = words
  let end = from
  while (end < from + LONGEST_CLAUSE && tokens.kind(end) <= kinds.CLITIC) end++
  return end > from && words.isRare(end - 1, rare.SEPARATED_PREFIX) && !tokens.has(end - 1, kinds.CAPITAL)
}

/** Whether a word is the subject of the verb after it: a noun, name or pronoun, but no day, as in `Am Montag sagte`. */
function isSubject(words: PageWords, token: number): boolean {
  if (words.isRare(token, rare.SUBJECT)) return true
  return words.tokens.has(token, kinds.CAPITAL) && !words.is(token, classes.CALENDAR | classes.SENTENCE_STARTER)
}

/** Whether a word has the ending of a noun for an action or quality: `Entlassung`, `Versagen`; not `Petersen`. */
export function hasNounEnding(words: PageWords, token: number): boolean {
  const { tokens, text } = words
  const start = tokens.start(token)
  const end = tokens.end(token)
  const { nounEndings } = words.page.words.names
  return (
    nounEndings.some((ending) => text.startsWith(ending, end - ending.length)) && !hasFamilyEnding(text, start, end)
  )
}
