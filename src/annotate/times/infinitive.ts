import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { slotBits } from './slot-number'
import { DETERMINER, type TimeWords } from './time-words'
import {
  ABILITY,
  BACKSHIFTED,
  endsWithOne,
  FUTURE,
  JOINS,
  NEGATION,
  NOUN_NEXT,
  NOUN_TOO,
  OCCASION,
  PAST,
  PRESENT,
  RELATIVE,
  SENSED,
  TAKES_TO,
  TO,
} from './verb-words'

const ARTICLE = slotBits('ARTICLE')
const DAY = slotBits('WEEKDAY', 'DAYS')
const MODAL_REACH = 10 // tokens from a modal to the second infinitive that it governs: `may` ¦ `flood roads and hit the mill`
const INFINITIVE_REACH = 4 // tokens from a verb of wishing to its infinitive: `menacent` ¦ `de ne pas voter`
const SMALL = 3 // letters of a preposition, a pronoun or a negation before an infinitive, at most: `de`, `se`, `pas`
const NEGATION_GAP = 3 // tokens from `could` of `could give no reason` to the negation, at most
const SUBJECT = 10 // tokens of a subject that opens with a negation: `Neither he nor his four lawyers` ¦ `could`
const ADVERB = 'ly'

/** Whether a word marks the future and is neither a verb of its own nor a participle: `will`. */
export const isModal = (known: number): boolean =>
  (known & BACKSHIFTED) !== 0 || ((known & FUTURE) !== 0 && (known & NOT_MODAL) === 0)

const NOT_MODAL = PAST | PRESENT | TAKES_TO | NOUN_TOO | OCCASION

/**
 * Whether a modal or `to` governs a verb whose past and infinitive are alike, perhaps with an adverb or another infinitive between: `will` ¦ `quit`,
 * `could also` ¦ `hit`, `may flood roads and` ¦ `hit the mill`; not `agreed to pay and` ¦ `quit`.
 */
export function isGovernedInfinitive({ tokens, text }: TokenPage, { verbs }: TimeWords, verb: number): boolean {
  let isJoined = false
  for (let token = verb - 1; token >= verb - MODAL_REACH; token--) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if (isModal(known)) return true
    if ((known & TO) !== 0 && !isJoined) return true
    if ((known & JOINS) !== 0) isJoined = true
    else if (isJoined) {
      const kind = tokens.kind(token)
      if ((known & (PAST | RELATIVE)) !== 0 || (kind !== kinds.WORD && kind !== kinds.COMMA)) return false
    } else if ((known & NEGATION) === 0 && !text.startsWith(ADVERB, tokens.end(token) - ADVERB.length)) {
      // an adverb is directly after its modal: `could` ¦ `also`
      return isModal(verbs.bits[tokens.word(token - 1)] ?? 0) && token === verb - 1 && known === 0
    }
  }
  return false
}

/** Whether a word of ability tells of what was not done, or was noticed: `could` ¦ `not land`, `could` ¦ `hear shots`, `Nobody` ¦ `could land`. */
export function isPastAbility({ tokens }: TokenPage, { verbs }: TimeWords, token: number): boolean {
  if (((verbs.beside[tokens.word(token)] ?? 0) & ABILITY) === 0) return false
  for (let at = token + 1; at <= token + NEGATION_GAP; at++)
    if (((verbs.bits[tokens.word(at)] ?? 0) & NEGATION) !== 0) return true // `could` ¦ `not land`, `could` ¦ `give no reason`
  if ((((verbs.beside[tokens.word(token + 1)] ?? 0) | (verbs.beside[tokens.word(token + 2)] ?? 0)) & SENSED) !== 0)
    return true
  for (let at = token - 1; at > token - SUBJECT && tokens.kind(at) !== kinds.STOP; at--) {
    const known = verbs.bits[tokens.word(at)] ?? 0
    if ((known & NEGATION) !== 0) return true // `Nobody` ¦ `could`
    if ((known & (PAST | FUTURE | PRESENT | RELATIVE)) !== 0 || tokens.kind(at) === kinds.COMMA) return false
  }
  return false
}

/**
 * Whether a verb of wishing has an infinitive after it, in a language whose infinitives have endings: `menacent` ¦ `de bloquer`, `pretenden` ¦
 * `cortar`; not the noun of `la` ¦ `menace de grève`.
 */
export function opensInfinitive({ tokens, text }: TokenPage, words: TimeWords, verb: number): boolean {
  const { verbs, bits, masks } = words
  if (verbs.infinitiveEndings.size === 0) return false
  const before = tokens.word(verb - 1)
  const opensGroup = ((bits[before] ?? 0) & DETERMINER) !== 0 || ((masks[before] ?? 0) & ARTICLE) !== 0
  if (opensGroup || ((verbs.bits[before] ?? 0) & NOUN_NEXT) !== 0) return false
  for (let token = verb + 1; token <= verb + INFINITIVE_REACH; token++) {
    const isWord = tokens.kind(token) === kinds.WORD || tokens.kind(token) === kinds.CLITIC
    if (!isWord || tokens.has(token, kinds.CAPITAL)) return false
    if (((masks[tokens.word(token)] ?? 0) & DAY) !== 0) continue // `souhaite` ¦ `mardi` ¦ `réunir`
    const length = tokens.end(token) - tokens.start(token)
    if (length > SMALL) return endsWithOne(text, tokens.end(token), verbs.infinitiveEndings)
    const mayBeWhole = token > verb + 1 || length === SMALL // `espera` ¦ `ver`
    if (mayBeWhole && endsWithOne(text, tokens.end(token), verbs.infinitiveEndings)) return true
    if (((bits[tokens.word(token)] ?? 0) & DETERMINER) !== 0 && !isPronoun(token)) return false
  }
  return false

  /** Whether an article is a pronoun before an infinitive: `veut` ¦ `le` ¦ `rencontrer`. */
  function isPronoun(token: number): boolean {
    return endsWithOne(text, tokens.end(token + 1), verbs.infinitiveEndings)
  }
}
