import { pastOpenings } from '../lexicon/restrictions/narration'
import { noteConcepts } from '../lexicon/restrictions/note-concepts'
import { once, words } from '../lexicon/words'
import { readRoles } from './read-roles'
import { foldWord } from './role-words'

const WORDS = 90
/** Words before a colon: `The order said` */
const LABEL = /^([^:：]{6,60})[:：]/
/** Roles of who restricts: the sender, or a request to the reader. */
const ASKS = /[wPuA]/
/** Roles of a time until which a story is held. */
const UNTIL = /[Bp].*[tTm]/

/** Roles of a prohibition. */
const FORBIDS = /[NM]/
/** Two sentences. */
const SENTENCES = /[.;!?]\s+\S/

const openings = /* @__PURE__ */ once(() => new RegExp(`^(?:${words(pastOpenings).join('|')}) `))
const says = /* @__PURE__ */ once(
  () =>
    new RegExp(String.raw`\s(?:${words(noteConcepts.reported).join('|').replaceAll('*', String.raw`\p{L}*`)})$`, 'u'),
)

/** Who said it, behind a comma: `, he said.` */
const attributes = /* @__PURE__ */ once(
  () =>
    new RegExp(
      String.raw`[,”"]\s(?:\p{L}+\s){0,3}(?:${words(noteConcepts.reported).join('|').replaceAll('*', String.raw`\p{L}*`)})(?:\s\p{L}+){0,3}\.`,
      'u',
    ),
)

/**
 * Whether a line without a time tells what somebody said or had done, so that it is no restriction.
 *
 * @example isTold('The order said: not for publication. He had not published it, he said.') // true
 * @example isTold('She had withheld the story from two papers.') // true
 * @example isTold('The order said: not for publication.') // false
 */
export function isTold(text: string): boolean {
  const folded = foldWord(text.trim())
  const label = LABEL.exec(folded)
  const isSaid = label !== null && says().test(label[1] ?? '') && attributes().test(folded.slice(label[0].length))
  if (!isSaid && (!openings().test(folded) || SENTENCES.test(folded))) return false
  const roles = readRoles(text, WORDS).text
  return !ASKS.test(roles) && !UNTIL.test(roles) && (isSaid || !FORBIDS.test(roles))
}
