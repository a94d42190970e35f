import { WirecopyError } from '../../diagnostics/error'
import { align } from '../body/read/align'
import { type HtmlDocument, openTree, walk } from '../body/read/open-tree'
import { DOCUMENT_ELEMENTS } from '../body/read/vocabulary'
import { type Extract, ExtractBuilder } from './extract'

/** A tag or a character reference: `<p>`, `&eacute;`; not `a < b`. */
const MARKUP = /<[a-z!/?]|&[#\w]/i

/** Returns an extract whose texts are read as HTML where they have markup, with the offsets kept by the HTML parser. */
export function htmlIn(source: Extract): Extract {
  const { text, start, end, edges } = source
  const out = new ExtractBuilder()
  const places = [...edges.keys()]
  for (const [i, from] of places.entries()) {
    const to = places[i + 1] ?? text.length
    if (from === to) continue
    const value = text.slice(from, to)
    const names = edges.get(from) ?? []
    const page = MARKUP.test(value) ? treeOf(value) : undefined
    if (page) addHtml(out, page, names, { value, start: start.slice(from, to), end: end.slice(from, to) })
    else {
      out.open(names, start[from] ?? 0)
      for (let at = from; at < to; at++) out.add(text.charAt(at), start[at] ?? 0, end[at] ?? 0)
      out.close()
    }
    out.part()
  }
  return out
}

/** A text of the document as decoded, with the offsets of its characters in the document. */
interface DecodedText {
  readonly value: string
  readonly start: readonly number[]
  readonly end: readonly number[]
}

function addHtml(
  out: ExtractBuilder,
  page: HtmlDocument,
  names: readonly string[],
  { value, start, end }: DecodedText,
): void {
  const startOf = (at: number): number => start[at] ?? end.at(-1) ?? 0
  const endOf = (at: number): number => end[at - 1] ?? startOf(at)
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
      out.open(names, startOf(place.startOffset))
      for (const piece of align(value, place.startOffset, place.endOffset, node.value)) {
        if (!piece.plain) out.add(piece.text, startOf(piece.start), endOf(piece.end))
        else for (let at = piece.start; at < piece.end; at++) out.add(value.charAt(at), startOf(at), endOf(at + 1))
      }
      out.close()
    },
  })
}

/** Parses HTML; undefined if it nests too deep to be read. */
function treeOf(value: string): HtmlDocument | undefined {
  try {
    return openTree(value)
  } catch (error) {
    if (error instanceof WirecopyError) return undefined
    throw error
  }
}
