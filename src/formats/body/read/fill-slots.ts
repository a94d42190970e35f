import type { DefaultTreeAdapterTypes as Nodes } from 'parse5'

/**
 * Removes what browsers do not show of elements with a shadow root: the content of slots that others fill, and content without a slot.
 * What fills a slot stays at its place in the source. `roots` are the shadow roots.
 */
export function fillSlots(roots: readonly Nodes.Element[]): void {
  if (roots.length === 0) return
  const known = new Set(roots)
  for (const root of roots) {
    const host = root.parentNode
    if (!host) continue
    const slots = slotsIn(root, known)
    const filled = new Set<Nodes.Element>()
    host.childNodes = host.childNodes.filter((node) => {
      if (node === root || isData(node)) return true
      const slot = slots.get('tagName' in node ? attributeOf(node, 'slot') : '')
      if (slot && !('value' in node && !node.value.trim())) filled.add(slot)
      return slot !== undefined
    })
    for (const slot of filled) slot.childNodes = []
  }
}

/** Whether a node is never shown but may describe the page: `<script type="application/ld+json">`, `<meta>` */
const isData = ({ nodeName }: Nodes.ChildNode): boolean => /^(?:#comment|script|meta|link)$/.test(nodeName)

const attributeOf = ({ attrs }: Nodes.Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? ''

/** Returns the first slot of each name in a shadow root. Other shadow roots inside it have slots of their own. */
function slotsIn(root: Nodes.Element, roots: ReadonlySet<Nodes.Element>): ReadonlyMap<string, Nodes.Element> {
  const found = new Map<string, Nodes.Element>()
  const open: Nodes.ChildNode[] = [...root.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node) || roots.has(node)) continue
    const name = node.tagName === 'slot' ? attributeOf(node, 'name') : undefined
    if (name !== undefined && !found.has(name)) found.set(name, node)
    for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as Nodes.ChildNode)
  }
  return found
}
