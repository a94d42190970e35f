import type { Article } from '../article'
import { embargoLifted, embargoNotes } from '../lexicon/embargo-notes'
import { once, words } from '../lexicon/words'

/**
 * Whether an article must not be published as it is: killed, withheld or under embargo (law 9 of the project), be it that only an editor’s note
 * says so. An embargo holds until somebody lifts it, since nothing here knows what time it is.
 */
export function held({ item, embargo, notices, editorsNotes }: Article): boolean {
  if (item?.status === 'withheld' || item?.status === 'canceled' || embargo) return true
  if (notices?.some(({ kind }) => kind === 'kill' || kind === 'withhold')) return true
  return isHeldByNote(editorsNotes)
}

/** Whether an editor’s note says that the story must not be published yet. */
export const isHeldByNote = (notes: Article['editorsNotes']): boolean => notes?.some(holdsBack) ?? false

const openings = /* @__PURE__ */ once(() => words(embargoNotes))
const lifted = /* @__PURE__ */ once(() => words(embargoLifted))

/** `EMBARGO: 1800 GMT`, `Eds: Not for release before Tuesday`; not: `Embargo lifted`, `Eds: The arms embargo is explained below.` */
function holdsBack(note: string): boolean {
  const opening = note.slice(0, OPENING).toLowerCase().replace(LEAD, '')
  const found = openings().find((words) => opening.startsWith(words) && !LETTER.test(opening.charAt(words.length)))
  return found !== undefined && !lifted().some((words) => opening.includes(words))
}

const OPENING = 100 // characters in which a note says what it is
/** `Eds:`, `(`, `*** `, `Note to editors — ` */
const LEAD =
  /^[^\p{L}]*(?:(?:eds?|editors?|editor['’]s note|note(?: to editors)?|nota|note aux rédactions|achtung)\b[^\p{L}]{1,4})?/u
const LETTER = /\p{L}/u
