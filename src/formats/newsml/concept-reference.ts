import type { ConceptReference } from '../../article'
import { toCode, toLine, toUri } from '../parse-values'
import { element, textElement } from '../xml/element'
import { find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { lineOf } from './read-party'
import { declareScheme, type SchemeAddresses } from './scheme'

/* Concepts that a subject refers to (`sameAs`, `broader`): each has one identity, a code, an address or a literal, and a name. */

/** A reference as it is read back: a code whose scheme is in a catalog or is declared, else the address, else the name alone. */
export function roundTripReference(
  { scheme, code, uri, name }: ConceptReference,
  schemes: SchemeAddresses,
): ConceptReference {
  const named = name === undefined ? {} : { name }
  if (scheme && code && declareScheme(scheme, schemes)) return { scheme, code, ...named }
  if (uri) return { uri, ...named }
  const literal = name ?? toLine(code ?? scheme)
  return literal === undefined ? {} : { name: literal }
}

/** A reference, as it is read back, as an element; nothing where it says nothing. */
export function writeReference(tag: 'sameAs' | 'broader', { scheme, code, uri, name }: ConceptReference): string {
  if (!scheme && !uri && name === undefined) return ''
  const identity = scheme ? { qcode: `${scheme}:${code}` } : uri ? { uri } : { literal: name }
  return element(tag, identity, name === undefined ? '' : textElement('name', name))
}

/** Reads a reference; nothing where it says nothing. */
export function readReference(reference: XmlElement): ConceptReference | undefined {
  const { qcode: value, uri: address, literal } = reference.attributes
  const { alias, code } = qcode(value) ?? {}
  const scheme = toCode(alias)
  const known = toCode(code)
  const uri = toUri(address)
  const name = lineOf(find(reference, 'name')) ?? toLine(literal)
  const found = {
    ...(scheme && known && { scheme, code: known }),
    ...(uri && { uri }),
    ...(name && { name }),
  }
  return Object.keys(found).length ? found : undefined
}
