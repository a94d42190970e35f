import { toCode } from '../parse-values'
import type { Attributes } from '../xml/element'

/** The prefix of a role that no catalog declares. The role follows, percent-encoded: `urn:x-role:photo%20desk`. */
const OWN = 'urn:x-role:'

/** Returns the address of an article's own role: `urn:x-role:photo%20desk` for `photo desk`. */
export const roleUri = (role: string): string => OWN + encodeURIComponent(role)

/** Returns the role in an address that {@link roleUri} made; undefined for other addresses. */
export function ownRole(address: string | undefined): string | undefined {
  if (!address?.startsWith(OWN)) return undefined
  try {
    return decodeURIComponent(address.slice(OWN.length))
  } catch {
    return undefined
  }
}

/**
 * Returns the role of a property: the article’s own role if the property has one, otherwise the first code or address.
 * Undefined if it has none.
 */
export const roleOf = ({ role, roleuri }: Attributes): string | undefined =>
  toCode(ownRole(text(roleuri)) ?? (text(role) ?? text(roleuri))?.trim().split(/\s+/)[0])

const text = (value: Attributes[string]): string | undefined => (value === undefined ? undefined : String(value))
