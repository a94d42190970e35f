import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { PageWords } from './page-words'
import type { Scale } from './weigh'

/** What a mark before a name says of it. */
const marks: readonly (Points | undefined)[] = byKind([
  [kinds.OPEN, evidence.inBrackets],
  [kinds.NUMBER, evidence.afterNumber],
  [kinds.HYPHEN, evidence.afterHyphen],
  [kinds.SLASH, evidence.afterSlash],
  [kinds.CLITIC, evidence.afterOwner],
  [kinds.OPEN_QUOTE, evidence.afterQuote],
  [kinds.QUOTE, evidence.afterQuote],
  [kinds.DASH, evidence.afterDash],
])

/** What a word before a name says of it, by its class: the first that it has counts. */
const byClass: readonly (readonly [bits: number, row: Points])[] = [
  [classes.PREPOSITION, evidence.afterPlacePreposition],
  [classes.ROLE, evidence.afterRole],
  [classes.COMPASS, evidence.afterCompass],
  [classes.DEMONYM, evidence.afterPeople],
  [classes.SAYING, evidence.afterSaying],
  [classes.ORGANISATION_HEAD, evidence.afterHead],
  [classes.OPENER, evidence.afterSmallWord],
]

const ANY = byClass.reduce((all, [bits]) => all | bits, 0)

/** Tells what stands before a candidate. */
export function weighBefore(words: PageWords, { from, to, titleFrom, known }: Candidate, scale: Scale): void {
  const { tokens, small } = words
  if (titleFrom !== undefined) {
    scale.tell(words.is(titleFrom, classes.HONORIFIC) ? evidence.honorific : evidence.titleBefore)
    return
  }
  const before = from - 1
  const kind = tokens.kind(before)
  if (kind === kinds.NONE || tokens.has(from, kinds.LINE)) scale.tell(evidence.startsLine)
  if (kind === kinds.COMMA) {
    const named = words.capital(before - 1)
    if (known?.kind === 'place') {
      scale.tell(named || tokens.kind(before - 1) === kinds.STOP ? evidence.placeAfterName : evidence.placeAfterComma)
    } else if (!known && named && isAmongPlaces(words, from, to)) scale.tell(evidence.amongPlaces)
    else scale.tell(named ? evidence.afterNameAndComma : evidence.afterComma)
    return
  }
  if (kind !== kinds.WORD) {
    const row = marks[kind]
    if (row) scale.tell(row)
    return
  }
  const word = tokens.word(before)
  const row = small.before[word]
  if (row === evidence.afterAt && words.is(before - 1, classes.ROLE)) scale.tell(evidence.afterRoleAt)
  else if (row) scale.tell(row)
  else if (word === small.the) {
    scale.tell(evidence.afterThe)
    if (words.is(before - 1, classes.PREPOSITION)) scale.tell(evidence.afterInThe)
  } else if (word === small.of) scale.tell(afterOf(words, before - 1))
  else if (word === small.and) scale.tell(words.capital(before - 1) ? evidence.afterNameAnd : evidence.afterAnd)
  else {
    scale.tell(
      rowOf(words.classes(before)) ?? (tokens.has(before, kinds.CAPITAL) ? evidence.afterCapital : evidence.afterWord),
    )
  }
}

/** What the class of a word says; nothing for most words, which have none of these. */
function rowOf(bits: number): Points | undefined {
  if (bits & ANY) for (const row of byClass) if (bits & row[0]) return row[1]
  return undefined
}

/** `the city of`, `the president of`, `thousands of` */
function afterOf(words: PageWords, head: number): Points {
  if (words.is(head, classes.PLACE_NOUN)) return evidence.afterPlaceNounOf
  return words.is(head, classes.ROLE) ? evidence.afterRoleOf : evidence.afterOf
}

/** `Vienna, Karamara and Oslo`: what stands in a list of places, behind a comma, is one too. */
function isAmongPlaces(words: PageWords, from: number, to: number): boolean {
  const { tokens, small } = words
  const goesOn = tokens.kind(to) === kinds.COMMA || tokens.word(to) === small.and
  const isPlace = (start: number): boolean => words.known(start, start + NEAR)?.value.kind === 'place'
  return goesOn && isPlace(from - 2) && isPlace(to + 1)
}

const NEAR = 5 // tokens of a place that is known

/** A table by the kind of token. */
export function byKind(rows: readonly (readonly [kind: number, row: Points])[]): readonly (Points | undefined)[] {
  const table: (Points | undefined)[] = []
  for (const [kind, row] of rows) table[kind] = row
  return table
}
