import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { Runs } from './runs'
import type { Tell } from './weigh'

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
const words: readonly (readonly [bits: number, row: Points])[] = [
  [classes.PREPOSITION, evidence.afterPlacePreposition],
  [classes.ROLE, evidence.afterRole],
  [classes.COMPASS, evidence.afterCompass],
  [classes.DEMONYM, evidence.afterPeople],
  [classes.SAYING, evidence.afterSaying],
  [classes.ORGANISATION_HEAD, evidence.afterHead],
  [classes.OPENER, evidence.afterSmallWord],
]

/** Tells what stands before a candidate. */
export function weighBefore({ tokens, words: { names } }: Page, runs: Runs, candidate: Candidate, tell: Tell): void {
  const { from, titleFrom, known } = candidate
  if (titleFrom !== undefined) {
    tell(runs.is(titleFrom, classes.HONORIFIC) ? evidence.honorific : evidence.titleBefore)
    return
  }
  const before = from - 1
  const kind = tokens.kind(before)
  if (kind === kinds.NONE || tokens.has(from, kinds.LINE)) tell(evidence.startsLine)
  if (kind === kinds.COMMA) {
    const named = runs.capital(before - 1)
    if (known?.kind === 'place') {
      tell(named || tokens.kind(before - 1) === kinds.STOP ? evidence.placeAfterName : evidence.placeAfterComma)
    } else tell(named ? evidence.afterNameAndComma : evidence.afterComma)
    return
  }
  if (kind !== kinds.WORD) {
    const row = marks[kind]
    if (row) tell(row)
    return
  }
  const word = tokens.word(before)
  const { small } = names
  const row = small.before[word]
  if (row) tell(row)
  else if (word === small.the) {
    tell(evidence.afterThe)
    if (runs.is(before - 1, classes.PREPOSITION)) tell(evidence.afterInThe)
  } else if (word === small.of) tell(afterOf(runs, before - 1))
  else if (word === small.and) tell(runs.capital(before - 1) ? evidence.afterNameAnd : evidence.afterAnd)
  else {
    const found = words.find(([bits]) => runs.is(before, bits))
    tell(found ? found[1] : tokens.has(before, kinds.CAPITAL) ? evidence.afterCapital : evidence.afterWord)
  }
}

/** `the city of`, `the president of`, `thousands of` */
function afterOf(runs: Runs, head: number): Points {
  if (runs.is(head, classes.PLACE_NOUN)) return evidence.afterPlaceNounOf
  return runs.is(head, classes.ROLE) ? evidence.afterRoleOf : evidence.afterOf
}

/** A table by the kind of token. */
export function byKind(rows: readonly (readonly [kind: number, row: Points])[]): readonly (Points | undefined)[] {
  const table: (Points | undefined)[] = []
  for (const [kind, row] of rows) table[kind] = row
  return table
}
