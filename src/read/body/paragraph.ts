import type { Dateline } from '../../article'
import { putDateline } from '../head/dateline/put'
import type { DatelineReading } from '../head/dateline/reading'
import type { Reader } from '../reader'
import type { Joined } from '../source'

/** Takes a text as a paragraph of the body. */
export function paragraph(reader: Reader, joined: Joined, dateline?: DatelineReading): void {
  const { draft } = reader
  const { body } = draft.article
  if (joined.text.length === 0) return
  draft.mend(joined)
  const path = `body.${body.length}`
  if (!dateline) {
    body.push({ kind: 'paragraph', text: draft.put(`${path}.text`, joined) })
    return
  }
  const first = draft.article.dateline === undefined
  const read: Dateline = putDateline(reader, joined, dateline, first ? 'dateline' : `${path}.dateline`)
  if (first) draft.article.dateline = read
  let from = dateline.end
  while (from < joined.text.length && /\s/.test(joined.text.charAt(from))) from++
  if (from === joined.text.length) return
  const text = draft.put(`${path}.text`, joined, from)
  body.push(first ? { kind: 'paragraph', text } : { kind: 'paragraph', text, dateline: read })
}
