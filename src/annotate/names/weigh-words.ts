import { familyEndings } from '../../lexicon/annotate/cultures'
import { words as listed, once } from '../../lexicon/words'
import { folds } from '../tokens/characters'
import * as kinds from '../tokens/kinds'
import type { Tokens } from '../tokens/tokens'
import { mix, SEED } from '../tokens/vocabulary'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence } from './evidence'
import type { PageWords } from './page-words'
import type { Scale } from './weigh'

/** Tells what the words of a candidate say. */
export function weighWords(words: PageWords, { known, from, to, opens, shouted }: Candidate, scale: Scale): void {
  const { tokens } = words
  let count = 0
  let plain = 0
  let unknown = 0
  let heads = 0
  let joined = false
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) {
      if (tokens.kind(token) === kinds.SYMBOL) scale.tell(evidence.ampersand)
      continue
    }
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) {
      joined = true
      continue
    }
    count++
    if (tokens.word(token) === 0) unknown++
    if (words.is(token, classes.PLAIN)) plain++
    if (token < to - 1 && words.is(token, classes.ORGANISATION_HEAD)) heads++
    if (token > from && words.is(token, classes.DEMONYM)) scale.tell(evidence.peopleInside)
  }
  const last = lastWord(tokens, from, to)
  const size = count < 2 ? 1 : count === 2 ? 2 : count === 3 ? 3 : 4
  scale.tell(
    size === 1
      ? evidence.oneWord
      : size === 2
        ? evidence.twoWords
        : size === 3
          ? evidence.threeWords
          : evidence.manyWords,
  )
  if (heads > 0) scale.tell(evidence.headInside)
  if (joined && words.is(from, classes.OF_HEAD)) scale.tell(evidence.headOf)
  else if (joined) scale.tell(evidence.particleInside)
  if (opens) scale.tell(size === 1 ? evidence.opensOne : evidence.opensMany)
  if (shouted) scale.tell(size === 1 ? evidence.shoutedOne : evidence.shoutedMany)
  if (known) return
  if (plain === count)
    scale.tell(
      size === 1
        ? opens
          ? evidence.plainWordOpens
          : evidence.plainWord
        : words.is(last, classes.ORGANISATION_HEAD)
          ? evidence.allPlainHeaded
          : joined && words.is(from, classes.OF_HEAD)
            ? evidence.allPlainHeadOf
            : evidence.allPlain,
    )
  else if (plain > 0) scale.tell(evidence.somePlain)
  if (unknown === count) scale.tell(size === 1 ? evidence.unknownWord : evidence.allUnknown)
  else if (unknown > 0) scale.tell(evidence.someUnknown)
  weighFirst(words, from, to, size, scale)
  weighLast(words, from, last, size, scale)
}

function lastWord(tokens: Tokens, from: number, to: number): number {
  let last = to - 1
  while (last > from && tokens.kind(last) !== kinds.WORD) last--
  return last
}

function weighFirst(words: PageWords, from: number, to: number, size: number, scale: Scale): void {
  const { tokens, text } = words
  const plain = words.is(from, classes.PLAIN)
  const length = tokens.end(from) - tokens.start(from)
  if (tokens.has(from, kinds.CAPS | kinds.DOTTED) && words.casing !== 'capitals') {
    if (size === 1) scale.tell(length < 6 ? evidence.letters : evidence.longLetters)
    else if (length > 1) scale.tell(tokens.has(from, kinds.DOTTED) ? evidence.initials : evidence.startsWithLetters)
  }
  if (length === 1 && size > 1) scale.tell(evidence.initials)
  for (let token = from + 1; token < to - 1; token++) {
    if (tokens.kind(token) === kinds.WORD && tokens.end(token) - tokens.start(token) === 1)
      scale.tell(evidence.initialInside)
  }
  if (tokens.has(from, kinds.DIGITS)) scale.tell(evidence.digits)
  if (tokens.has(from, kinds.INNER))
    scale.tell(
      text.startsWith('Mc', tokens.start(from)) || text.startsWith('Mac', tokens.start(from))
        ? evidence.scottish
        : evidence.innerCapital,
    )
  if (words.is(from, classes.GIVEN)) {
    if (size === 1) scale.tell(plain ? evidence.givenWordAlone : evidence.givenAlone)
    else scale.tell(plain ? evidence.givenWordFirst : evidence.givenFirst)
  }
  if (size > 1 && size < 4 && words.is(from, classes.FAMILY_FIRST)) scale.tell(evidence.familyFirst)
  if (words.is(from, classes.DEMONYM)) scale.tell(evidence.startsWithPeople)
  if (size > 1 && words.is(from, classes.PLACE_OPENER)) scale.tell(evidence.placeOpener)
  if (size > 1 && words.is(from, classes.COMPASS)) scale.tell(evidence.startsWithCompass)
  if (size > 1 && words.is(from, classes.ROLE | classes.HONORIFIC)) scale.tell(evidence.startsWithRole)
}

