import * as kinds from '../../tokens/kinds'
import type { NameCandidate } from '../candidates/candidate'
import type { PageWords } from '../candidates/page-words'
import { isWebEnding } from '../candidates/run-shapes'
import * as rare from '../rare-word-classes'
import * as classes from '../word-classes'
import { featureWeights } from './feature-weights'
import { nameEndingOf } from './has-ending'
import { isAgentPlural } from './is-agent-plural'
import { isOfText } from './name-context'
import type { Scorer } from './scorer'

const MANY = 3 // words in capitals; a name of more has many

/** Adds to `scale` the weights of the features of a candidate’s own words. */
export function scoreOwnWords(words: PageWords, candidate: NameCandidate, scale: Scorer): void {
  const { known, from, to, opens, shouted, capitals } = candidate
  const { tokens } = words
  const head = words.classes(from)
  let size = 0
  let plain = 0
  let unknown = 0
  let headed = false
  let joined = false
  let inner = 0 // classes of the head before `of`: `Office` of `Kestrel House Office of Pay`
  let last = from
  for (let token = from; token < to; token++) {
    const kind = tokens.kind(token)
    if (kind !== kinds.WORD) {
      if (kind === kinds.SYMBOL) scale.add(featureWeights.ampersand)
      continue
    }
    last = token
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) {
      if (token === to - 1 && words.is(token, classes.LEGAL_FORM)) {
        size++ // `plc` of `Norvane plc`
        continue
      }
      joined = true
      if (inner === 0 && words.is(token, classes.CONNECTOR) && words.is(token - 1, classes.HEAD_BEFORE_OF))
        inner = words.classes(token - 1)
      continue
    }
    size++
    const bits = words.classes(token)
    if (bits === 0) unknown++
    if (bits & classes.PLAIN && (capitals || !tokens.has(token, kinds.CAPS))) plain++
    if (token < to - 1 && bits & classes.ORGANISATION_HEAD) headed = true
    if (token > from && bits & classes.DEMONYM) scale.add(featureWeights.peopleInside)
  }
  const alone = size < 2
  const told = words.page.words.names.capitals === 'tell' // the head is first there: `Banco Central`
  const ofClasses = inner === 0 ? head : inner
  const ofHead = joined && (ofClasses & classes.HEAD_BEFORE_OF) !== 0
  if (alone) scale.add(featureWeights.oneWord)
  else if (size > MANY) scale.add(featureWeights.manyWords)
  if (headed)
    scale.add(told && head & classes.ORGANISATION_HEAD ? featureWeights.organisationHead : featureWeights.headInside)
  if (joined)
    scale.add(
      ofHead
        ? ofClasses & STATES
          ? featureWeights.placeHeadOf
          : featureWeights.headOf
        : featureWeights.particleInside,
    )
  if (opens) scale.add(alone ? featureWeights.opensOne : featureWeights.opensMany)
  if (shouted && !isOfText(words, candidate)) scale.add(alone ? featureWeights.shoutedOne : featureWeights.shoutedMany)
  if (known) return
  const end = words.classes(last)
  if (plain === size) {
    if (alone) scale.add(opens ? featureWeights.plainWordOpens : featureWeights.plainWord)
    else if (!ofHead && !(end & classes.ORGANISATION_HEAD)) scale.add(featureWeights.allPlain)
  } else if (plain > (end & classes.PLAIN && end & classes.PLACE_HEAD ? 1 : 0)) scale.add(featureWeights.somePlain) // not `County`
  if (unknown === 1 && alone && opens && isAgentPlural(words, last)) scale.add(featureWeights.agentPlural)
  if (unknown === size)
    scale.add(alone ? (told ? featureWeights.unknownTold : featureWeights.unknownWord) : featureWeights.allUnknown)
  else if (unknown > 0) scale.add(featureWeights.someUnknown)
  if (to - from > 2 && tokens.kind(to - 2) === kinds.STOP && isWebEnding(words, to - 2, to))
    scale.add(featureWeights.webName)
  scoreSpelling(words, from, size, capitals, scale)
  if (head) scoreFirstWord(isTeamHead(end) ? head & ~classes.GIVEN : head, size, scale)
  if (!alone && words.small.beside(tokens.word(from)).opensThing) scale.add(featureWeights.startsWithStorm)
  if (!alone && end & classes.LEGAL_FORM && head & classes.GIVEN && isFormOf(words, last, to, size))
    scale.add(featureWeights.personAndLegalForm)
  if (!alone && head & classes.HEAD_BEFORE_OF && words.isRare(from, rare.ROYAL))
    scale.add(featureWeights.startsWithRoyal)
  scoreLastWord(words, last, ofHead ? end & ~classes.THING_HEAD : end, alone, scale)
  if (!alone && last > from && !capitals && tokens.has(last, kinds.CAPS)) scale.add(featureWeights.endsWithLetters)
}

/** Whether the last word of a name that opens with a given name is the legal form of a company: `Inc` of `Ann Holm Inc`; not the family name `Co`. */
const isFormOf = ({ tokens }: PageWords, last: number, to: number, size: number): boolean =>
  size > 2 || last < to - 1 || tokens.has(last, kinds.CAPS | kinds.INNER) || tokens.end(last) - tokens.start(last) > 2

