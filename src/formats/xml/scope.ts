import type { XmlElement, XmlNode } from './tree'

/** The namespaces in force, by prefix; the default one under the empty name. */
export type Scope = Readonly<Record<string, string>>

/** What holds before the root element says anything. */
export const SCOPE: Scope = /* @__PURE__ */ (() =>
  Object.assign(Object.create(null), { xml: 'http://www.w3.org/XML/1998/namespace' }))()

/** The namespaces in force inside an element: `xmlns="urn:x"` and `xmlns:n="urn:y"` among its attributes add theirs. */
export function scopeInside(scope: Scope, attribute: string, value: string): Scope {
  if (!attribute.startsWith('xmlns') || (attribute.length > 5 && attribute[5] !== ':')) return scope
  return Object.assign(Object.create(null), scope, { [attribute.slice(6)]: value })
}

/** An element whose name is read in its scope. */
export function elementIn(
  scope: Scope,
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[],
): XmlElement {
  const colon = name.indexOf(':')
  const namespace = scope[colon < 0 ? '' : name.slice(0, colon)] ?? ''
  return { name, local: colon < 0 ? name : name.slice(colon + 1), namespace, attributes, children }
}
