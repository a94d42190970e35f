import type { XmlElement, XmlNode } from './tree'

/** The namespaces in force, by prefix; the default one under the empty name. */
export type NamespaceScope = Readonly<Record<string, string>>

/** What holds before the root element says anything. */
export const SCOPE: NamespaceScope = /* @__PURE__ */ (() =>
  Object.assign(Object.create(null), { xml: 'http://www.w3.org/XML/1998/namespace' }))()

/** The namespaces in force inside an element: `xmlns="urn:x"` and `xmlns:n="urn:y"` among its attributes stand before those outside. */
export function scopeInside(scope: NamespaceScope, attributes: Readonly<Record<string, string>>): NamespaceScope {
  let inside: Record<string, string> | undefined
  for (const key in attributes) {
    if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue
    const own: Record<string, string> = inside ?? Object.create(scope) // not a copy: a document may have as many prefixes as it likes
    own[key.slice(6)] = attributes[key] ?? ''
    inside = own
  }
  return inside ?? scope
}

/** An element whose name is read in its scope. */
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
