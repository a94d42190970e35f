import { openingOf } from '../phrases'
import type { Part, Reader } from '../reader'

/** AP’s mark of an advance: `$adv05`, and the line that closes it, `End Adv for Jan. 5`. */
const ADVANCE = /^(?:\$adv\d{2}(?:-\d{2})?|End Adv\b.{0,40})$/i
/** A desk’s remark in brackets: `(Adds comments, detail)`, `(Eds: Minor edits.)`. */
const REMARK =
  /^\((?:Eds?|Adds?|Updates?|Recasts?|Rewrites?|Repeats?|Corrects?|Refiles?|Fixes|Removes?|Changes?|Includes?|Note)\b[^()]{0,300}\)$/

/** A note from desk to desk: `Eds: Stands for MONTEREY COUNTY-dated story.` */
export const editorsNote: Part = {
  opens: (line, { tables }) => tables.editorsNotes.opening(openingOf(line)) !== undefined,
  read(reader, index) {
    const line = reader.line(index)
    const own =
      reader.source.tables.editorsNotes.opening(reader.opening(index)) || ADVANCE.test(line) || REMARK.test(line)
    if (!own) return 0
    put(reader, index, 'editorsNotes')
    return 1
  },
}

/** Until when the story is held: `For release Thursday, Jan. 5, and thereafter`. */
export const embargo: Part = {
  opens: (line, { tables }) => tables.embargoes.opening(openingOf(line)) !== undefined,
  read(reader, index) {
    if (reader.length(index) > 200 || !reader.source.tables.embargoes.opening(reader.opening(index))) return 0
    const { draft } = reader
    if (draft.article.embargo) put(reader, index, 'restrictions')
    else draft.article.embargo = { kind: 'open', text: draft.take('embargo.text', reader.joined(index)) }
    return 1
  },
}

/** What a desk tells of the story as a whole: a correction, a kill, an update. */
export const notice: Part = {
  read(reader, index) {
    if (reader.length(index) > 400) return 0
    const { draft } = reader
    const line = reader.opening(index)
    const opening = reader.source.tables.notices.opening(line.startsWith('(') ? line.slice(1) : line)
    if (!opening) return 0
    const notices = (draft.article.notices ??= [])
    notices.push({ kind: opening.value, text: draft.take(`notices.${notices.length}.text`, reader.joined(index)) })
    return 1
  },
}

const words: Readonly<Record<string, number>> = { flash: 1, bulletin: 2, urgent: 3 }

/** A line that says how urgent the story is: `URGENT`. */
export const urgency: Part = {
  opens: (line) => words[line.toLowerCase()] !== undefined,
  read(reader, index) {
    if (reader.length(index) > 12) return 0
    const { draft } = reader
    const level = words[reader.line(index).toLowerCase()]
    if (level === undefined || draft.article.urgency !== undefined) return 0
    draft.article.urgency = level
    draft.take('urgency', reader.joined(index))
    return 1
  },
}

function put(reader: Reader, index: number, field: 'editorsNotes' | 'restrictions'): void {
  const { draft } = reader
  const texts = (draft.article[field] ??= [])
  texts.push(draft.take(`${field}.${texts.length}`, reader.joined(index)))
}
