import { EntityDecoder } from '@nodable/entities'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { WirecopyError } from '../../src/diagnostics/error'
import type { DocumentLimits } from '../../src/formats/document-source'
import { checkXmlLimits } from '../../src/formats/xml/check-limits'
import { named } from '../../src/formats/xml/references'
import { elementIn, type NamespaceScope, SCOPE, scopeInside } from '../../src/formats/xml/scope'
import type { XmlElement, XmlNode } from '../../src/formats/xml/tree'

/** Returns the root element as the XML library reads the document; our readers are compared with it. */
export function readByLibrary(document: string, limits: Required<DocumentLimits>): XmlElement {
  checkXmlLimits(document, limits)
  const found = XMLValidator.validate(document)
  if (found !== true) {
    const { msg: message, line, col: column } = found.err
    throw new WirecopyError('invalid-input', `${message} (line ${line}, column ${column})`, [{ line, column, message }])
  }
  const [root] = nodes(raw(document, limits.depth), SCOPE).filter((child) => typeof child !== 'string')
  if (!root) throw new WirecopyError('invalid-input', 'No root element')
  return root
}

/** A node of the parser: an element name with its children, attributes under `:@`. */
type Raw = Readonly<Record<string, unknown>>

function raw(document: string, depth: number): readonly Raw[] {
  const parser = new XMLParser({
    preserveOrder: true,
    trimValues: false,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: depth + 1,
    entityDecoder: new EntityDecoder({
      namedEntities: named,
      limit: { maxTotalExpansions: 1000, maxExpandedLength: 100_000 },
      onInputEntity: () => 'throw',
    }),
  })
  try {
    return parser.parse(document)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const unsafe = /SECURITY|ntit|[Ll]imit/.test(message)
    throw new WirecopyError(unsafe ? 'unsafe-input' : 'invalid-input', message)
  }
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
  for (const [key, value] of Object.entries(given ?? {})) attributes[key] = String(value)
  const inner = scopeInside(scope, attributes)
  return elementIn(inner, name, attributes, nodes(children, inner))
}
