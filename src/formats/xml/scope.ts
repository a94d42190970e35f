import type { XmlElement, XmlNode } from './tree'

/** The namespaces in scope, by prefix. The default namespace has the empty prefix. */
export type NamespaceScope = Readonly<Record<string, string>>

/** The namespaces in scope before the root element: `xml` alone. */
export const SCOPE: NamespaceScope = /* @__PURE__ */ (() =>
  Object.assign(Object.create(null), { xml: 'http://www.w3.org/XML/1998/namespace' }))()

/**
 * Returns the namespaces in scope inside an element, from its attributes `xmlns="urn:x"` and `xmlns:n="urn:y"`.
 * All others are inherited from `scope`.
 */
export function scopeInside(scope: NamespaceScope, attributes: Readonly<Record<string, string>>): NamespaceScope {
  let inside: Record<string, string> | undefined
  for (const key in attributes) {
    if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue
    const own: Record<string, string> = inside ?? Object.create(scope) // inherited, not copied: a document may declare any number of prefixes
    own[key.slice(6)] = attributes[key] ?? ''
    inside = own
  }
  return inside ?? scope
}

/** Returns an element, with its namespace resolved in `scope`. */
export function elementIn(
  scope: NamespaceScope,
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[],
): XmlElement {
  const colon = name.indexOf(':')
  const namespace = scope[colon < 0 ? '' : name.slice(0, colon)] ?? ''
  return { name, local: colon < 0 ? name : name.slice(colon + 1), namespace, attributes, children }
}
