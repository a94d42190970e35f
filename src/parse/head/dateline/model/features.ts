import { foldSpelling } from '../../../fold-spelling'
import type { Assignment, PieceRole } from './assign-roles'
import { creditContextFeatures, creditFeatures } from './credit-features'
import { endFeatures, frameContextFeatures, frameFeatures } from './frame-features'
import type { AddFeature, ParagraphFacts } from './paragraph-facts'
import type { DatelinePiece } from './pieces'
import { placeContextFeatures, placeFeatures } from './place-features'
import { storyFeatures } from './story-features'

/** Adds all features of one reading of a dateline: of its frame, the text after it, and each piece. */
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

/**
 * Adds the features of one piece by itself. They depend on its role, on an earlier piece with the same role, and on a place before it.
 * The only feature of a date is `date:unknown`, if no table has its words: `KONDOMA, Ginbot 4 – …`; not: `LIMA, April 4 – …`.
 */
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
  else if (role === 'date' && facts.pieces[index]?.kind === 'words') add('date:unknown')
}

/** Adds the features that a place or a credit has by the paragraphs around it. Other pieces have none. */
export function addPieceContextFeatures(facts: ParagraphFacts, role: PieceRole, index: number, add: AddFeature): void {
  if (role === 'place') placeContextFeatures(facts, index, add)
  else if (role === 'credit') creditContextFeatures(facts, index, add)
}

/**
 * Adds the features of a region, the words that say where a place is.
 * “For” and “against” give the sign of the fitted weight: for or against a dateline. `…` is the text of a story.
 *
 * - `region:known` for: in the tables, or the code of an Italian province in brackets. `HOUGHTON, Mich. – …`; not: `HOUGHTON, Abcde – …`
 * - `region:unknown` against: in no table. `HOUGHTON, Abcde – …`; not: `HOUGHTON – …`
 * - `region:square` against: in square brackets. `New Delhi [India] – …`; not: `New Delhi, India – …`
 * - `region:bracket` against: in another bracket. `MONOPOLI (BARI) – …`; not: `MONOPOLI – …`
 * - `region:abbreviated` against: ends with a full stop. `HOUGHTON, Mich. | …`; not: `HOUGHTON, Michigan | …`
 * - `region:digit` against: has a digit. `LIMA, Gate 7 – …`; not: `LIMA, Peru – …`
 * - `region:small` against: opens with a small letter. `LIMA, by night – …`; not: `LIMA, Peru – …`
 * - `region:long` against: four words or more. `LIMA, One Of Two Gates – …`; not: `LIMA, Peru – …`
 * - `region:credit` neutral: the name of an agency or outlet. `LIMA, AFP – …`; not: `LIMA, Peru – …`
 * - `region:media` neutral: has a word of media names. `LIMA, Hills Tribune – …`; not: `LIMA, Peru – …`
 */
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

/**
 * Adds the features of an author's name.
 *
 * - `name:after-role` for: after a word for the work. `Our Correspondent Jane Doe – …`; not: `LIMA – …`
 * - `name:alone` against: without such a word before it. `LIMA – Jane Doe – …`; not: `LIMA – …`
 * - `name:two-words` for: two or three words with capitals. `LIMA – Jane Doe – …`; not: `LIMA – Jane – …`
 * - `name:media` against: has a word of media names. `LIMA – Hills Tribune – …`; not: `LIMA – Jane Doe – …`
 * - `name:job` for: has a job title. `LIMA – Writer Jane Doe – …`; not: `LIMA – Jane Doe – …`
 * - `name:credit` for: the name of an agency or outlet. `LIMA – Reuters – …`; not: `LIMA – Jane Doe – …`
 * - `name:place` against: a place of the gazetteer. `LIMA – Quito – …`; not: `LIMA – Jane Doe – …`
 */
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
