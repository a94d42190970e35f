import type { ListItem } from '../../../article'
import { kindOf, type ReadSession } from './dialect'
import { type BodyElement, walkNodes } from './node'
import type { ReadRun } from './read-run'
import type { Marking } from './run'
import { marked, TextReader } from './text-reader'
import type { ElementKind } from './vocabulary'

/** Reads a list. Items of nested lists become items of the one flat list. Returns the pictures in it. */
export function readList<S>(
  element: BodyElement<S>,
  session: ReadSession<S>,
  around: readonly Marking[],
): readonly BodyElement<S>[] {
  const reader = new TextReader(session.dialect, around)
  const items: ListItem[] = []
  const texts: Record<string, ReadRun> = {}
  const endItem = (): void => {
    const text = reader.finish()
    if (!text) return
    texts[`items.${items.length}.text`] = text
    items.push(marked(text))
  }
  const isItem = (kind: ElementKind | undefined): boolean => kind === 'item' || kind === 'list'
  walkNodes(element.children, {
    enter(child) {
      const kind = kindOf(session.dialect, child)
      if (!isItem(kind)) return reader.enter(child, kind)
      endItem()
      return true
    },
    leave(child) {
      if (isItem(session.dialect.kinds.get(child.local))) endItem()
      else reader.leave(child)
    },
    text: (node) => reader.text(node),
  })
  endItem()
  if (items.length) {
    const ordered = element.local === 'ol'
    const first = (element.attributes.start ?? element.attributes.seqnum)?.trim()
    const start = ordered && first && /^\d{1,9}$/.test(first) ? Number(first) : 1
    session.push({ block: { kind: 'list', ordered, items, ...(start !== 1 && { start }) }, texts }, element)
  }
  return reader.pictures
}
