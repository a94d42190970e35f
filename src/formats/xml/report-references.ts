import type { Report } from '../create-reporter'
import type { XmlElement } from './tree'

/** Attributes with one or more ids of elements in the same document (NewsML-G2, NITF 3.6, HTML). */
const REFERENCES = ['idref', 'idrefs', 'contentrefs', 'headers'] as const

const MOST = 20 // The maximum number of references reported one by one.

/** Reports references to ids that no element of the document has: `contentrefs="p7"`, `<a href="#notes">`. */
export function reportReferences(root: XmlElement, report: Report): void {
  const ids = new Set<string>()
  const named = new Map<string, string>() // the referenced ids, each with the attribute as written
  const gather = ({ attributes, local, children }: XmlElement): void => {
    for (const name of ['id', 'xml:id', 'partid']) if (attributes[name]) ids.add(attributes[name])
    for (const name of REFERENCES)
      for (const id of attributes[name]?.split(/\s+/) ?? []) if (id) named.set(id, `${name}="${attributes[name]}"`)
    if (local === 'groupSet' && attributes.root) named.set(attributes.root, `root="${attributes.root}"`)
    if (local === 'a' && attributes.name) ids.add(attributes.name)
    if (local === 'a' && attributes.href?.startsWith('#') && attributes.href.length > 1)
      named.set(attributes.href.slice(1), `href="${attributes.href}"`)
    for (const child of children) if (typeof child !== 'string') gather(child)
  }
  gather(root)
  const lost = [...named].filter(([id]) => !ids.has(id))
  for (const [id, quoting] of lost.slice(0, MOST))
    report('dangling-reference', `Reference to “${id}”, but nothing in the document has this id.`, {
      severity: 'warning',
      quoting,
    })
  if (lost.length > MOST) {
    const message = `${lost.length - MOST} more references point to nothing in the document.`
    report('dangling-reference', message, { severity: 'warning' })
  }
}
