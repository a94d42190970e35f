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
  const { blocks, builder } = reader
  if (index > HEAD || index + 1 >= blocks.length || builder.article.headline !== undefined) return false
  const line = reader.line(index)
  if (line.length < SHORTEST || !STOP.test(line.slice(-2))) return false
  const roles = readRoles(line, OPENING).text
  if (!STORY.test(roles)) return false
  const below = index > 0 && noticeKind(reader, index - 1) === 'correction'
  // no paragraph above: only short lines such as a slugline, and notices
  for (let above = 0; above < index; above++)
    if (STOP.test(reader.line(above)) && noticeKind(reader, above) === undefined) return false
  const next = reader.line(index + 1)
  const dated = isDateline(reader.dateline(index + 1))
  if (dated ? !below : next.length >= line.length || /[.。।۔:：]$/.test(next)) return false
  return (below || namesStory(reader, index, roles)) && !isDateline(reader.dateline(index))
}

/** Whether a paragraph names the story by its day or agency, and the error if it has only one of them. `roles` are those of its words. */
function namesStory(reader: Reader, index: number, roles: string): boolean {
  const line = reader.line(index)
  const signs = Number(DATED.test(roles)) + Number(namesAgency(reader, line))
  return signs > 1 || (signs > 0 && isCorrection(line) && hasHead(reader, index + 2))
}

/** Whether a byline or a dateline is in one of two blocks, below a line that may be the headline. */
const hasHead = (reader: Reader, from: number): boolean =>
  [from, from + 1].some(
    (index) =>
      index < reader.blocks.length &&
      (isDateline(reader.dateline(index)) || byline.opens?.(reader.line(index), reader.source)),
  )

/** Whether one of the first words is the credit of an agency, as in a note on its own story: `In a May 3 story, AP reported …` */
const namesAgency = ({ source: { tables } }: Reader, line: string): boolean =>
  line.split(/[\s,]+/, OPENING).some((word) => tables.credits.has(word))
