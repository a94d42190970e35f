import { content, elements, type XmlElement, type XmlNode } from '../../xml/tree'
import { BLOCKS } from './vocabulary'

/* What an element of a body is, judged by its content and its classes. */

/** Whether classes are those of a dpa notepad for desks: `notepad`, `notepad non-public`; not `notepad public`. */
export function isDeskNotepad(classes: string): boolean {
  const names = classes.split(/\s+/)
  return names.includes('notepad') && !names.includes('public')
}

/** Returns an image, video or audio element in a new figure. */
export const around = (element: XmlElement): XmlElement => ({
  ...element,
  name: 'figure',
  local: 'figure',
  attributes: {},
  children: [element],
})

/**
 * Returns the block that repeats the start of another one; undefined if not found.
 * For example `<block class="lead_paragraph">` beside `<block class="full_text">`.
 */
export function repeatedLead(parent: XmlElement): XmlElement | undefined {
  const [lead] = elements(parent, 'block').filter(({ attributes }) => attributes.class === 'lead_paragraph')
  const words = lead && bare(lead)
  return elements(parent, 'block').some((one) => one !== lead && words && bare(one).startsWith(words))
    ? lead
    : undefined
}

const bare = (element: XmlElement): string => content(element).replace(/\s+/g, '')

/** Whether an element contains blocks, at any depth. */
export function holdsBlocks(element: XmlElement): boolean {
  return element.children.some((child) => {
    if (typeof child === 'string') return false
    const kind = BLOCKS.get(child.local)
    return (kind && kind !== 'nothing') || child.local === 'img' || holdsBlocks(child)
  })
}

/** Returns the text of nodes with its white space, and a line break for each `<br/>`. */
export const readPlain = (nodes: readonly XmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : node.local === 'br' ? '\n' : content(node))).join('')

/**
 * Returns lines without the white space that all of them start with.
 * Otherwise a later trim would shift the columns of the first line.
 */
export function outdented(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const least = indents.reduce((a, b) => Math.min(a, b), indents[0] ?? 0)
  return least ? lines.map((line) => line.slice(least)).join('\n') : text
}
