import { notesAbove, notesAboveCues } from '../../lexicon/desk-notes'
import { urgencyWords } from '../../lexicon/urgency-words'
import { openingOf } from '../phrases'
import type { HeadPart, Reader } from '../reader'
import { byline } from './byline'

/** Patterns of notes to editors that the opening words in the lexicon tables do not cover. */
const shapes = Object.values(notesAbove).flat()

/** Head part: a note between desks: `Eds: Stands for MONTEREY COUNTY-dated story.`; not: `Editors met on Monday.` */
export const editorsNote: HeadPart = {
  opensWith: { phrases: ['editorsNotes'], cues: notesAboveCues },
  opens: (line, { tables }) => tables.editorsNotes.opening(openingOf(line)) !== undefined || isShaped(line),
  read(reader, index) {
    const line = reader.line(index)
    const own = reader.source.tables.editorsNotes.opening(reader.opening(index)) !== undefined || isShaped(line)
    if (!own) return 0
    const at = bylineWithin(reader, index)
    if (at > 0) reader.split(index, at)
    addNote(reader, index)
    if (!announces(reader, index)) return 1
    addNote(reader, index + 1)
    return 2
  },
}

/** Whether a block only announces the note in the next block: `Editors:` over `Please check the names.` */
const announces = (reader: Reader, index: number): boolean =>
  index + 1 < reader.blocks.length &&
  reader.length(index) <= 30 &&
  reader.line(index).endsWith(':') &&
  !reader.block(index + 1).apart &&
  reader.dateline(index + 1) === undefined

/**
 * Returns the offset of a byline within the text of a note; 0 for none.
 * The byline follows the mark `^` (`Eds: … No pickup. ^By JANE DOE`), or is a line of its own in the note's block.
 */
function bylineWithin(reader: Reader, index: number): number {
  const text = reader.line(index)
  const marked = text.lastIndexOf(' ^By ')
  if (marked > 0) return marked + 1
  const { first, last } = reader.block(index)
  const { lines, text: copy } = reader.source
  for (let line = first + 1; line <= Math.min(last, first + MOST); line++) {
    const own = copy.slice(lines.start[line], lines.end[line])
    if (byline.opens?.(own, reader.source)) return text.indexOf(` ${own}`) + 1
  }
  return 0
}

const MOST = 8 // lines after the first of a note that are examined

const isShaped = (line: string): boolean => line.length <= 340 && shapes.some((shape) => shape.test(line))

/** Urgency of a story, by the word that names it: a number from 1, the most urgent. */
const words: ReadonlyMap<string, number> = new Map(Object.entries(urgencyWords))

const WORD = 14 // characters of the longest word for an urgency, with brackets

/** Head part: a line with only the urgency of the story: `URGENT`, `(URGENT)`; not: `Urgent care closes`. */
export const urgency: HeadPart = {
  opensWith: { cues: `( ${[...words.keys()].join(' ')}`, longest: WORD },
  opens: (line) => line.length <= 12 && words.has(line.toLowerCase()),
  read(reader, index) {
    if (reader.length(index) > WORD) return 0
    const { builder } = reader
    const level = words.get(
      reader
        .line(index)
        .toLowerCase()
        .replace(/^\(|\)$/g, ''),
    )
    if (level === undefined || builder.article.urgency !== undefined) return 0
    builder.article.urgency = level
    builder.addText('urgency', reader.joined(index))
    return 1
  },
}

function addNote(reader: Reader, index: number): void {
  const { builder } = reader
  const texts = (builder.article.editorsNotes ??= [])
  texts.push({ text: builder.addText(`editorsNotes.${texts.length}.text`, reader.joined(index)) })
}
