import type { TokenPage } from '../page'
import * as kinds from '../tokens/kinds'
import { isBorder } from './clause'
import { isModal } from './infinitive'
import { isParticipleAt } from './participle'
import { slotBits } from './slot-number'
import { DETERMINER, LEADS, type TimeWords } from './time-words'
import {
  AHEAD,
  BACKSHIFTED,
  BE,
  EXPECTED,
  endsWithOne,
  HAVE,
  IS,
  LIMIT,
  NOUN_NEXT,
  PAST,
  PRESENT,
  RELATIVE,
  SUPPOSE,
  TAKES_TO,
  TO,
} from './verb-words'

const DAY = slotBits('WEEKDAY', 'DAYS', 'MONTH')
const BRACKET = 14 // tokens from a modal to the infinitive that closes its clause: `soll` ¦ `am Montag … geflohen sein`
const GAP = 2 // tokens from a modal to the auxiliary after it, and from that to the participle: `doit` ¦ `déjà avoir`, `avoir` ¦ `déjà fui`
const SUBJECT = 6 // tokens from the word that opens a subordinate clause to its verb

/**
 * Whether a verb that may mark the future has a perfect infinitive, which is in the past: `doit` ¦ `avoir fui lundi`, `soll` ¦ `am Montag geflohen sein`,
 * `zou` ¦ `maandag gevlucht zijn`; or is the conditional of one: `habría` ¦ `huido el lunes`. Not `soll` ¦ `am Montag geschlossen sein`.
 */
export function hasPerfectInfinitive(page: TokenPage, words: TimeWords, verb: number): boolean {
  const { tokens } = page
  const { row, verbs } = words
  const own = verbs.beside[tokens.word(verb)] ?? 0
  if ((own & SUPPOSE) === 0) return false
  if (verbs.inflections.length > 0) return isInBracket(page, words, verb) && !hasDeadline(page, words, verb)
  if ((own & (HAVE | BE)) !== 0)
    return !(row.backshiftsPerfect && isSubordinate(page, words, verb)) && hasParticiple(page, words, verb)
  for (let token = verb + 1; token <= verb + GAP && tokens.kind(token) === kinds.WORD; token++)
    if (((verbs.beside[tokens.word(token)] ?? 0) & (HAVE | BE)) !== 0)
      return hasParticiple(page, words, token) && !hasDeadline(page, words, verb)
  return false
}

/** Whether a day by which something must be done is in the clause of a modal: `bis` ¦ `Montag`, `d’ici` ¦ `lundi`, `uiterlijk op` ¦ `maandag`. */
function hasDeadline({ tokens }: TokenPage, { bits, masks, verbs }: TimeWords, modal: number): boolean {
  const isBound = (token: number): boolean => {
    const kind = tokens.kind(token)
    return kind === kinds.STOP || isBorder(kind)
  }
  let start = modal
  while (start > modal - BRACKET && start > 0 && !isBound(start - 1)) start--
  for (let token = start; token <= modal + BRACKET && !isBound(token); token++) {
    const known = verbs.bits[tokens.word(token)] ?? 0
    if ((known & (AHEAD | LIMIT)) === 0) continue
    const next = tokens.word(token + 1)
    const isSmall = ((bits[next] ?? 0) & (LEADS | DETERMINER)) !== 0 || ((verbs.bits[next] ?? 0) & NOUN_NEXT) !== 0
    const day = isSmall ? token + 2 : token + 1
    if (((masks[tokens.word(day)] ?? 0) & DAY) !== 0) return true
    if ((known & AHEAD) !== 0 && tokens.kind(day) === kinds.NUMBER) return true
  }
  return false
}

/** Whether the participle of a perfect follows its auxiliary: `avoir` ¦ `fui`, `être` ¦ `arrivé`; not `avoir` ¦ `un toit`, `être` ¦ `fermé`. */
function hasParticiple(page: TokenPage, words: TimeWords, auxiliary: number): boolean {
  const { tokens } = page
  const { bits, verbs } = words
  for (let token = auxiliary + 1; token <= auxiliary + GAP && tokens.kind(token) === kinds.WORD; token++) {
    const word = tokens.word(token)
    if (((bits[word] ?? 0) & DETERMINER) !== 0 || ((verbs.bits[word] ?? 0) & NOUN_NEXT) !== 0) return false
    if (isOfPerfect(page, words, token, auxiliary)) return true
  }
  return false
}

