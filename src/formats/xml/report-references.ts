import type { Report } from '../create-reporter'
import type { XmlElement } from './tree'

/** Attributes that name elements of the same document by their id (NewsML-G2, NITF 3.6, HTML), one or several. */
const REFERENCES = ['idref', 'idrefs', 'contentrefs', 'headers'] as const

const MOST = 20 // that are told one by one

/** Tells of references inside a document that name nothing in it: `contentrefs="p7"` where no element has this id, `<a href="#notes">`. */
export function reportReferences(root: XmlElement, tell: Report): void {
  const ids = new Set<string>()
  const named = new Map<string, string>() // what is named, with the attribute as it stands
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
    tell('dangling-reference', `Reference to “${id}”, but nothing in the document has this id.`, {
      severity: 'warning',
      quoting,
    })
  if (lost.length > MOST) {
    const message = `${lost.length - MOST} more references point to nothing in the document.`
    tell('dangling-reference', message, { severity: 'warning' })
  }
}
