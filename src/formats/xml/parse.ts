import { COMMON_HTML, CURRENCY, EntityDecoder, LATIN_ACCENTS, PUNCTUATION, XML } from '@nodable/entities'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { WirecopyError } from '../../diagnostics/error'
import type { Limits } from '../source'
import { inspect } from './inspect'
import type { XmlElement, XmlNode } from './tree'

/** The names that documents with an outside DTD (XHTML, NITF) take for granted: `&nbsp;`, `&eacute;`, `&mdash;`. */
const named = /* @__PURE__ */ (() => ({ ...COMMON_HTML, ...LATIN_ACCENTS, ...PUNCTUATION, ...CURRENCY }))()
const entities: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...Object.keys(named), ...Object.keys(XML), 'amp', 'lt', 'gt', 'quot', 'apos']))()

/** What is read when no limits are given, and the deepest nesting that any limit allows, since elements are walked by recursion. */
const SIZE = 20_000_000
const DEPTH = 100
const DEEPEST = 500

/**
 * Reads an XML document into elements and text, white space as it stands. Entities, references outside and nesting
 * beyond the limit are refused. Throws `invalid-input`, `unsafe-input` or `limit-exceeded`, with the place.
 */
export function parseXml(document: string, limits: Limits = {}): XmlElement {
  const { size = SIZE, depth = DEPTH } = limits
  const allowed = { size, depth: Math.min(depth, DEEPEST) }
  inspect(document, allowed, entities)
  const found = XMLValidator.validate(document)
  if (found !== true) {
    const { msg: message, line, col: column } = found.err
    throw new WirecopyError('invalid-input', `${message} (line ${line}, column ${column})`, [{ line, column, message }])
  }
  const [root] = nodes(raw(document, allowed.depth), SCOPE).filter((child) => typeof child !== 'string')
  if (!root) throw new WirecopyError('invalid-input', 'the document has no root element')
  return root
}

/** What the parser gives for an element or a text: the name with its children, and the attributes under `:@`. */
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

/** The namespaces in force, by prefix; the default one under the empty name. */
type Scope = Readonly<Record<string, string>>
const SCOPE: Scope = /* @__PURE__ */ (() =>
  Object.assign(Object.create(null), { xml: 'http://www.w3.org/XML/1998/namespace' }))()

function nodes(found: readonly Raw[], scope: Scope): XmlNode[] {
  const children: XmlNode[] = []
  for (const node of found) {
    for (const name of Object.keys(node)) {
      if (name === ':@') continue
      const value = node[name]
      if (name === '#text') children.push(String(value))
      else children.push(elementOf(name, value as readonly Raw[], node[':@'], scope)) // the one cast: what the parser gives
    }
  }
  return children
}

function elementOf(name: string, children: readonly Raw[], given: unknown, scope: Scope): XmlElement {
  const attributes: Record<string, string> = Object.create(null)
  let inner = scope
  for (const [key, value] of Object.entries(given ?? {})) {
    attributes[key] = String(value)
    if (key === 'xmlns' || key.startsWith('xmlns:')) {
      inner = Object.assign(Object.create(null), inner, { [key.slice(6)]: String(value) })
    }
  }
  const colon = name.indexOf(':')
  const namespace = inner[colon < 0 ? '' : name.slice(0, colon)] ?? ''
  return { name, local: name.slice(colon + 1), namespace, attributes, children: nodes(children, inner) }
}
