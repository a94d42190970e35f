import { content, elements, type XmlElement, type XmlNode } from '../xml/tree'
import { BLOCKS } from './vocabulary'

/* What elements of a body are by their content and their classes. */

/** `<section class="notepad">` and `<section class="notepad non-public">` of dpa, which are for the desks; not `<section class="notepad public">` */
export function isDeskNotepad(classes: string): boolean {
  const names = classes.split(/\s+/)
  return names.includes('notepad') && !names.includes('public')
}

/** A file that stands in no figure, in one. */
export const around = (element: XmlElement): XmlElement => ({
  ...element,
  name: 'figure',
  local: 'figure',
  attributes: {},
  children: [element],
})

/** `<block class="lead_paragraph">` beside `<block class="full_text">`, which opens with the same words. */
export function repeatedLead(parent: XmlElement): XmlElement | undefined {
  const [lead] = elements(parent, 'block').filter(({ attributes }) => attributes.class === 'lead_paragraph')
  const words = lead && bare(lead)
  return elements(parent, 'block').some((one) => one !== lead && words && bare(one).startsWith(words))
    ? lead
    : undefined
}

const bare = (element: XmlElement): string => content(element).replace(/\s+/g, '')

/** Whether blocks stand in an element, at any depth. */
export function holdsBlocks(element: XmlElement): boolean {
  return element.children.some((child) => {
    if (typeof child === 'string') return false
    const kind = BLOCKS.get(child.local)
    return (kind && kind !== 'nothing') || child.local === 'img' || holdsBlocks(child)
  })
}

/** Text as it stands, with its line breaks. */
export const readPlain = (nodes: readonly XmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : node.local === 'br' ? '\n' : content(node))).join('')

/** Lines without the white space that all of them start with, so that columns stay in line when the first loses its own. */
export function outdented(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length)
  const least = indents.reduce((a, b) => Math.min(a, b), indents[0] ?? 0)
  return least ? lines.map((line) => line.slice(least)).join('\n') : text
}
