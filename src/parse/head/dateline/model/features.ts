import { foldSpelling } from '../../../tables'
import type { Assignment, PieceRole } from './assign-roles'
import { creditContextFeatures, creditFeatures } from './credit-features'
import { endFeatures, frameContextFeatures, frameFeatures } from './frame-features'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'
import { placeContextFeatures, placeFeatures } from './place-features'
import { storyFeatures } from './story-features'

/** Adds the features of one reading: of its frame, of what follows, and of each piece. */
export function addFeatures(facts: ParagraphFacts, assignment: Assignment, add: AddFeature): void {
  const { end, roles } = assignment
  endFeatures(facts, end, add)
  frameFeatures(facts, assignment, add)
  frameContextFeatures(facts, end, add)
  storyFeatures(facts, end.end, add)
  for (let i = 0; i < roles.length; i++) {
    addPieceFeatures(facts, roles, i, add)
    addPieceContextFeatures(facts, roles[i] as PieceRole, i, add)
  }
}

/** Adds the features of one piece by itself. They depend on its role, and on whether the piece before has the same role or is a place. */
export function addPieceFeatures(
  facts: ParagraphFacts,
  roles: readonly PieceRole[],
  index: number,
  add: AddFeature,
): void {
  const role = roles[index] as PieceRole
  const isSecond = roles.indexOf(role) < index
  if (role === 'place') placeFeatures(facts, index, isSecond, add)
  else if (role === 'credit') creditFeatures(facts, index, isSecond, roles, add)
  else if (role === 'region') regionFeatures(facts, index, add)
  else if (role === 'name') nameFeatures(facts, index, add)
}

/** Adds the features of one piece among the paragraphs around it. */
export function addPieceContextFeatures(facts: ParagraphFacts, role: PieceRole, index: number, add: AddFeature): void {
  if (role === 'place') placeContextFeatures(facts, index, add)
  else if (role === 'credit') creditContextFeatures(facts, index, add)
}

function regionFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { bracket } = facts.pieces[index] as DatelinePiece
  const { name, words, isArea, endsWithStop, hasDigit, opensSmall, agency, isMedia } = facts.piece(index)
  const known = isArea || (bracket === '(' && facts.tables.plates.has(name))
  add(known ? 'region:known' : 'region:unknown')
  if (bracket) add(bracket === '[' ? 'region:square' : 'region:bracket')
  if (endsWithStop) add('region:abbreviated')
  if (hasDigit) add('region:digit')
  if (facts.cased && opensSmall) add('region:small')
  if (words.length > 3) add('region:long')
  if (agency) add('region:credit')
  if (isMedia) add('region:media')
}

function nameFeatures(facts: ParagraphFacts, index: number, add: AddFeature): void {
  const { tables, cased, pieces } = facts
  const { words, isMedia, agency, isPlace, folded } = facts.piece(index)
  add(pieces[index - 1]?.kind === 'role' ? 'name:after-role' : 'name:alone')
  if (cased && words.length > 1 && words.length < 4 && words.every((word) => CAPITAL.test(word))) add('name:two-words')
  if (isMedia) add('name:media')
  if (tables.anonymous.opening(folded) || words.some((word) => tables.jobs.has(foldSpelling(word)))) add('name:job')
  if (agency) add('name:credit')
  if (isPlace) add('name:place')
}

const CAPITAL = /^\p{Lu}/u
