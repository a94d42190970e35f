import type { EditorsNote } from '../../article'
import { ELEMENT_SPANS, type ElementSpan } from '../body/read/element-spans'
import type { HeadKind } from '../body/read/markup-body'
import { readMarkedText } from '../body/read/read-marked-text'
import { toCode, toLine } from '../parse-values'
import { elements, find, type XmlElement } from '../xml/tree'

/** A line above the body, with the elements in it. */
export interface HeadLine {
  readonly kind: HeadKind
  readonly text: string
  readonly elementSpans?: readonly ElementSpan[] | undefined
}

/** The parts of a NITF document above its body. */
export interface NitfHead {
  /** Headlines, byline, dateline and other lines, in document order. */
  readonly lines: readonly HeadLine[]
  readonly editorsNotes: readonly EditorsNote[]
  /** The line above the headline. */
  readonly kicker: string | undefined
  /** The copyright notices. */
  readonly copyright: readonly string[]
  /** The owner of the rights. */
  readonly owner: string | undefined
  /** Bylines and datelines as elements, with the marks in them. */
  readonly bylines: readonly XmlElement[]
  readonly datelines: readonly XmlElement[]
}

/** Reads the parts of a NITF document above its body. */
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
      else editorsNotes.push({ text, ...(noteclass === 'editorsnote' && noteFacts(type, part.attributes.class)) })
      continue
    }
    const owned =
      part.local === 'rights' ? toLine(readMarkedText(find(part, 'rights.owner')?.children ?? [])?.text) : undefined
    owner ??= owned
    if (owned && owned === toLine(readMarkedText(part.children)?.text)) continue
    for (const one of part.local === 'hedline' || hasParts(part) ? elements(part) : [part]) {
      if (one.local === 'rights.owner') continue
      const marked = readMarkedText(one.children)
      const found = marked?.text
      const kind = KINDS.get(part.local) ?? KINDS.get(one.local) ?? 'line'
      const text = kind === 'summary' || kind === 'rights' ? found : toLine(found)
      if (text && isKicker(one)) kickers.push(text)
      else if (text) lines.push({ kind, text, elementSpans: marked?.[ELEMENT_SPANS] })
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

/**
 * Returns the role of an editor’s note, which is its class, and its public flag, which is set for type `pa`.
 * `pa` is a publishable advisory. The default type, `std`, sets nothing.
 */
function noteFacts(type: string | undefined, name: string | undefined): Partial<EditorsNote> {
  const role = toCode(name)
  return { ...(role && { role }), ...(type === 'pa' && { public: true }) }
}

/** Whether the rights are elements without text between them: `<rights.owner>AP</rights.owner><rights.limitations>…`. */
const hasParts = ({ local, children }: XmlElement): boolean =>
  local === 'rights' && children.every((child) => typeof child !== 'string' || !child.trim())

/** Whether an element is a kicker: `<hl2 class="kicker">`. */
const isKicker = ({ local, attributes }: XmlElement): boolean => local === 'hl2' && attributes.class === KICKER

/** The class of a kicker, the line above the headline. */
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
