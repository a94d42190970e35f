import { privateNotes } from '../lexicon/private-notes'
import { once } from '../lexicon/words'
import { isAsciiLetter } from '../text/is-ascii-letter'
import { createOpeningTable, matchOpening } from './engine/text-openings'

/** The text after a phrase that opens a note: `: call me`, `. The source`, ` - phone`, `)`, or nothing; not: ` he said`, `-keeping` */
const CLOSES = /^\s*(?:$|[:：.;!?。！)\]】）>*]|[-–—]{1,2}(?=[\s\])]|$)|-{2})/
/** The mark after the addressee of a note: `Eds: …`, `Desk - …`; not: `(ED) arrested him` */
const ADDRESSES = /^\s*(?:[:：]|[-–—]{1,2} )/
/** A mark before a note: `[`, `-- `, `*** `, `<<`. */
const MARKS = /[\s([{（【［<*#=_–—-]/
const MOST_MARKS = 6
const BRACKET = /[[［【<{]/
/** Bracketed placeholders in capitals: `[NAME]`, `[INSERT QUOTE]` */
const SHOUTED = /^[^\p{Ll}]{2,30}[\]］】>}]/u

/**
 * Whether a note that must not be published starts at an offset of a text.
 * Examples: `Note to desk: …`, `[Ed: check this]`, `NICHT ZUR VERÖFFENTLICHUNG`.
 * A note that starts with nothing but its addressee, `Eds: …`, counts only if `addressee` is true.
 */
export function opensPrivateNote(text: string, from: number, addressee = true): boolean {
  let at = from
  if (!isAsciiLetter(text.charCodeAt(at))) while (at < from + MOST_MARKS && MARKS.test(text.charAt(at))) at++
  const { notes, bracketed } = privateOpenings()
  const kind = matchOpening(notes, text, at)
  if (kind === 'note' || (addressee && kind === 'addressee')) return true
  if (kind === 'loud' && (startsWithTwoCapitals(text, at) || BRACKET.test(text.slice(from, at)))) return true
  if (at === from || !BRACKET.test(text.slice(from, at))) return false
  const own = matchOpening(bracketed, text, at)
  return own === 'any' || (own === 'shouted' && SHOUTED.test(text.slice(at, at + 32)))
}

/** Whether two capitals are at an offset. */
const startsWithTwoCapitals = (text: string, at: number): boolean => /^\p{Lu}{2}/u.test(text.slice(at, at + 2))

/** Returns the tables of the phrases that open a private note; `bracketed` has those that do so only in brackets. */
export const privateOpenings = /* @__PURE__ */ once(() => {
  const { addressees, asked, requests, pleas } = privateNotes
  const pleading = [...addressees(), ...asked()].flatMap((name) => pleas().map((plea) => `${name} ${plea}*`))
  const urged = asked().flatMap((name) => [...requests(), ...pleas()].map((what) => `${name}: ${what}*`))
  return {
    notes: createOpeningTable<'note' | 'loud' | 'addressee'>([
      [privateNotes.openings(), 'note', CLOSES],
      [privateNotes.loud(), 'loud', CLOSES],
      [[...addressees(), ...pleading, ...urged], 'addressee', ADDRESSES],
    ]),
    bracketed: createOpeningTable<'any' | 'shouted'>([
      [privateNotes.bracketed(), 'any', CLOSES],
      [privateNotes.shouted(), 'shouted', CLOSES],
    ]),
  }
})
