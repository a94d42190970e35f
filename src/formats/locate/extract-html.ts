import { WirecopyError } from '../../diagnostics/error'
import { align } from '../body/read/align'
import { type HtmlDocument, openTree, walk } from '../body/read/open-tree'
import { DOCUMENT_ELEMENTS } from '../body/read/vocabulary'
import { expandTexts } from './expand-texts'
import { type Extract, ExtractBuilder } from './extract'
import { addPiece } from './extract-xml'

/** Returns an extract, and the same with its texts read as HTML where they have markup, for documents that carry HTML as text. */
export const withHtml = (source: Extract): readonly Extract[] => [source, expandTexts(source, extractHtml)]

/** Extracts the text of HTML, with the offsets kept by its parser. Undefined if it nests too deep to be read. */
function extractHtml(value: string): Extract | undefined {
  const page = treeOf(value)
  if (!page) return undefined
  const out = new ExtractBuilder()
  const partAt = (name: string): void => {
    if (DOCUMENT_ELEMENTS.has(name)) out.part()
  }
  walk(page, {
    enter({ tagName }) {
      partAt(tagName)
      return true
    },
    leave: ({ tagName }) => partAt(tagName),
    text(node) {
      const place = node.sourceCodeLocation
      if (!place) return
      out.open([], place.startOffset)
      for (const piece of align(value, place.startOffset, place.endOffset, node.value)) addPiece(out, piece)
      out.close()
    },
  })
  return out
}

function treeOf(value: string): HtmlDocument | undefined {
  try {
    return openTree(value)
  } catch (error) {
    if (error instanceof WirecopyError) return undefined
    throw error
  }
}
