import { isAmbiguous, spellsOut } from '../credits'
import type { PieceRole } from './assign-roles'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { PieceFacts } from './piece-facts'
import type { DatelinePiece } from './pieces'

/** Adds the features of a credit by itself: what kind of name it is. */
export function creditFeatures(
  facts: ParagraphFacts,
  index: number,
  isSecond: boolean,
  roles: readonly PieceRole[],
  add: AddFeature,
): void {
  const { text, tables, pieces } = facts
  const piece = pieces[index] as DatelinePiece
  const known = facts.piece(index)
  const { name, agency } = known
  const enclosed = piece.bracket !== ''
  if (isSecond) add('credit:second')
  if (agency) {
    add(agency.kind === 'agency' ? 'credit:agency' : 'credit:outlet')
    if (isAmbiguous(agency, name)) add('credit:ambiguous')
  }
  if (known.isMedia) add(enclosed ? 'credit:media:in' : 'credit:media:bare')
  add(formOf(known, enclosed, facts.cased))
  if (known.words.length > 4) add('credit:words-5')
  if (known.hasDigit) add(FINAL_DIGIT.test(name) ? 'credit:final-digit' : 'credit:digit')
  if (piece.before === 'colon' && SIGN.test(text.slice(piece.start - 2, piece.end))) add('credit:after-label')
  if (known.isPlace) add('credit:place')
  if (known.isArea || tables.plates.has(name)) add('credit:region')
  const before = pieces[index - 1]
  if (enclosed && before && roles[index - 1] === 'place' && spellsOut(text.slice(before.start, before.end), name))
    add('credit:spelled-out')
  if (known.isLabel) add('credit:label')
}

/** Adds whether the paragraphs around name the credit again. */
export function creditContextFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { name } = facts.piece(index)
  const small = name.toLowerCase()
  if (name.length > 2 && facts.around.indexOf(small, facts.around.indexOf(small) + 1) >= 0) add('credit:again')
}

/** Returns the feature for the form of a name: a domain, an acronym, words with capitals or without. */
function formOf(known: PieceFacts, enclosed: boolean, cased: boolean): string {
  const { name, words } = known
  if (name.includes('.') && DOMAIN.test(name)) return 'credit:domain'
  if (ACRONYM.test(name)) return enclosed ? 'credit:acronym:in' : 'credit:acronym:bare'
  if (SMALL_ACRONYM.test(name)) return 'credit:small-acronym'
  if (!cased) {
    if (known.isMedia || known.agency) return 'credit:uncased-media'
    return enclosed ? 'credit:uncased:in' : 'credit:uncased:bare'
  }
  if (words.every((word) => TITLED.test(word))) {
    if (words.length === 1) return enclosed ? 'credit:one-word:in' : 'credit:one-word:bare'
    return enclosed ? 'credit:title-case:in' : 'credit:title-case:bare'
  }
  if (words.some((word) => CAPITAL.test(word))) {
    if (!CAPITAL.test(name)) return 'credit:opens-small'
    return enclosed ? 'credit:some-small-words:in' : 'credit:some-small-words:bare'
  }
  return known.opensSmall ? 'credit:small-words' : 'credit:other'
}

const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,5}$/u
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,5}$/u
const SMALL_ACRONYM = /^\p{Ll}{2,4}$/u
const TITLED = /^[\p{Lu}\d“„«"]/u
const CAPITAL = /^\p{Lu}/u
const FINAL_DIGIT = /^\D+\d{1,3}$/
const SIGN = /[:;%$€@=#]/
