import { type Fields, fields, list, words } from '../json/loose'
import { plainBlocks } from '../markup/plain'
import { EMPTY, type HtmlBody, readHtmlBody } from '../markup/read-html-body'
import type { Tell } from '../teller'

/** The body of an item: as HTML or NITF where it is there, or as plain text. Of several the first with text counts. */
export function readBody(item: Fields, tell: Tell, depth: number): HtmlBody {
  const bodies = list(item.bodies).map(fields)
  const marked = bodies.filter((body) => MARKUP.test(words(body.contenttype) ?? ''))
  for (const body of [...marked, ...bodies.filter((one) => !marked.includes(one))]) {
    const value = words(body.value)
    if (!value?.trim()) continue
    const found = marked.includes(body) ? readHtmlBody(value, tell, depth) : { ...EMPTY, blocks: plainBlocks(value) }
    if (hasText(found)) return found
  }
  return EMPTY
}

/** `text/html`, `application/xhtml+xml`, `application/nitf+xml` */
const MARKUP = /html|nitf/i

const hasText = ({ blocks, head, signoff, boilerplate, contacts, editorsNotes }: HtmlBody): boolean =>
  [blocks, head, signoff, boilerplate, contacts, editorsNotes].some(({ length }) => length > 0)
