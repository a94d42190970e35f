import type { Article } from '../article'
import { embargoLifted, embargoNotes, noteLeads } from '../lexicon/embargo-notes'
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
const leads = /* @__PURE__ */ once(() => words(noteLeads))

/** `EMBARGO: 1800 GMT`, `Eds: Not for release before Tuesday`; not: `Embargo lifted`, `Eds: The arms embargo is explained below.` */
function holdsBack(note: string): boolean {
  const opening = note.slice(0, OPENING).toLowerCase().replaceAll('’', "'").replace(MARKS, '')
  const lead = leads().find((words) => opensWith(opening, words))
  const said = opening.slice(lead?.length).replace(MARKS, '')
  const found = openings().find((words) => opensWith(said, words))
  return found !== undefined && !isLifted(said.slice(found.length))
}

/** Whether what follows those words takes them back: ` lifted`, `: now removed`; not: ` until 1800 GMT: minister removed`, where something else is said first */
function isLifted(rest: string): boolean {
  const clause = CLAUSE.exec(rest.replace(MARKS, ''))?.[0] ?? ''
  return lifted().some((words) => clause.includes(words))
}

/** Whether a text opens with some words, and no letter stands right behind them. */
const opensWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !LETTER.test(text.charAt(words.length))

const OPENING = 100 // characters in which a note says what it is
/** `(`, `*** `, ` — ` */
const MARKS = /^[^\p{L}]*/u
const LETTER = /\p{L}/u
/** To the first figure, or mark that parts clauses. */
const CLAUSE = /^[^\d:;,.–—]*/
