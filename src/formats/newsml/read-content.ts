import { asTexts } from '../as-texts'
import { EMPTY_BODY, type MarkupBody } from '../body/read/markup-body'
import { readDocument } from '../body/read/read-document'
import { reportEmptyBlocks } from '../body/read/report-empty-blocks'
import { plainBlocks } from '../body/write/plain-text'
import type { Report } from '../create-reporter'
import { readNitfHead } from '../nitf/read-head'
import { content, elements, find, type XmlElement } from '../xml/tree'
import { readHtmlData } from './html-data'
import { idfToHtml } from './infomaker'

/**
 * Reads the body of an item from XHTML, NITF, HTML or plain text. Empty if not found.
 * Of several forms of the content, it reads the first that has text, markup before plain text.
 */
export function readContent(set: XmlElement | undefined, report: Report): MarkupBody {
  const data = elements(set, 'inlineData')
  const order = [
    ...elements(set, 'inlineXML'),
    ...data.filter((part) => MARKUP.test(typeOf(part))),
    ...data.filter((part) => !MARKUP.test(typeOf(part))),
  ]
  for (const part of order) {
    const found = part.local === 'inlineXML' ? readMarkup(part, report) : readData(part, report)
    if (!found) continue
    if (order.length > 1) report('other-content', `Item has its content in ${order.length} forms; one was read.`)
    return found
  }
  return EMPTY_BODY
}

/** The content type of markup: `text/html`, `application/xhtml+xml`, `application/nitf+xml`. */
const MARKUP = /html|nitf/

const typeOf = ({ attributes }: XmlElement): string => attributes.contenttype ?? 'text/plain'

/** The start of markup that was escaped once too often: `<body>&lt;p&gt;Rain fell.&lt;/p&gt;</body>`. */
const ESCAPED = /^\s*<(?:p|div|h[1-6]|[uo]l|table|blockquote|section|figure)(?:\s[^<>]{0,400})?>/i

/** Returns escaped markup as elements, if it is all that the body has; undefined otherwise. */
function escapedIn(part: XmlElement): XmlElement | undefined {
  const root = find(part, 'html', 'body') ?? find(part, 'nitf', 'body', 'body.content')
  const [text, ...more] = root?.children ?? []
  if (typeof text !== 'string' || more.length || !ESCAPED.test(text)) return undefined
  const data = readHtmlData(text)
  return typeof data === 'string' ? undefined : data
}

function readMarkup(part: XmlElement, report: Report): MarkupBody | undefined {
  const idf = find(part, 'idf')
  const other = idf ? idfToHtml(idf) : escapedIn(part)
  const body = readDocument(other ?? part, report)
  reportEmptyBlocks(part, report)
  const head = readNitfHead(part)
  const found = {
    ...body,
    head: [...head.lines, ...body.head],
    editorsNotes: [
      ...head.editorsNotes.map(({ text }) => ({ text })),
      ...asTexts(head.copyright),
      ...body.editorsNotes,
    ],
  }
  return found.blocks.length ||
    found.head.length ||
    found.signoff.length ||
    found.boilerplate.length ||
    found.contacts.length ||
    found.editorsNotes.length
    ? found
    : undefined
}

/**
 * Reads content that is a string: markup, or plain text as paragraphs; undefined if empty.
 * Reports content in other types or encodings, which is not read.
 */
function readData(part: XmlElement, report: Report): MarkupBody | undefined {
  const type = typeOf(part)
  const marked = MARKUP.test(type)
  if (part.attributes.encoding || !(marked || type.startsWith('text/plain'))) {
    report('content-unread', `Content of type ${type} was not read.`)
    return undefined
  }
  const data = marked ? readHtmlData(content(part)) : content(part)
  if (typeof data !== 'string') return readMarkup(data, report)
  const blocks = plainBlocks(data)
  return blocks.length ? { ...EMPTY_BODY, blocks } : undefined
}
