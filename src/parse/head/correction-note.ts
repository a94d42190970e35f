import { readRoles } from '../../restrictions/read-roles'
import type { HeadPart, Reader, TailPart } from '../reader'
import { byline } from './byline'
import { isDateline } from './dateline/find-dateline'
import { isCorrection } from './is-correction'
import { addNotice, noticeKind } from './notice'

const SHORTEST = 40 // characters of the shortest note
const LONGEST = 600
const HEAD = 6 // blocks above which a note may be
const OPENING = 14 // words and marks of the clause that names the story
const STOP = /[.。।۔؟!]["”’»」)）]?$/

/** Roles of the words that name the copy itself: `story`, `Meldung`, `nota`. */
const STORY = /[SA]/
/** Story with a number near it, that of its day: `In a May 3 story`, `In einer Meldung vom 3. Mai`. */
const DATED = /t[^:]{0,3}[SA]|[SA][^:,]{0,5}t/

/**
 * Head part: a paragraph above the headline in which the desk corrects its story: `In a May 3 story, the AP misspelled the mayor’s name.`
 * It names the story, below a notice of correction; or the story with its date or agency, and the error.
 * Not: `In a report, the ministry wrongly put the damage at 3 million.`
 */
export const correctionNote: HeadPart & Pick<TailPart, 'fits'> = {
  opensWith: { longest: LONGEST },
  fits,
  read(reader, index) {
    if (!fits(reader, index)) return 0
    addNotice(reader, index, 'correction')
    return 1
  },
}

function fits(reader: Reader, index: number): boolean {
  if (index > HEAD || index + 1 >= reader.blocks.length || reader.builder.article.headline !== undefined) return false
  const line = reader.line(index)
  if (!STOP.test(line) || line.length < SHORTEST || isDateline(reader.dateline(index))) return false
  const below = index > 0 && noticeKind(reader, index - 1) === 'correction'
  if (!isTopmost(reader, index) || !opensStory(reader, index, below)) return false
  const roles = readRoles(line, OPENING).text
  if (!STORY.test(roles)) return false
  if (below) return true
  const [dated, named] = [DATED.test(roles), namesAgency(reader, line)]
  return (dated && named) || ((dated || named) && isCorrection(line) && hasHead(reader, index + 1))
}

/** Whether a byline or a dateline is within two blocks below the line that may be the headline. */
function hasHead(reader: Reader, headline: number): boolean {
  const end = Math.min(headline + 3, reader.blocks.length)
  for (let next = headline + 1; next < end; next++)
    if (isDateline(reader.dateline(next)) || byline.opens?.(reader.line(next), reader.source)) return true
  return false
}

/** Whether one of the first words is the credit of an agency, as in a note on its own story: `In a May 3 story, AP reported …` */
const namesAgency = ({ source: { tables } }: Reader, line: string): boolean =>
  line.split(/[\s,]+/, OPENING).some((word) => tables.credits.has(word))

/** Whether all blocks above are short lines, such as a slugline or a notice: no paragraph of the body. */
function isTopmost(reader: Reader, index: number): boolean {
  for (let above = 0; above < index; above++)
    if (STOP.test(reader.line(above)) && noticeKind(reader, above) === undefined) return false
  return true
}

/** Whether the next block is a shorter line without a full stop, as a headline is; below a notice of correction, also a dateline. */
function opensStory(reader: Reader, index: number, below: boolean): boolean {
  const next = reader.line(index + 1)
  if (isDateline(reader.dateline(index + 1))) return below
  return index + 2 < reader.blocks.length && next.length < reader.length(index) && !/[.。।۔:：]$/.test(next)
}
