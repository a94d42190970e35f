import { foldSpelling } from '../../../tables'
import { isAmbiguous, spellsOut } from '../credits'
import type { Assignment, PieceRole } from './assign-roles'
import { frameFeatures, storyFeatures } from './frame-features'
import { isMediaName } from './media-words'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'
import { placeFeatures } from './place-features'

/** Adds the features of one reading: of its frame, of what follows, and of each piece. */
export function addFeatures(
  facts: ParagraphFacts,
  pieces: readonly DatelinePiece[],
  assignment: Assignment,
  add: AddFeature,
): void {
  const { end, roles } = assignment
  frameFeatures(facts, pieces, assignment, add)
  storyFeatures(facts, end.end, add)
  for (let i = 0; i < roles.length; i++) addPieceFeatures(facts, pieces, roles, i, add)
}

/** Adds the features of one piece. They depend on its role, and on whether the piece before has the same role or is a place. */
export function addPieceFeatures(
  facts: ParagraphFacts,
  pieces: readonly DatelinePiece[],
  roles: readonly PieceRole[],
  index: number,
  add: AddFeature,
): void {
  const piece = pieces[index] as DatelinePiece
  const role = roles[index]
  const isSecond = roles.indexOf(role as PieceRole) < index
  if (role === 'place') placeFeatures(facts, piece, isSecond, pieces, index, add)
  else if (role === 'credit') creditFeatures(facts, piece, isSecond, pieces, roles, index, add)
  else if (role === 'region') regionFeatures(facts, piece, add)
  else if (role === 'name') nameFeatures(facts, piece, pieces[index - 1], add)
}

function creditFeatures(
  facts: ParagraphFacts,
  piece: DatelinePiece,
  isSecond: boolean,
  pieces: readonly DatelinePiece[],
  roles: readonly string[],
  index: number,
  add: AddFeature,
): void {
  const { text, tables, cased, around } = facts
  const name = text.slice(piece.start, piece.end)
  const enclosed = piece.bracket !== ''
  const agency = tables.credits.get(name)
  if (isSecond) add('credit:second')
  if (agency) {
    add(agency.kind === 'agency' ? 'credit:agency' : 'credit:outlet')
    if (isAmbiguous(agency, name)) add('credit:ambiguous')
  }
  const where = enclosed ? 'in' : 'bare'
  const media = isMediaName(name)
  if (media) add(`credit:media:${where}`)
  const words = name.split(/\s+/)
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,5}$/u.test(name)) add('credit:domain')
  else if (/^\p{Lu}[\p{Lu}\d&.-]{1,5}$/u.test(name)) add(`credit:acronym:${where}`)
  else if (/^\p{Ll}{2,4}$/u.test(name)) add('credit:small-acronym')
  else if (cased && words.every((word) => /^[\p{Lu}\d“„«"]/u.test(word)))
    add(words.length === 1 ? `credit:one-word:${where}` : `credit:title-case:${where}`)
  else if (cased && words.some((word) => /^\p{Lu}/u.test(word)))
    add(/^\p{Lu}/u.test(name) ? `credit:some-small-words:${where}` : 'credit:opens-small')
  else if (cased && /^\p{Ll}/u.test(name)) add('credit:small-words')
  else if (!cased) add(media || agency ? 'credit:uncased-media' : `credit:uncased:${where}`)
  if (words.length > 4) add('credit:words-5')
  if (/\d/.test(name)) add(/^\D+\d{1,3}$/.test(name) ? 'credit:final-digit' : 'credit:digit')
  if (/[:;%$€@=#]/.test(text.slice(piece.start - 2, piece.end)) && piece.before === 'colon') add('credit:after-label')
  const folded = foldSpelling(name)
  if (tables.places.has(folded)) add('credit:place')
  if (tables.countries.has(folded) || tables.regions.has(folded) || tables.plates.has(name)) add('credit:region')
  const before = pieces[index - 1]
  if (enclosed && before && roles[index - 1] === 'place' && spellsOut(text.slice(before.start, before.end), name))
    add('credit:spelled-out')
  const small = name.toLowerCase()
  if (name.length > 2 && around.indexOf(small, around.indexOf(small) + 1) >= 0) add('credit:again')
  if (tables.labels.has(folded)) add('credit:label')
}

function regionFeatures({ text, tables, cased }: ParagraphFacts, piece: DatelinePiece, add: AddFeature): void {
  const name = text.slice(piece.start, piece.end)
  const folded = foldSpelling(name)
  const known =
    tables.regions.has(folded) || tables.countries.has(folded) || (piece.bracket === '(' && tables.plates.has(name))
  add(known ? 'region:known' : 'region:unknown')
  if (piece.bracket) add(piece.bracket === '[' ? 'region:square' : 'region:bracket')
  if (/\.$/.test(name)) add('region:abbreviated')
  if (/\d/.test(name)) add('region:digit')
  if (cased && /^\p{Ll}/u.test(name)) add('region:small')
  if (name.split(/\s+/).length > 3) add('region:long')
  if (tables.credits.has(name)) add('region:credit')
  if (isMediaName(name)) add('region:media')
}

function nameFeatures(
  { text, tables, cased }: ParagraphFacts,
  piece: DatelinePiece,
  before: DatelinePiece | undefined,
  add: AddFeature,
): void {
  const name = text.slice(piece.start, piece.end)
  const words = name.split(/\s+/)
  add(before?.kind === 'role' ? 'name:after-role' : 'name:alone')
  if (cased && words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}/u.test(word)))
    add('name:two-words')
  if (isMediaName(name)) add('name:media')
  if (tables.anonymous.opening(foldSpelling(name)) || words.some((word) => tables.jobs.has(foldSpelling(word))))
    add('name:job')
  if (tables.credits.has(name)) add('name:credit')
  if (tables.places.has(foldSpelling(name))) add('name:place')
}
