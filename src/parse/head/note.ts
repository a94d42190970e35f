import { ATTENTION_NOTE } from '../../lexicon/headline-tags'
import { urgencyWords } from '../../lexicon/urgency-words'
import { openingOf } from '../phrases'
import type { HeadPart, Reader } from '../reader'
import { byline } from './byline'

/**
 * Patterns of notes that no opening word in the tables covers.
 * Above each: lines that it matches and, after `not:`, one that it must not.
 */
const shapes: readonly RegExp[] = [
  // $adv05     $Adv 15     $Adv30-01     End Adv for Jan. 5     End advance for Tuesday, Jan. 10.     not: Adv sales
  /^(?:\$adv ?\d{2}(?:-\d{2})?|End Adv(?:ance)?\b.{0,50})$/i,
  // (Adds comments, detail)     (Eds: Minor edits.)     (ATTN: UPDATES with details in paras 4-6)     not: (Adds up)  in a sentence
  /^\((?:Eds?|Note|ATTN|Attn)\b[^()]{0,300}\)$/,
  // (The author is a columnist. The opinions are her own.)     (Opinions expressed here are those of the author, a columnist.)     not: (The author died in May.)
  /^\((?:The (?:author|writer)|(?:The )?(?:opinions|views) expressed|Opinions|Views)\b[^()]{0,200}\b(?:columnist|own|those of|opinions|views|editor|fellow)\b[^()]{0,200}\)$/,
  // LaserPhoto NY5     LaserGraphic NY12; LaserPhotos VG1, VG2     AP Photo XHG401, XHG102     AP Photos Planned     With LaserPhoto     not: AP Photo/Jane Doe
  /^(?:With )?(?:LaserPhotos?|Laserphotos?|LaserGraphics?|LASERPHOTOS?|AP (?:Photos?|Graphics?|Video)|Photos?:? [A-Z]{2,4}\d{1,4})(?=$|[ ;,:]|\.)(?!\/).{0,140}$/,
  // With PM-Obit-Hirohito, Bjt     With Kenya-Embassy Bombings     not: With hope fading
  /^With (?:(?:AM|PM|BC|AP)-[A-Z].{1,70}|[A-Z][\w.]+-[A-Z][\w ,-]{2,80})$/,
  // From AP Newsfeatures     For Newsfeatures     An AP News Analysis     not: From AP reports it is known
  /^(?:From|By) AP (?:Newsfeatures|Business|Sports)$|^An AP News Analysis$/,
  // (APN SUNDAY ILLUSTRATIONS: Mailed print subscribers get 2 b&w photos.)     not: (APEC SUMMIT)
  /^\(AP[A-Z]? [A-Z ]{3,30}: .{3,300}\)$/,
  // repeat     repeat from late yesterday     not: repeat offender held
  /^repeat(?: from (?:late )?(?:yesterday|earlier))?$/,
  // (For a live blog on European stocks, click LIVE/ or type LIVE/ in a news window)     (For more, see …)     not: (For a year the bridge was closed.)
  /^\(For (?:a|an|the|more|other|our|related|full)\b[^()]{0,120}\b(?:click|see|double-click)\b[^()]{0,200}\)$/i,
  // (Achtung)     Achtung Redaktionen
  ATTENTION_NOTE,
]

/** Head part: a note between desks: `Eds: Stands for MONTEREY COUNTY-dated story.`; not: `Editors met on Monday.` */
export const editorsNote: HeadPart = {
  opensWith: { phrases: ['editorsNotes'], cues: '$ ( end wit las ap pho fro by an rep' },
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

/** Urgency by the word for it, from 1, the most urgent. */
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
