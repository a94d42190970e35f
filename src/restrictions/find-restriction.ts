import { embargoLifted, embargoNotes, noteLeads } from '../lexicon/embargo-notes'
import { once, words } from '../lexicon/words'

/** Where a text stands: what counts as evidence depends on it. */
export type RestrictionPlace = 'line' | 'note' | 'title' | 'terms' | 'paragraph'

/** A wording that restricts publication, with its place in the text, in UTF-16 code units. */
export interface FoundRestriction {
  readonly kind: 'embargo' | 'kill' | 'withhold'
  readonly start: number
  readonly end: number
}

/**
 * Finds the wording that restricts publication of the whole story.
 * Returns undefined where there is none; that is not the same as free.
 *
 * @example findRestriction('Eds: Not for release before Tuesday', 'note') // { kind: 'embargo', … }
 * @example findRestriction('Eds: The arms embargo is explained below.', 'note') // undefined
 */
export function findRestriction(text: string, _place: RestrictionPlace): FoundRestriction | undefined {
  const opening = text.slice(0, OPENING).toLowerCase().replaceAll('’', "'")
  const marks = MARKS.exec(opening)?.[0].length ?? 0
  const bare = opening.slice(marks)
  const lead = leads().find((phrase) => opensWith(bare, phrase))?.length ?? 0
  const from = lead + (MARKS.exec(bare.slice(lead))?.[0].length ?? 0)
  const rest = bare.slice(from)
  const found = openings().find((phrase) => opensWith(rest, phrase))
  if (found === undefined || isLifted(rest.slice(found.length))) return undefined
  const start = marks + from
  return { kind: 'embargo', start, end: start + found.length }
}

const openings = /* @__PURE__ */ once(() => words(embargoNotes))
const lifted = /* @__PURE__ */ once(() => words(embargoLifted))
const leads = /* @__PURE__ */ once(() => words(noteLeads))

/** Whether the words after the phrase lift it: ` lifted`, `: now removed`; not: ` until 1800 GMT: minister removed`. */
function isLifted(rest: string): boolean {
  const clause = CLAUSE.exec(rest.replace(MARKS, ''))?.[0] ?? ''
  return lifted().some((phrase) => clause.includes(phrase))
}

/** Whether a text opens with a phrase that ends at the end of a word. */
const opensWith = (text: string, phrase: string): boolean =>
  text.startsWith(phrase) && !LETTER.test(text.charAt(phrase.length))

const OPENING = 100 // characters in which a note says what it is
/** `(`, `*** `, ` — ` */
const MARKS = /^[^\p{L}]*/u
const LETTER = /\p{L}/u
/** To the first digit or mark that separates clauses. */
const CLAUSE = /^[^\d:;,.–—]*/
