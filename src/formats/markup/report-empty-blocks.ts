import type { Report } from '../create-reporter'
import type { XmlElement } from '../xml/tree'
import { BLOCKS, type MarkupBlockKind } from './vocabulary'

/** Blocks that are there to hold words. */
const WORDED: ReadonlySet<MarkupBlockKind | undefined> = /* @__PURE__ */ new Set([
  'paragraph',
  'subhead',
  'headline',
  'list',
  'table',
  'quote',
  'preformatted',
] as const)

/** Elements that show something without a word. */
const SHOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'img picture video audio media media-reference object embed iframe svg canvas hr'.split(' '),
)

/** Tells of the blocks of a body in which no word stands: `<p></p>`, `<li/>`. They are left out of the article. */
export function reportEmptyBlocks(root: XmlElement, tell: Report): void {
  let count = 0
  let first: XmlElement | undefined
  /** Whether something stands in an element. An empty list of empty entries counts once. */
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
