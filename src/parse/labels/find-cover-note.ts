import { isSalutation } from '../head/dateline/is-salutation'
import { isMailField } from '../head/is-mail-field'
import { stemBits } from '../stem-bits'
import { isSentence } from './is-sentence'
import { IN_MAIL, type StoryLine } from './story-line'
import { wordStems } from './word-stems'

const FIELDS = 2 // minimum fields of the header of a mail
const LABEL = 20 // characters of the longest name of a field
const MOST = 5 // lines of a cover note, the greeting included
const LONGEST = 40 // words of such a line
const SHORT = 60 // letters below which a line only looks like a dateline: `Lawyers still reading - do not publish yet.`
const WORDS = 3 // minimum of a headline
const LEARNED = 5 // sentences below the headline with whose words it is compared
const HITS = 2 // words that the headline must share with them, and a line of the note may not share with the headline

/**
 * Returns the range of lines between the header or greeting of a mail and the headline of the story it brings: `Here is the piece for
 * Thursday.` They greet or address the reader, and are not about what the headline says. An empty range for none.
 */
export function findCoverNote(lines: readonly StoryLine[], greeting: number): { from: number; to: number } {
  const fields = endOfMailHeader(lines)
  const none = { from: 0, to: 0 }
  if (greeting < 0 && fields < FIELDS) return none
  const from = Math.max(greeting + 1, fields)
  const to = lines.findIndex((line, at) => at >= from && mayBeTitle(line))
  if (to <= from || to > from + MOST) return none
  const note = lines.slice(from, to)
  if (note.some((line, at) => !isOfNote(line) && !(at === 0 && GREETING.test(line.text)))) return none
  const known = new Set<string>()
  for (const line of lines
    .slice(to + 1)
    .filter(isSentence)
    .slice(0, LEARNED))
    for (const stem of wordStems(line.text)) known.add(stem)
  const title = wordStems((lines[to] as StoryLine).text)
  if (countShared(title, known) < HITS) return none
  const isGreeted = greeting >= 0 || isSalutation(note[0]?.text ?? '') || note.some(addressesReader)
  if (!isGreeted || note.some((line) => countShared(wordStems(line.text), title) >= HITS && !addressesReader(line)))
    return none
  return { from, to }
}

/** Mark of a mail program above the header of a forwarded mail: `---------- Forwarded message ---------` */
const FORWARDED = /^([-_=*])\1{2,}[^-_=*].*\1{3}$/

/** Whether the copy opens with a mark above the header of a forwarded mail. */
export const isForwarded = ([mark, below]: readonly StoryLine[]): boolean =>
  mark !== undefined && below !== undefined && isMailField(below.text) && FORWARDED.test(mark.text)

/** Returns the number of lines at the start that are the header of a mail: its fields, and a mark above them. */
export const endOfMailHeader = (lines: readonly StoryLine[]): number =>
  lines.findIndex(({ text, colon, sort }, at) =>
    sort & IN_MAIL ? !(colon > 0 && colon <= LABEL) : !isMailField(text) && !(at === 0 && isForwarded(lines)),
  )

/** Words that open a mail: `Hi Jo,` */
const GREETING = /^.{1,40}[,!،，！]$/u

const isOfNote = ({ words, weight, stopped, part }: StoryLine): boolean =>
  words <= LONGEST && stopped && (part !== 'dateline' || weight < SHORT)

const mayBeTitle = ({ stopped, words, part, contact, bullet }: StoryLine): boolean =>
  !stopped && words >= WORDS && part === undefined && !contact && !bullet

const addressesReader = ({ stems }: StoryLine): boolean => (stems & stemBits.reader) !== 0

function countShared(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let hits = 0
  for (const stem of stems) if (others.has(stem)) hits++
  return hits
}