/** Whether a word and an auxiliary are a perfect: any participle with `avoir`, that of a movement with `être`. */
function isOfPerfect(page: TokenPage, words: TimeWords, participle: number, auxiliary: number): boolean {
  const isHave = ((words.verbs.beside[page.tokens.word(auxiliary)] ?? 0) & HAVE) !== 0
  return isHave
    ? isParticipleAt(page, words, participle)
    : endsWithOne(page.text, page.tokens.end(participle), words.verbs.movers)
}

/**
 * Whether a perfect infinitive closes the clause of a modal, or is directly before it: `soll das Geld versteckt` ¦ `haben`, `dass er geflohen` ¦ `sein
 * soll`, `zou` ¦ `zijn gevlucht`.
 */
function isInBracket(page: TokenPage, words: TimeWords, modal: number): boolean {
  const { tokens } = page
  const { verbs } = words
  const isAuxiliary = (token: number): boolean => ((verbs.beside[tokens.word(token)] ?? 0) & (HAVE | BE)) !== 0
  // `geflohen sein` ¦ `soll`, `gevlucht` ¦ `zou zijn`
  if (isAuxiliary(modal - 1)) return isOfInfinitive(page, words, modal - 1)
  const isLast =
    tokens.kind(modal - 1) === kinds.WORD && isAuxiliary(modal + 1) && isParticipleAt(page, words, modal - 1)
  if (isLast) return isOfPerfect(page, words, modal - 1, modal + 1)
  for (let token = modal + 1; token <= modal + BRACKET; token++) {
    const kind = tokens.kind(token)
    if (kind === kinds.STOP || isBorder(kind)) return false
    if (isAuxiliary(token) && isOfInfinitive(page, words, token)) return true
  }
  return false
}

/** Whether a participle is beside the auxiliary of an infinitive: `geflohen` ¦ `sein`, `zijn` ¦ `gevlucht`; not `zijn` ¦ `huis verlaten`. */
function isOfInfinitive(page: TokenPage, words: TimeWords, auxiliary: number): boolean {
  const beside = isParticipleAt(page, words, auxiliary - 1) ? auxiliary - 1 : auxiliary + 1
  return isOfPerfect(page, words, beside, auxiliary)
}

/** Whether a word that opens a subordinate clause is before a verb in its clause: `that he` ¦ `must leave`. */
export function isSubordinate({ tokens }: TokenPage, { verbs }: TimeWords, verb: number): boolean {
  for (let token = verb - 1; token >= verb - SUBJECT && tokens.kind(token) === kinds.WORD; token--)
    if (((verbs.bits[tokens.word(token)] ?? 0) & RELATIVE) !== 0) return true
  return false
}

/**
 * Whether `have` tells no past: it is a verb of its own, `may` ¦ `have a new mayor`, `to` ¦ `have the road opened`; or its perfect is to come, `will` ¦
 * `have landed`, `hopes to` ¦ `have landed`. Not `may` ¦ `have landed`, `is likely to` ¦ `have landed`.
 */
export function isHaveAhead({ tokens }: TokenPage, { bits, verbs }: TimeWords, have: number): boolean {
  const before = verbs.bits[tokens.word(have - 1)] ?? 0
  if ((before & TO) === 0 && !isModal(before)) return false
  if (
    ((bits[tokens.word(have + 1)] ?? 0) & DETERMINER) !== 0 ||
    ((verbs.bits[tokens.word(have + 1)] ?? 0) & NOUN_NEXT) !== 0
  )
    return true
  if ((before & TO) === 0) return (before & (EXPECTED | BACKSHIFTED)) === 0
  const governor = verbs.bits[tokens.word(have - 2)] ?? 0
  return (governor & (TAKES_TO | IS | PAST)) === TAKES_TO && (governor & (EXPECTED | PRESENT)) !== EXPECTED // `expect to`, not `likely to`
}
