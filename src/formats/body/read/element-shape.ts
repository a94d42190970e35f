import { type BodyElement, contentOf, isElement, walkNodes } from './node'
import { DOCUMENT_ELEMENTS, type ElementKind } from './vocabulary'

/* What an element of a body is, judged by its content and its classes. */

/** Whether classes are those of a dpa notepad for desks: `notepad`, `notepad non-public`; not `notepad public`. */
export function isDeskNotepad(classes: string): boolean {
  const names = classes.split(/\s+/)
  return names.includes('notepad') && !names.includes('public')
}

/**
 * Returns the block that repeats the start of another one; undefined if not found.
 * For example `<block class="lead_paragraph">` beside `<block class="full_text">`.
 */
export function repeatedLead<S>(blocks: readonly BodyElement<S>[]): BodyElement<S> | undefined {
  const lead = blocks.find((block) => block.attributes.class === 'lead_paragraph')
  const words = lead && bare(lead)
  return words && blocks.some((one) => one !== lead && bare(one).startsWith(words)) ? lead : undefined
}

const bare = (element: BodyElement): string => contentOf(element.children).replace(/\s+/g, '')

/** Kinds of elements that a paragraph may have in it. */
const PARTS: ReadonlySet<ElementKind | undefined> = /* @__PURE__ */ new Set([
  undefined,
  'item',
  'row',
  'cell',
  'caption',
  'break',
  'nothing',
] as const)

/** Whether an element contains blocks, at any depth. */
export function hasBlocks(element: BodyElement): boolean {
  if (!element.children.some(isElement)) return false
  let found = false
  walkNodes(element.children, {
    enter({ local }) {
      const kind = DOCUMENT_ELEMENTS.get(local)
      found ||= kind === 'picture' ? local === 'img' : !PARTS.has(kind)
      return !found && kind !== 'nothing'
    },
    leave() {},
    text() {},
  })
  return found
}
