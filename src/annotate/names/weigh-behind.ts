import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { PageWords } from './page-words'
import type { Scale } from './weigh'
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
export function weighBehind(words: PageWords, candidate: Candidate, scale: Scale): void {
  const { tokens, small } = words
  const { to } = candidate
  const kind = tokens.kind(to)
  const next = to + 1
  if (kind === kinds.NONE || tokens.has(to, kinds.LINE)) scale.tell(evidence.endsLine)
  else if (kind === kinds.WORD) scale.tell(word(words, candidate))
  else if (kind === kinds.CLITIC) scale.tell(words.is(next, classes.ROLE) ? evidence.ownsRole : evidence.owns)
  else if (kind === kinds.COMMA) scale.tell(comma(words, next))
  else if (kind === kinds.OPEN) scale.tell(bracket(words, next))
  else if (kind === kinds.HYPHEN) {
    const based = small.behindHyphen[tokens.word(next)]
    const isPlace = candidate.known?.kind === 'place'
    // `London-based`: that London is a place needs no more to be said.
    if (!based || !isPlace) scale.tell(based ?? (isPlace ? evidence.placeBeforeHyphen : evidence.beforeHyphen))
  } else {
    const row = marks[kind]
    if (row) scale.tell(row)
  }
}

const SMALL_S = 115

const PLACE_NOUNS = classes.PLACE_HEAD | classes.PLACE_NOUN // `village`, which closes names of places too

function word(words: PageWords, { from, to, known }: Candidate): Points {
  const { tokens, text, small } = words
  const bits = words.classes(to)
  if (bits & classes.SAYING) return evidence.beforeSaying
  if (bits & classes.ROLE) return tokens.word(from) === 0 ? evidence.unknownBeforeRole : evidence.beforeRole
  if (bits & classes.ORGANISATION_HEAD) return evidence.beforeHead
  const id = tokens.word(to)
  // `Zambala` ¦ `village`; the river of a place that is known is another
  if ((bits & PLACE_NOUNS) === PLACE_NOUNS && !known && !tokens.has(to, kinds.CAPITAL)) return evidence.beforePlaceNoun
  if (id === small.and) return words.capital(to + 1) ? evidence.beforeAndName : evidence.beforeAnd
  const row = small.behind[id]
  if (row) return row
  if (bits & classes.OPENER) return evidence.beforeSmallWord
  if (words.capital(to)) return evidence.beforeCapital
  const end = tokens.end(to)
  if (text.charCodeAt(end - 1) === SMALL_S) return evidence.beforeWordInS
  return text.startsWith('ed', end - 2) ? evidence.beforeWordInEd : evidence.beforeWord
}

/** `, 42,` `, who` `, a lawyer` `, Texas` */
function comma(words: PageWords, next: number): Points {
  const { tokens, small } = words
  if (tokens.kind(next) === kinds.NUMBER) {
    const age = tokens.end(next) - tokens.start(next) < 3 && tokens.kind(next + 1) === kinds.COMMA
    return age ? evidence.beforeAge : evidence.beforeComma
  }
  const row = small.behindComma[tokens.word(next)]
  if (row === evidence.beforeCommaAnd || words.is(next, classes.ROLE | classes.ROLE_OPENER)) {
    let role = next
    while (role < next + NEAR && tokens.kind(role) <= kinds.CLITIC && !words.is(role, classes.ROLE)) role++
    return words.is(role, classes.ROLE) ? evidence.beforeRoleInCommas : evidence.beforeCommaAnd
  }
  if (row) return row
  if (!words.capital(next)) return evidence.beforeComma
  return words.known(next, next + NEAR)?.value.kind === 'place' ? evidence.beforeCommaPlace : evidence.beforeCommaName
}

/** `(CPC)` `(24)` `(Texas)` */
function bracket(words: PageWords, next: number): Points {
  const { tokens } = words
  if (tokens.has(next, kinds.CAPS) && tokens.kind(next + 1) === kinds.CLOSE) return evidence.beforeLetters
  if (tokens.kind(next) === kinds.NUMBER) return evidence.beforeBracketNumber
  const place = words.known(next, next + NEAR)?.value.kind === 'place'
  return place ? evidence.beforeBracketPlace : evidence.beforeBracket
}

const NEAR = 5 // tokens behind a mark that are looked at
