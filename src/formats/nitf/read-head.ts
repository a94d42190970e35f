import type { EditorsNote } from '../../article'
import { ELEMENT_SPANS, type ElementSpan } from '../markup/element-spans'
import type { HeadKind } from '../markup/read-blocks'
import { readMarkedText } from '../markup/read-marked-text'
import { toLine } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'

/** A line above the body, with the elements that stand in it. */
export interface HeadLine {
  readonly kind: HeadKind
  readonly text: string
  readonly spots?: readonly ElementSpan[] | undefined
}

/** What stands above the body of a NITF document. */
export interface NitfHead {
  /** Its lines: headline first, then the others as they stand. */
  readonly lines: readonly HeadLine[]
  readonly editorsNotes: readonly EditorsNote[]
  /** The line above the headline. */
  readonly kicker: string | undefined
  /** The notices of copyright. */
  readonly copyright: readonly string[]
  /** Who owns the rights. */
  readonly owner: string | undefined
  /** Bylines and datelines with what is marked in them. */
  readonly bylines: readonly XmlElement[]
  readonly datelines: readonly XmlElement[]
}

/** Reads what stands above the body of a NITF document. */
export function readNitfHead(root: XmlElement): NitfHead {
  const lines: HeadLine[] = []
  const editorsNotes: EditorsNote[] = []
  const kickers: string[] = []
  const copyright: string[] = []
  let owner: string | undefined
  const parts = headsIn(root).flatMap((head) => elements(head))
  for (const part of parts) {
    if (part.local === 'note') {
      const text = readMarkedText(part.children)?.text
      const { noteclass, type } = part.attributes
      if (text === undefined) continue
      if (noteclass === 'cpyrt') copyright.push(text)
      else editorsNotes.push({ text, ...(noteclass === 'editorsnote' && type === 'std' && { public: true }) })
      continue
    }
    const owned =
      part.local === 'rights' ? toLine(readMarkedText(find(part, 'rights.owner')?.children ?? [])?.text) : undefined
    owner ??= owned
    if (owned && owned === toLine(readMarkedText(part.children)?.text)) continue
    for (const one of part.local === 'hedline' ? elements(part) : [part]) {
      const marked = readMarkedText(one.children)
      const found = marked?.text
      const kind = KINDS.get(one.local) ?? 'line'
      const text = kind === 'summary' || kind === 'rights' ? found : toLine(found)
      if (text && isKicker(one)) kickers.push(text)
      else if (text) lines.push({ kind, text, spots: marked?.[ELEMENT_SPANS] })
    }
  }
  const of = (local: string): XmlElement[] => parts.filter((part) => part.local === local)
  return {
    lines,
    kicker: toLine(kickers[0]),
    editorsNotes,
    copyright,
    owner,
    bylines: of('byline'),
    datelines: of('dateline'),
  }
}

/** `<hl2 class="kicker">` */
const isKicker = ({ local, attributes }: XmlElement): boolean => local === 'hl2' && attributes.class === KICKER

/** The class of the line above the headline. */
export const KICKER = 'kicker'

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
