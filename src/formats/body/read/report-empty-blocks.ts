import type { Report } from '../../create-reporter'
import { type BodyElement, textOf, walkNodes } from './node'
import { DOCUMENT_ELEMENTS, type ElementKind } from './vocabulary'

/** Kinds of blocks that should have text. */
const WORDED: ReadonlySet<ElementKind | undefined> = /* @__PURE__ */ new Set([
  'paragraph',
  'heading',
  'list',
  'table',
  'quote',
  'preformatted',
] as const)

/** Elements that show something other than text. A block with one of them is not empty. */
const SHOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'img picture video audio media media-reference object embed iframe svg canvas hr'.split(' '),
)

/** Reports the blocks of a body without content, which articles leave out: `<p></p>`, `<ul><li/></ul>`. */
export function reportEmptyBlocks(root: BodyElement, report: Report): void {
  let count = 0
  let first: BodyElement | undefined
  /** The open elements: whether each has content, and the number of empty blocks before it. */
  const open: { hasContent: boolean; readonly before: number }[] = [{ hasContent: false, before: 0 }]
  walkNodes([root], {
    enter({ local }) {
      open.push({ hasContent: SHOWN.has(local), before: count })
      return true
    },
    leave(element) {
      const { hasContent, before } = open.pop() ?? { hasContent: false, before: 0 }
      const above = open.at(-1)
      if (hasContent && above) above.hasContent = true
      // an empty list with its empty items counts once
      if (hasContent || count > before || !WORDED.has(DOCUMENT_ELEMENTS.get(element.local))) return
      count++
      first ??= element
    },
    text(text) {
      const above = open.at(-1)
      if (above && textOf(text).trim()) above.hasContent = true
    },
  })
  if (!first) return
  const what = count === 1 ? 'Empty element was' : `${count} empty elements were`
  const { name } = first
  report('empty-content', `${what} left out: <${name}>.`, { quoting: `<${name}></${name}>` })
}
