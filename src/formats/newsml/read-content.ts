import { plainBlocks } from '../markup/plain'
import { type MarkupBody, readBlocks } from '../markup/read-blocks'
import { tellEmpty } from '../markup/tell-empty'
import { readNitfHead } from '../nitf/read-head'
import type { Tell } from '../teller'
import { content, elements, type XmlElement } from '../xml/tree'

const EMPTY: MarkupBody = { blocks: [], head: [], signoff: [], boilerplate: [], contacts: [], editorsNotes: [] }

/** The body of an item: its XHTML or NITF, or its plain text. Of several renderings of one content the first with text counts. */
export function readContent(set: XmlElement | undefined, tell: Tell): MarkupBody {
  const parts = elements(set, 'inlineXML', 'inlineData')
  const order = [...elements(set, 'inlineXML'), ...elements(set, 'inlineData')]
  for (const part of order) {
    const found = part.local === 'inlineXML' ? readMarkup(part, tell) : readPlain(part, tell)
    if (!found) continue
    if (parts.length > 1) tell('other-content', `The item holds its content ${parts.length} times; one was read.`)
    return found
  }
  return EMPTY
}

function readMarkup(part: XmlElement, tell: Tell): MarkupBody | undefined {
  const body = readBlocks(part, tell)
  tellEmpty(part, tell)
  const head = readNitfHead(part)
  const found = {
    ...body,
    head: [...head.lines, ...body.head],
    editorsNotes: [...head.editorsNotes, ...head.copyright, ...body.editorsNotes],
  }
  return found.blocks.length ||
    found.head.length ||
    found.signoff.length ||
    found.boilerplate.length ||
    found.contacts.length
    ? found
    : undefined
}

/** Plain text as paragraphs. */
function readPlain(part: XmlElement, tell: Tell): MarkupBody | undefined {
  const type = part.attributes.contenttype ?? 'text/plain'
  if (part.attributes.encoding || !type.startsWith('text/plain')) {
    tell('content-unread', `Content of type ${type} was not read.`)
    return undefined
  }
  const blocks = plainBlocks(content(part))
  return blocks.length ? { ...EMPTY, blocks } : undefined
}
