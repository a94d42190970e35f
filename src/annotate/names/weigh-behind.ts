import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { Runs } from './runs'
import type { Tell } from './weigh'
import { byKind } from './weigh-before'

/** What a mark behind a name says of it. */
const marks = byKind([
  [kinds.NUMBER, evidence.beforeNumber],
  [kinds.COLON, evidence.beforeColon],
  [kinds.CLOSE, evidence.beforeClose],
  [kinds.STOP, evidence.endsSentence],
  [kinds.SHOUT, evidence.endsSentence],
  [kinds.DASH, evidence.beforeDash],
])

/** Tells what stands behind a candidate. */
export function weighBehind(page: Page, runs: Runs, candidate: Candidate, tell: Tell): void {
  const { tokens, words } = page
  const { to } = candidate
  const kind = tokens.kind(to)
  const next = to + 1
  if (kind === kinds.NONE || tokens.has(to, kinds.LINE)) tell(evidence.endsLine)
  else if (kind === kinds.WORD) tell(word(page, runs, candidate))
  else if (kind === kinds.CLITIC) tell(runs.is(next, classes.ROLE) ? evidence.ownsRole : evidence.owns)
  else if (kind === kinds.COMMA) tell(comma(page, runs, next))
  else if (kind === kinds.OPEN) tell(bracket(page, runs, next))
  else if (kind === kinds.HYPHEN) {
    const based = words.names.small.behindHyphen[tokens.word(next)]
    const isPlace = candidate.known?.kind === 'place'
    // `London-based`: that London is a place needs no more to be said.
    if (!based || !isPlace) tell(based ?? (isPlace ? evidence.placeBeforeHyphen : evidence.beforeHyphen))
  } else {
    const row = marks[kind]
    if (row) tell(row)
  }
}

const SMALL_S = 115

function word({ tokens, text, words: { names } }: Page, runs: Runs, { from, to }: Candidate): Points {
  if (runs.is(to, classes.SAYING)) return evidence.beforeSaying
  if (runs.is(to, classes.ROLE)) return tokens.word(from) === 0 ? evidence.unknownBeforeRole : evidence.beforeRole
  if (runs.is(to, classes.ORGANISATION_HEAD)) return evidence.beforeHead
  const id = tokens.word(to)
  if (id === names.small.and) return runs.capital(to + 1) ? evidence.beforeAndName : evidence.beforeAnd
  const row = names.small.behind[id]
  if (row) return row
  if (runs.is(to, classes.OPENER)) return evidence.beforeSmallWord
  if (runs.capital(to)) return evidence.beforeCapital
  const end = tokens.end(to)
  if (text.charCodeAt(end - 1) === SMALL_S) return evidence.beforeWordInS
  return text.startsWith('ed', end - 2) ? evidence.beforeWordInEd : evidence.beforeWord
}

/** `, 42,` `, who` `, a lawyer` `, Texas` */
function comma({ tokens, words: { names } }: Page, runs: Runs, next: number): Points {
  if (tokens.kind(next) === kinds.NUMBER) {
    const age = tokens.end(next) - tokens.start(next) < 3 && tokens.kind(next + 1) === kinds.COMMA
    return age ? evidence.beforeAge : evidence.beforeComma
  }
  const row = names.small.behindComma[tokens.word(next)]
  if (row === evidence.beforeCommaAnd || runs.is(next, classes.ROLE | classes.ROLE_OPENER)) {
    let role = next
    while (role < next + NEAR && tokens.kind(role) <= kinds.CLITIC && !runs.is(role, classes.ROLE)) role++
    return runs.is(role, classes.ROLE) ? evidence.beforeRoleInCommas : evidence.beforeCommaAnd
  }
  if (row) return row
  if (!runs.capital(next)) return evidence.beforeComma
  return runs.known(next, next + NEAR)?.value.kind === 'place' ? evidence.beforeCommaPlace : evidence.beforeCommaName
}

/** `(CPC)` `(24)` `(Texas)` */
function bracket({ tokens }: Page, runs: Runs, next: number): Points {
  if (tokens.has(next, kinds.CAPS) && tokens.kind(next + 1) === kinds.CLOSE) return evidence.beforeLetters
  if (tokens.kind(next) === kinds.NUMBER) return evidence.beforeBracketNumber
  const place = runs.known(next, next + NEAR)?.value.kind === 'place'
  return place ? evidence.beforeBracketPlace : evidence.beforeBracket
}

const NEAR = 5 // tokens behind a mark that are looked at
