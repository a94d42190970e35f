import type { Dateline } from '../../article'
import type { Repair } from '../../diagnostics/story'
import { putDateline } from '../head/dateline/put'
import type { DatelineReading } from '../head/dateline/reading'
import { joinLines } from '../join'
import type { Reader } from '../reader'
import { inCopy, type Joined } from '../source'
import { textPath } from './path'

/** Takes a text as a paragraph of the body; the dateline it opens with is the story’s, or in a roundup its own. */
export function paragraph(reader: Reader, joined: Joined, dateline?: DatelineReading): void {
  const { draft, source } = reader
  const { body } = draft.article
  if (joined.text.length === 0) return
  const path = textPath(body.length)
  if (!dateline) {
    body.push({
      kind: 'paragraph',
      text: draft.take(path, source.repair ? joined : joinLines(source.text, joined, reader.wraps)),
    })
    return
  }
  const first = draft.article.dateline === undefined && body.every(({ kind }) => kind !== 'paragraph')
  let from = dateline.end
  while (from < joined.text.length && /\s/.test(joined.text.charAt(from))) from++
  if (first) {
    draft.article.dateline = putDateline(reader, joined, dateline, 'dateline')
    if (from === joined.text.length) draft.mend(joined)
    else body.push({ kind: 'paragraph', text: rest(reader, joined, from, path) })
    return
  }
  if (from === joined.text.length) {
    paragraph(reader, joined)
    return
  }
  const own = putDateline(reader, joined, dateline, `body.${body.length}.dateline`)
  body.push({ kind: 'paragraph', text: rest(reader, joined, from, path), dateline: asFiled(own) })
}

/** The dateline of a part of a roundup: its words and numbers. Names and codes stand beside the story’s own dateline only, for a body has room for what was filed. */
function asFiled({ text, places, date, credits }: Dateline): Dateline {
  return {
    text,
    ...(places && {
      places: places.map(({ text, region, country }) => ({
        text,
        ...(region && { region }),
        ...(country && { country }),
      })),
    }),
    ...(date && { date: without(date, 'value') }),
    ...(credits && { credits: credits.map((credit) => without(credit, 'agency')) }),
  }
}

function without<Whole extends object, Name extends keyof Whole>(whole: Whole, name: Name): Omit<Whole, Name> {
  const { [name]: _, ...rest } = whole
  return rest
}

/** What follows the dateline; with its line breaks as they stand where nothing is to be mended. */
function rest({ draft, source, wraps }: Reader, joined: Joined, from: number, path: string): string {
  if (source.repair) {
    draft.mend(joined)
    return draft.put(path, joined, from)
  }
  const start = inCopy(joined, from, true)
  const before: Repair[] = joined.repairs.filter((repair) => repair.end <= start)
  draft.mend({ ...joined, repairs: before })
  return draft.take(path, joinLines(source.text, { start, end: joined.end }, wraps))
}
