import { ALIASES } from './catalog'

/** The addresses of the schemes that an item declares in its own catalog, by alias. */
export type SchemeAddresses = Map<string, string>

/** The prefix of the placeholder address for a scheme whose address is unknown. */
const UNKNOWN = 'urn:x-scheme:'

/** An alias that a catalog can declare (an NCName): `acme-topics`; not `1st` or `my topics`. */
const ALIAS = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** Declares the address of a scheme. Returns false if the alias is invalid or has another address. */
export function declareAddress(alias: string, address: string, schemes: SchemeAddresses): boolean {
  if (!ALIAS.test(alias) || (schemes.get(alias) ?? address) !== address) return false
  schemes.set(alias, address)
  return true
}

/**
 * Makes the alias of a scheme resolvable. Returns false if the alias is invalid.
 * An alias that neither IPTC's catalog nor the item defines is declared with a placeholder address.
 */
export function declareScheme(alias: string, schemes: SchemeAddresses): boolean {
  if (ALIASES.has(alias) || schemes.has(alias)) return true
  return declareAddress(alias, `${UNKNOWN}${alias}:`, schemes)
}

/** Returns the address of a scheme from a catalog; undefined for a placeholder. */
export const knownAddress = (address: string | undefined): string | undefined =>
  address?.startsWith(UNKNOWN) ? undefined : address
