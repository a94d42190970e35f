import { privateNotes } from '../lexicon/private-notes'
import { once } from '../lexicon/words'

/** How notes open, each phrase under its first two characters. */
interface Openings {
  readonly notes: ReadonlyMap<string, readonly Phrase[]>
  readonly addressed: ReadonlyMap<string, readonly Phrase[]>
  readonly bracketed: ReadonlyMap<string, readonly Phrase[]>
  readonly shouted: ReadonlyMap<string, readonly Phrase[]>
}

interface Phrase {
  readonly text: string
  /** Whether anything may follow. */
  readonly open: boolean
}

const REACH = 60 // characters, longer than any phrase
/** `: call me`, `. The source`, ` - phone`, `)`, or nothing more; not: ` he said`, `-keeping` */
const CLOSES = /^\s*(?:$|[:：.;!?。！)\]】）>*]|[-–—]{1,2}(?=[\s\])]|$)|-{2})/
/** Behind whom a note is for: `Eds: …`, `Desk - …`; not: `(ED) arrested him` */
const ADDRESSES = /^\s*(?:[:：]|[-–—]{1,2} )/
/** What stands before a note: `[`, `-- `, `*** `, `<<`. */
const MARKS = /[\s([{（【［<*#=_–—-]/
const MOST_MARKS = 6

/**
 * Whether a note for desks opens at a place of a text: `Note to desk: …`, `[Ed: check this]`, `NICHT ZUR VERÖFFENTLICHUNG`. One that says no more
 * than whom it is for, `Eds: …`, counts only where that is asked.
 */
export function opensNote(text: string, from: number, addressee = true): boolean {
  let at = from
  while (at < from + MOST_MARKS && MARKS.test(text.charAt(at))) at++
  const { notes, addressed, bracketed, shouted } = openings()
  if (fits(notes, text, at) || (addressee && fits(addressed, text, at, ADDRESSES))) return true
  if (at === from || !/[[［【<{]/.test(text.slice(from, at))) return false
  return fits(bracketed, text, at) || (/^[^\p{Ll}]{2,30}[\]］】>}]/u.test(text.slice(at, at + 32)) && fits(shouted, text, at))
}

function fits(table: ReadonlyMap<string, readonly Phrase[]>, text: string, at: number, closes = CLOSES): boolean {
  const rows = table.get(text.slice(at, at + 2).toLowerCase())
  if (!rows) return false
  const opening = text
    .slice(at, at + REACH)
    .toLowerCase()
    .replaceAll('’', "'")
  return rows.some(
    ({ text: phrase, open }) =>
      opening.startsWith(phrase) && (open ? isEnd(opening, phrase.length) : closes.test(opening.slice(phrase.length))),
  )
}

/** Whether a phrase ends where a word does; in a script without blanks it may end anywhere. */
const isEnd = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || !/[\p{Ll}\p{Lu}\p{N}]/u.test(text.charAt(at - 1))

const openings = /* @__PURE__ */ once((): Openings => {
  const { addressees, asked, requests, pleas } = privateNotes
  const pleading = [...addressees(), ...asked()].flatMap((name) => pleas().map((plea) => `${name} ${plea}*`))
  const urged = asked().flatMap((name) => [...requests(), ...pleas()].map((what) => `${name}: ${what}*`))
  return {
    notes: table(privateNotes.openings()),
    addressed: table([...addressees(), ...pleading, ...urged]),
    bracketed: table(privateNotes.bracketed()),
    shouted: table(privateNotes.shouted()),
  }
})

function table(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const open = phrase.endsWith('*')
    const text = open ? phrase.slice(0, -1).trimEnd() : phrase
    const rows = found.get(text.slice(0, 2))
    if (rows) rows.push({ text, open })
    else found.set(text.slice(0, 2), [{ text, open }])
  }
  return found
}
