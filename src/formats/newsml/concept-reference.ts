import type { ConceptReference } from '../../article'
import { toCode, toLine, toUri } from '../parse-values'
import { element, textElement } from '../xml/element'
import { find, type XmlElement } from '../xml/tree'
import { qcode } from './qcode'
import { lineOf } from './read-party'
import { declareScheme, type SchemeAddresses } from './scheme'

/* References from a subject to other concepts (`sameAs`, `broader`). Each has one identity, a code, an address or a literal, and a name. */

/**
 * Returns a concept reference as it is read back: by its code, or its address, or its name.
 * The first that is written counts. A code counts only if the alias of its scheme is in IPTC's catalog or can be declared in `schemes`.
 * Returns `{}` if nothing is left.
 */
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

/**
 * Writes a concept reference as an element; an empty string for `{}`.
 * Expects it as {@link roundTripReference} returns it.
 */
export function writeReference(tag: 'sameAs' | 'broader', { scheme, code, uri, name }: ConceptReference): string {
  if (!scheme && !uri && name === undefined) return ''
  const identity = scheme ? { qcode: `${scheme}:${code}` } : uri ? { uri } : { literal: name }
  return element(tag, identity, name === undefined ? '' : textElement('name', name))
}

/** Reads a concept reference; undefined if it has no code, address or name. */
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
