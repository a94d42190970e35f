import { familyEndings } from '../../lexicon/annotate/cultures'
import { words as listed } from '../../lexicon/words'
import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence } from './evidence'
import type { Runs } from './runs'
import type { Tell } from './weigh'

/** Tells what the words of a candidate say. */
export function weighWords(
  { tokens, text }: Page,
  runs: Runs,
  { known, from, to, opens, shouted }: Candidate,
  tell: Tell,
): void {
  let words = 0
  let plain = 0
  let unknown = 0
  let heads = 0
  let joined = false
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) {
      if (tokens.kind(token) === kinds.SYMBOL) tell(evidence.ampersand)
      continue
    }
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) {
      joined = true
      continue
    }
    words++
    if (tokens.word(token) === 0) unknown++
    if (runs.is(token, classes.PLAIN)) plain++
    if (token < to - 1 && runs.is(token, classes.ORGANISATION_HEAD)) heads++
    if (token > from && runs.is(token, classes.DEMONYM)) tell(evidence.peopleInside)
  }
  const last = lastWord(tokens, from, to)
  const size = words < 2 ? 1 : words === 2 ? 2 : words === 3 ? 3 : 4
  tell(
    size === 1
      ? evidence.oneWord
      : size === 2
        ? evidence.twoWords
        : size === 3
          ? evidence.threeWords
          : evidence.manyWords,
  )
  if (heads > 0) tell(evidence.headInside)
  if (joined && runs.is(from, classes.OF_HEAD)) tell(evidence.headOf)
  else if (joined) tell(evidence.particleInside)
  if (opens) tell(size === 1 ? evidence.opensOne : evidence.opensMany)
  if (shouted) tell(size === 1 ? evidence.shoutedOne : evidence.shoutedMany)
  if (known) return
  if (plain === words)
    tell(
      size === 1
        ? opens
          ? evidence.plainWordOpens
          : evidence.plainWord
        : runs.is(last, classes.ORGANISATION_HEAD)
          ? evidence.allPlainHeaded
          : joined && runs.is(from, classes.OF_HEAD)
            ? evidence.allPlainHeadOf
            : evidence.allPlain,
    )
  else if (plain > 0) tell(evidence.somePlain)
  if (unknown === words) tell(size === 1 ? evidence.unknownWord : evidence.allUnknown)
  else if (unknown > 0) tell(evidence.someUnknown)
  weighFirst(runs, tokens, text, from, to, size, tell)
  weighLast(runs, tokens, text, from, last, size, tell)
}

function lastWord(tokens: Page['tokens'], from: number, to: number): number {
  let last = to - 1
  while (last > from && tokens.kind(last) !== kinds.WORD) last--
  return last
}

function weighFirst(
  runs: Runs,
  tokens: Page['tokens'],
  text: string,
  from: number,
  to: number,
  size: number,
  tell: Tell,
): void {
  const plain = runs.is(from, classes.PLAIN)
  const length = tokens.end(from) - tokens.start(from)
  if (tokens.has(from, kinds.CAPS | kinds.DOTTED) && runs.casing !== 'capitals') {
    if (size === 1) tell(length < 6 ? evidence.letters : evidence.longLetters)
    else if (length > 1) tell(tokens.has(from, kinds.DOTTED) ? evidence.initials : evidence.startsWithLetters)
  }
  if (length === 1 && size > 1) tell(evidence.initials)
  for (let token = from + 1; token < to - 1; token++) {
    if (tokens.kind(token) === kinds.WORD && tokens.end(token) - tokens.start(token) === 1) tell(evidence.initialInside)
  }
  if (tokens.has(from, kinds.DIGITS)) tell(evidence.digits)
  if (tokens.has(from, kinds.INNER))
    tell(
      text.startsWith('Mc', tokens.start(from)) || text.startsWith('Mac', tokens.start(from))
        ? evidence.scottish
        : evidence.innerCapital,
    )
  if (runs.is(from, classes.GIVEN)) {
    if (size === 1) tell(plain ? evidence.givenWordAlone : evidence.givenAlone)
    else tell(plain ? evidence.givenWordFirst : evidence.givenFirst)
  }
  if (size > 1 && size < 4 && runs.is(from, classes.FAMILY_FIRST)) tell(evidence.familyFirst)
  if (runs.is(from, classes.DEMONYM)) tell(evidence.startsWithPeople)
  if (size > 1 && runs.is(from, classes.PLACE_OPENER)) tell(evidence.placeOpener)
  if (size > 1 && runs.is(from, classes.COMPASS)) tell(evidence.startsWithCompass)
  if (size > 1 && runs.is(from, classes.ROLE | classes.HONORIFIC)) tell(evidence.startsWithRole)
}

function weighLast(
  runs: Runs,
  tokens: Page['tokens'],
  text: string,
  from: number,
  last: number,
  size: number,
  tell: Tell,
): void {
  if (runs.is(last, classes.FAMILY)) {
    const plain = runs.is(last, classes.PLAIN)
    if (size === 1) tell(plain ? evidence.familyWordAlone : evidence.familyAlone)
    else tell(plain ? evidence.familyWordLast : evidence.familyLast)
  } else if (!runs.is(last, classes.PLAIN) && hasFamilyEnding(text, tokens.start(last), tokens.end(last))) {
    tell(size === 1 ? evidence.familyEndingAlone : evidence.familyEnding)
  }
  if (size > 1 && runs.is(last, classes.GIVEN) && !runs.is(last, classes.PLAIN)) tell(evidence.givenLast)
  if (runs.is(last, classes.GENERATION)) tell(evidence.generation)
  if (runs.is(last, classes.LEGAL_FORM)) tell(size > 1 ? evidence.legalForm : evidence.headAlone)
  else if (runs.is(last, classes.ORGANISATION_HEAD)) tell(size > 1 ? evidence.organisationHead : evidence.headAlone)
  if (size > 1) {
    if (runs.is(last, classes.PLACE_HEAD)) tell(evidence.placeHead)
    if (runs.is(last, classes.THING_HEAD)) tell(evidence.thingHead)
    if (runs.is(last, classes.TEAM_HEAD)) tell(evidence.teamHead)
    if (runs.is(last, classes.ROLE)) tell(evidence.endsWithRole)
    if (tokens.has(last, kinds.CAPS) && last > from && runs.casing !== 'capitals') tell(evidence.endsWithLetters)
  }
  if (
    tokens.has(last, kinds.CAPITAL) &&
    text.charCodeAt(tokens.end(last) - 1) === SMALL_S &&
    runs.is(last, classes.PLAIN) &&
    size > 1
  )
    tell(evidence.plural)
}

const SMALL_S = 115
const runsEndings = new Set(listed(familyEndings))

/** `Tymoshenko`, `Saakashvili`: four letters or more and an end that family names have. */
function hasFamilyEnding(text: string, start: number, end: number): boolean {
  if (end - start < 5) return false
  for (let length = 2; length < 6; length++)
    if (runsEndings.has(text.slice(end - length, end).toLowerCase())) return true
  return false
}
