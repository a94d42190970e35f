import { toCode } from '../parse-values'
import type { Attributes } from '../xml/element'

/** What stands before a role that no catalog declares, percent-encoded, in an address. */
const OWN = 'urn:x-role:'

/** The address of a role in the article’s own words. */
export const roleUri = (role: string): string => OWN + encodeURIComponent(role)

/** The role that an address of ours stands for; nothing for an address of others. */
export function ownRole(address: string | undefined): string | undefined {
  if (!address?.startsWith(OWN)) return undefined
  try {
    return decodeURIComponent(address.slice(OWN.length))
  } catch {
    return undefined
  }
}

/** The role of a property: as the article says it, or the code of others; nothing where it has none. */
export const roleOf = ({ role, roleuri }: Attributes): string | undefined =>
  toCode(ownRole(text(roleuri)) ?? (text(role) ?? text(roleuri))?.trim().split(/\s+/)[0])

const text = (value: Attributes[string]): string | undefined => (value === undefined ? undefined : String(value))
