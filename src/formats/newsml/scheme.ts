import { ALIASES } from './catalog'

/** The addresses of the schemes that an item declares in a catalog of its own, by alias. */
export type SchemeAddresses = Map<string, string>

/** What stands before the alias of a scheme whose address is not known. */
const UNKNOWN = 'urn:x-scheme:'

/** An alias that a catalog can declare (an NCName). */
const ALIAS = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** Declares the address of a scheme. Returns false if the alias cannot be declared or has another address. */
export function declareAddress(alias: string, address: string, schemes: SchemeAddresses): boolean {
  if (!ALIAS.test(alias) || (schemes.get(alias) ?? address) !== address) return false
  schemes.set(alias, address)
  return true
}

/** Makes sure that the alias of a scheme can be resolved: by IPTC’s catalog, by a declaration, or by one that gives no true address. */
export function declareScheme(alias: string, schemes: SchemeAddresses): boolean {
  if (ALIASES.has(alias) || schemes.has(alias)) return true
  return declareAddress(alias, `${UNKNOWN}${alias}:`, schemes)
}

/** The address of a scheme as a catalog declares it; undefined for one that says that it is not known. */
export const knownAddress = (address: string | undefined): string | undefined =>
  address?.startsWith(UNKNOWN) ? undefined : address