function weighLast(words: PageWords, from: number, last: number, size: number, scale: Scale): void {
  const { tokens, text } = words
  if (words.is(last, classes.FAMILY)) {
    const plain = words.is(last, classes.PLAIN)
    if (size === 1) scale.tell(plain ? evidence.familyWordAlone : evidence.familyAlone)
    else scale.tell(plain ? evidence.familyWordLast : evidence.familyLast)
  } else if (!words.is(last, classes.PLAIN) && hasFamilyEnding(text, tokens.start(last), tokens.end(last))) {
    scale.tell(size === 1 ? evidence.familyEndingAlone : evidence.familyEnding)
  }
  if (size > 1 && words.is(last, classes.GIVEN) && !words.is(last, classes.PLAIN)) scale.tell(evidence.givenLast)
  if (words.is(last, classes.GENERATION)) scale.tell(evidence.generation)
  if (words.is(last, classes.LEGAL_FORM)) scale.tell(size > 1 ? evidence.legalForm : evidence.headAlone)
  else if (words.is(last, classes.ORGANISATION_HEAD))
    scale.tell(size > 1 ? evidence.organisationHead : evidence.headAlone)
  if (size > 1) {
    if (words.is(last, classes.PLACE_HEAD)) scale.tell(evidence.placeHead)
    if (words.is(last, classes.THING_HEAD)) scale.tell(evidence.thingHead)
    if (words.is(last, classes.TEAM_HEAD)) scale.tell(evidence.teamHead)
    if (words.is(last, classes.ROLE)) scale.tell(evidence.endsWithRole)
    if (tokens.has(last, kinds.CAPS) && last > from && words.casing !== 'capitals') scale.tell(evidence.endsWithLetters)
  }
  if (
    tokens.has(last, kinds.CAPITAL) &&
    text.charCodeAt(tokens.end(last) - 1) === SMALL_S &&
    words.is(last, classes.PLAIN) &&
    size > 1
  )
    scale.tell(evidence.plural)
}

const SMALL_S = 115
const SHORTEST_ENDING = 2
const LONGEST_ENDING = 5
const MARKS = 4096

/** Ends of family names; and marks by the hash of each, from its last letter on, so that few words are looked up. */
const endings = once(() => {
  const all = new Set(listed(familyEndings))
  const marks = new Uint8Array(MARKS)
  for (const ending of all) {
    let hash = SEED
    for (let at = ending.length - 1; at >= 0; at--) hash = mix(hash, ending.charCodeAt(at))
    marks[hash & (MARKS - 1)] = 1
  }
  return { all, marks, fold: folds() }
})

/** `Tymoshenko`, `Saakashvili`: five letters or more and an end that family names have. */
function hasFamilyEnding(text: string, start: number, end: number): boolean {
  if (end - start < LONGEST_ENDING) return false
  const { all, marks, fold } = endings()
  let hash = SEED
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    hash = mix(hash, fold[text.charCodeAt(end - length)] ?? 0)
    if (length < SHORTEST_ENDING || marks[hash & (MARKS - 1)] === 0) continue
    if (all.has(text.slice(end - length, end).toLowerCase())) return true
  }
  return false
}
