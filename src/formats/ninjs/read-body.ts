import type { Block } from '../../article'
import { EMPTY, type HtmlBody, readHtmlBody } from '../body/read/read-html-body'
import { plainBlocks } from '../body/write/plain-text'
import type { Report } from '../create-reporter'
import { fields, type JsonRecord, list, words } from '../json/loose'

/**
 * Reads the body of an item from HTML or NITF if present, otherwise from plain text.
 * Of several bodies with one role, the first with text is read. Bodies with other roles, such as fact boxes, follow the main one.
 */
export function readBody(item: JsonRecord, report: Report, depth: number): HtmlBody {
  const bodies = list(item.bodies).map(fields)
  const marked = bodies.filter((body) => MARKUP.test(words(body.contenttype) ?? ''))
  const found = new Map<string, HtmlBody>()
  for (const body of [...marked, ...bodies.filter((one) => !marked.includes(one))]) {
    const value = words(body.value)
    const role = words(body.role)?.toLowerCase() ?? MAIN
    if (!value?.trim() || found.has(role)) continue
    const read = marked.includes(body) ? readHtmlBody(value, report, depth) : { ...EMPTY, blocks: plainBlocks(value) }
    if (hasText(read)) found.set(role, read)
  }
  const [main = EMPTY, ...others] = [...found]
    .sort(([a], [b]) => Number(b === MAIN) - Number(a === MAIN))
    .map(([, one]) => one)
  return {
    ...main,
    blocks: [...main.blocks, ...others.flatMap(({ head, blocks }) => [...head.map(asBlock), ...blocks])],
  }
}

/** The role of the main text. */
const MAIN = 'main'

/** Returns a heading or other part of the head of a fact box as a block. */
const asBlock = ({ kind, text }: HtmlBody['head'][number]): Block =>
  kind === 'headline' || kind === 'subheadline' ? { kind: 'subhead', text } : { kind: 'paragraph', text }

/** A content type with markup: `text/html`, `application/xhtml+xml`, `application/nitf+xml`. */
const MARKUP = /html|nitf/i

const hasText = ({ blocks, head, signoff, boilerplate, contacts, editorsNotes }: HtmlBody): boolean =>
  [blocks, head, signoff, boilerplate, contacts, editorsNotes].some(({ length }) => length > 0)
