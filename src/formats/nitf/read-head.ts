import { line } from '../accept'
import type { HeadKind, MarkupBody } from '../markup/read-blocks'
import { readMarked } from '../markup/read-marked'
import { elements, type XmlElement } from '../xml/tree'

/** The lines of a NITF document’s `body.head`: headline first, then the others as they stand, and the editor’s notes apart. */
export function readNitfHead(root: XmlElement): { lines: MarkupBody['head']; editorsNotes: string[] } {
  const lines: MarkupBody['head'] = []
  const editorsNotes: string[] = []
  for (const part of headsIn(root).flatMap((head) => elements(head))) {
    if (part.local === 'note') {
      const text = readMarked(part.children)?.text
      if (text !== undefined) editorsNotes.push(text)
      continue
    }
    for (const one of part.local === 'hedline' ? elements(part) : [part]) {
      const found = readMarked(one.children)?.text
      const kind = KINDS.get(one.local) ?? 'line'
      const text = kind === 'summary' || kind === 'rights' ? found : line(found)
      if (text) lines.push({ kind, text })
    }
  }
  return { lines, editorsNotes }
}

const KINDS: ReadonlyMap<string, HeadKind> = /* @__PURE__ */ new Map([
  ['hl1', 'headline'],
  ['hl2', 'subheadline'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['abstract', 'summary'],
  ['distributor', 'credit'],
  ['rights', 'rights'],
] as const)

function headsIn(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((child) => {
    if (child.local === 'body.head') return [child]
    return ['nitf', 'body'].includes(child.local) ? headsIn(child) : []
  })
}
