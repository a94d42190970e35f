import type { Report } from '../../create-reporter'
import type { XmlElement } from '../../xml/tree'
import { BLOCKS, type MarkupBlockKind } from './vocabulary'

/** Kinds of blocks that should have text. */
const WORDED: ReadonlySet<MarkupBlockKind | undefined> = /* @__PURE__ */ new Set([
  'paragraph',
  'subhead',
  'headline',
  'list',
  'table',
  'quote',
  'preformatted',
] as const)

/** Elements whose content is not text. */
const SHOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'img picture video audio media media-reference object embed iframe svg canvas hr'.split(' '),
)

/** Reports the blocks of a body without content, which articles leave out: `<p></p>`, `<ul><li/></ul>`. */
export function reportEmptyBlocks(root: XmlElement, tell: Report): void {
  let count = 0
  let first: XmlElement | undefined
  /** Whether an element has content. Counts empty blocks; an empty list with its empty items counts once. */
  const holds = (element: XmlElement): boolean => {
    const before = count
    let found = SHOWN.has(element.local)
    for (const child of element.children) if (typeof child === 'string' ? child.trim() : holds(child)) found = true
    if (found || count > before || !WORDED.has(BLOCKS.get(element.local))) return found
    count++
    first ??= element
    return false
  }
  holds(root)
  if (!first) return
  const what = count === 1 ? 'Empty block' : `${count} empty blocks`
  tell('empty-content', `${what} left out: <${first.name}>.`, { quoting: `<${first.name}></${first.name}>` })
}
