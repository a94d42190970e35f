import { EntityDecoder } from '@nodable/entities'
import { XMLParser } from 'fast-xml-parser'
import { entityTable } from '../../src/formats/xml/references'
import { elementIn, type NamespaceScope, SCOPE, scopeInside } from '../../src/formats/xml/scope'
import type { XmlElement, XmlNode } from '../../src/formats/xml/tree'

/** Returns the root element of a well-formed document as fast-xml-parser reads it; our reader is compared with it. */
export function readByLibrary(document: string): XmlElement {
  const [root] = nodes(raw(document), SCOPE).filter((child) => typeof child !== 'string')
  if (typeof root !== 'object') throw new Error('No root element.')
  return root
}

/** A node of the parser: an element name with its children, attributes under `:@`. */
type Raw = Readonly<Record<string, unknown>>

function raw(document: string): readonly Raw[] {
  const parser = new XMLParser({
    preserveOrder: true,
    trimValues: false,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: 500,
    entityDecoder: new EntityDecoder({
      namedEntities: entityTable,
      limit: { maxTotalExpansions: 1000, maxExpandedLength: 100_000 },
      onInputEntity: () => 'throw',
    }),
  })
  return parser.parse(document)
}

function nodes(found: readonly Raw[], scope: NamespaceScope): XmlNode[] {
  const children: XmlNode[] = []
  for (const node of found) {
    for (const name of Object.keys(node)) {
      if (name === ':@') continue
      const value = node[name]
      if (name === '#text') children.push(String(value))
      else children.push(elementOf(name, value as readonly Raw[], node[':@'], scope)) // the one cast: the parser’s output
    }
  }
  return children
}

function elementOf(name: string, children: readonly Raw[], given: unknown, scope: NamespaceScope): XmlElement {
  const attributes: Record<string, string> = Object.create(null)
  for (const [key, value] of Object.entries(given ?? {})) attributes[key] = String(value).replace(LINE_BREAK, ' ')
  const inner = scopeInside(scope, attributes)
  return elementIn(inner, name, attributes, nodes(children, inner))
}

/** White space that a conforming reader turns into a space in an attribute (XML 1.0, 3.3.3); fast-xml-parser keeps it. */
const LINE_BREAK = /[\t\n]/g
