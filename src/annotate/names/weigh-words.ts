import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence } from './evidence'
import { hasFamilyEnding } from './family-endings'
import type { PageWords } from './page-words'
import type { Scale } from './weigh'

const sizes = [evidence.oneWord, evidence.oneWord, evidence.twoWords, evidence.threeWords] as const

/** Tells what the words of a candidate say. */
export function weighWords(
  words: PageWords,
  { known, from, to, opens, shouted, capitals }: Candidate,
  scale: Scale,
): void {
  const { tokens } = words
  const head = words.classes(from)
  let size = 0
  let plain = 0
  let unknown = 0
  let headed = false
  let joined = false
  let last = from
  for (let token = from; token < to; token++) {
    const kind = tokens.kind(token)
    if (kind !== kinds.WORD) {
      if (kind === kinds.SYMBOL) scale.tell(evidence.ampersand)
      continue
    }
    last = token
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) {
      joined = true
      continue
    }
    size++
    if (tokens.word(token) === 0) unknown++
    const bits = words.classes(token)
    if (bits & classes.PLAIN) plain++
    if (token < to - 1 && bits & classes.ORGANISATION_HEAD) headed = true
    if (token > from && bits & classes.DEMONYM) scale.tell(evidence.peopleInside)
  }
  const alone = size < 2
  const headsFirst = words.page.words.names.capitals === 'tell' // `Banco Central`
  const ofHead = joined && (head & classes.OF_HEAD) !== 0
  scale.tell(sizes[size] ?? evidence.manyWords)
  if (headed)
    scale.tell(headsFirst && head & classes.ORGANISATION_HEAD ? evidence.organisationHead : evidence.headInside)
  if (joined) scale.tell(ofHead ? evidence.headOf : evidence.particleInside)
  if (opens) scale.tell(alone ? evidence.opensOne : evidence.opensMany)
  if (shouted) scale.tell(alone ? evidence.shoutedOne : evidence.shoutedMany)
  if (known) return
  const end = words.classes(last)
  if (plain === size) {
    if (alone) scale.tell(opens ? evidence.plainWordOpens : evidence.plainWord)
    else if (end & classes.ORGANISATION_HEAD) scale.tell(evidence.allPlainHeaded)
    else scale.tell(ofHead ? evidence.allPlainHeadOf : evidence.allPlain)
  } else if (plain > 0) scale.tell(evidence.somePlain)
  if (unknown === size) scale.tell(alone ? evidence.unknownWord : evidence.allUnknown)
  else if (unknown > 0) scale.tell(evidence.someUnknown)
  weighSpelling(words, from, to, size, capitals, scale)
  if (head) weighFirst(head, size, scale)
  if (!alone && words.page.words.names.small.opensThing[tokens.word(from)]) scale.tell(evidence.startsWithStorm)
  weighLast(words, last, end, alone, scale)
  if (!alone && last > from && !capitals && tokens.has(last, kinds.CAPS)) scale.tell(evidence.endsWithLetters)
}

/** Tells how the first word is written, and what letters stand alone behind it. */
function weighSpelling(
  words: PageWords,
  from: number,
  to: number,
  size: number,
  capitals: boolean,
  scale: Scale,
): void {
  const { tokens, text } = words
  const flags = tokens.flags(from)
  const length = tokens.end(from) - tokens.start(from)
  if (flags & (kinds.CAPS | kinds.DOTTED) && !capitals) {
    if (size < 2) scale.tell(length < 6 ? evidence.letters : evidence.longLetters)
    else if (length > 1) scale.tell(flags & kinds.DOTTED ? evidence.initials : evidence.startsWithLetters)
  }
  if (length === 1 && size > 1) scale.tell(evidence.initials)
  for (let token = from + 1; token < to - 1; token++) {
    if (tokens.end(token) - tokens.start(token) === 1 && tokens.kind(token) === kinds.WORD)
      scale.tell(evidence.initialInside)
  }
  if (flags & kinds.DIGITS) scale.tell(evidence.digits)
  if (flags & kinds.INNER) {
    const start = tokens.start(from)
    const scottish = text.startsWith('Mc', start) || text.startsWith('Mac', start)
    scale.tell(scottish ? evidence.scottish : evidence.innerCapital)
  }
}

/** Tells what the first word can be. */
function weighFirst(head: number, size: number, scale: Scale): void {
  const plain = (head & classes.PLAIN) !== 0
  if (head & classes.GIVEN) {
    if (size < 2) scale.tell(plain ? evidence.givenWordAlone : evidence.givenAlone)
    else scale.tell(plain ? evidence.givenWordFirst : evidence.givenFirst)
  }
  if (head & classes.DEMONYM) scale.tell(evidence.startsWithPeople)
  if (size < 2) return
  if (size < 4 && head & classes.FAMILY_FIRST) scale.tell(evidence.familyFirst)
  if (head & classes.PLACE_OPENER) scale.tell(evidence.placeOpener)
  if (head & classes.COMPASS) scale.tell(evidence.startsWithCompass)
  if (head & (classes.ROLE | classes.HONORIFIC)) scale.tell(evidence.startsWithRole)
}

/** Tells what the last word can be. */
function weighLast(words: PageWords, last: number, end: number, alone: boolean, scale: Scale): void {
  const plain = (end & classes.PLAIN) !== 0
  if (end & classes.FAMILY) {
    if (alone) scale.tell(plain ? evidence.familyWordAlone : evidence.familyAlone)
    else scale.tell(plain ? evidence.familyWordLast : evidence.familyLast)
  } else if (!plain && hasFamilyEnding(words.text, words.tokens.start(last), words.tokens.end(last))) {
    scale.tell(alone ? evidence.familyEndingAlone : evidence.familyEnding)
  }
  if (end === 0) return
  if (end & classes.GENERATION) scale.tell(evidence.generation)
  if (end & classes.LEGAL_FORM) scale.tell(alone ? evidence.headAlone : evidence.legalForm)
  else if (end & classes.ORGANISATION_HEAD) scale.tell(alone ? evidence.headAlone : evidence.organisationHead)
  if (alone) return
  if (end & classes.GIVEN && !plain) scale.tell(evidence.givenLast)
  if (end & classes.PLACE_HEAD) scale.tell(evidence.placeHead)
  if (end & classes.THING_HEAD) scale.tell(evidence.thingHead)
  if (end & classes.TEAM_HEAD) scale.tell(evidence.teamHead)
  if (end & classes.ROLE) scale.tell(evidence.endsWithRole)
  if (plain && isPlural(words, last)) scale.tell(evidence.plural)
}

const SMALL_S = 115

const isPlural = ({ tokens, text }: PageWords, token: number): boolean =>
  text.charCodeAt(tokens.end(token) - 1) === SMALL_S && tokens.has(token, kinds.CAPITAL)