/** Whether the last word of a name is that of teams alone: `Rovers` of `Chester Rovers`; not `City`. */
const isTeamHead = (end: number): boolean => (end & classes.TEAM_HEAD) !== 0 && (end & NO_TEAM_HEAD) === 0

const NO_TEAM_HEAD = classes.PLACE_HEAD | classes.PLACE_FIRST_WORD | classes.GIVEN | classes.FAMILY // `Marco Villa`
const STATES = classes.PLACE_HEAD | classes.PLACE_NOUN // `Republic of Norland`, `City of Norvane`

/** Scores the spelling of a candidate: capitals, figures or `Mc` in its first word, or a single letter. */
function scoreSpelling(words: PageWords, from: number, size: number, capitals: boolean, scale: Scorer): void {
  const { tokens, text } = words
  const flags = tokens.flags(from)
  const length = tokens.end(from) - tokens.start(from)
  if (flags & (kinds.CAPS | kinds.DOTTED) && !capitals) {
    if (size < 2) scale.add(length < 6 ? featureWeights.letters : featureWeights.longLetters)
    else if (length > 1) scale.add(flags & kinds.DOTTED ? featureWeights.initials : featureWeights.startsWithLetters)
  } else if (size < 2 && isPluralOfLetters(text, tokens.start(from), tokens.end(from)))
    scale.add(featureWeights.lettersInPlural)
  if (length === 1 && size > 1) scale.add(featureWeights.initials)
  if (flags & kinds.DIGITS) scale.add(featureWeights.digits)
  if (flags & kinds.INNER) {
    const start = tokens.start(from)
    const scottish = text.startsWith('Mc', start) || text.startsWith('Mac', start)
    scale.add(scottish ? featureWeights.scottish : featureWeights.innerCapital)
  }
}

/** Whether a word is the plural of letters, which are things or people in general: `PCs`, `RBIs`. */
function isPluralOfLetters(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > LONGEST_PLURAL || text.charCodeAt(end - 1) !== SMALL_S) return false
  for (let at = start; at < end - 1; at++) if (!isCapital(text.charCodeAt(at))) return false
  return true
}

const LONGEST_PLURAL = 6
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Scores the classes of a candidate’s first word (`head`), such as `GIVEN`. `size` is the number of capitalised words in the candidate. */
function scoreFirstWord(head: number, size: number, scale: Scorer): void {
  const plain = (head & classes.PLAIN) !== 0
  if (head & classes.GIVEN) {
    if (size < 2) scale.add(plain ? featureWeights.givenWordAlone : featureWeights.givenAlone)
    else scale.add(plain ? featureWeights.givenWordFirst : featureWeights.givenFirst)
  }
  if (size < 2) return
  if (size < 4 && head & classes.FAMILY_FIRST) scale.add(featureWeights.familyFirst)
  if (head & classes.PLACE_FIRST_WORD)
    scale.add(head & classes.PLACE_HEAD ? featureWeights.placeHead : featureWeights.placeOpener) // `Pulau Torvik`
  if (head & classes.COMPASS) scale.add(featureWeights.startsWithCompass)
}

/** Scores the classes of a candidate’s last word (`end`), such as `FAMILY`, and its ending. `alone` says whether it is the only word. */
function scoreLastWord(words: PageWords, last: number, end: number, alone: boolean, scale: Scorer): void {
  const plain = (end & classes.PLAIN) !== 0
  if (end & classes.FAMILY) {
    if (alone) scale.add(plain ? featureWeights.familyWordAlone : featureWeights.familyAlone)
    else if (!plain) scale.add(featureWeights.familyLast)
  } else if (!plain) {
    const ending = nameEndingOf(words.text, words.tokens.start(last), words.tokens.end(last))
    if (ending === 'family') scale.add(alone ? featureWeights.familyEndingAlone : featureWeights.familyEnding)
    else if (ending === 'people') scale.add(featureWeights.peopleEnding)
    else if (ending === 'place' && end === 0)
      scale.add(alone ? featureWeights.placeEndingAlone : featureWeights.placeEnding)
  }
  if (end === 0) return
  if (end & classes.GENERATION) scale.add(featureWeights.generation)
  if (end & classes.LEGAL_FORM) scale.add(alone ? featureWeights.headAlone : featureWeights.legalForm)
  else if (end & classes.ORGANISATION_HEAD)
    scale.add(
      alone && words.tokens.word(last) !== 0 ? featureWeights.headAlone : featureWeights.organisationHead, // not `Umweltministerium`
    )
  if (alone) return
  if (end & classes.GIVEN && !plain) scale.add(featureWeights.givenLast)
  if (isTeamHead(end)) scale.add(featureWeights.teamHead)
  const isSite = (end & classes.PLACE_HEAD) !== 0 && words.isRare(last - 1, rare.SITE_WORD)
  if (end & classes.PLACE_HEAD && !isSite) scale.add(featureWeights.placeHead)
  if (end & classes.THING_HEAD || isSite) scale.add(featureWeights.thingHead)
  if (end & classes.ROLE) scale.add(featureWeights.endsWithRole)
  if (plain && isPluralToken(words, last)) scale.add(featureWeights.plural)
}

const SMALL_S = 115

const isPluralToken = ({ tokens, text }: PageWords, token: number): boolean =>
  text.charCodeAt(tokens.end(token) - 1) === SMALL_S && tokens.has(token, kinds.CAPITAL)
