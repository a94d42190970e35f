import { toCode as asCode, toUri as asUri } from '../parse-values'

/** A concept as the first generation names it: a code, and the address of its scheme. */
export interface SchemeAndCode {
  readonly scheme: string
  readonly code?: string
}

/** An address as schemas take it, or nothing: `mailto:` and `x:?a`, which name nothing, are none. */
export const sayable = (address: string | undefined): string | undefined =>
  address !== undefined && /^[^:]*:[^?#]/.test(address) ? asUri(address) : undefined

/** `http://cv.iptc.org/newscodes/mediatopic/` and `04000000`: what stands up to the last sign that parts an address, and what is behind it. */
export function splitAddress(address: string): SchemeAndCode {
  const [, scheme, code] = /^(.*[/#:=])([^/#:=]+)$/.exec(address) ?? []
  return scheme && code && sayable(scheme) === scheme ? { scheme, code } : { scheme: address }
}

/** The address of a concept, from that of its scheme and its code. */
export const joinAddress = (scheme: string | undefined, code: string | undefined): string | undefined =>
  asUri(`${scheme ?? ''}${code ?? ''}`)

/** Schemes of IPTC by their alias (catalog 41), for concepts of which only one of alias and address is known. */
const SCHEMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['medtop', 'http://cv.iptc.org/newscodes/mediatopic/'],
  ['subj', 'http://cv.iptc.org/newscodes/subjectcode/'],
])

/** The address of a concept of one of IPTC’s schemes, or nothing. */
export const addressOf = (scheme: string | undefined, code: string | undefined): string | undefined =>
  scheme !== undefined && code !== undefined && SCHEMES.has(scheme) ? asUri(`${SCHEMES.get(scheme)}${code}`) : undefined

/** The alias and the code of a concept by its address, where the address is one of IPTC’s. */
export function identityOf(address: string | undefined): { scheme: string; code: string } | undefined {
  for (const [scheme, base] of SCHEMES) {
    const code = address?.startsWith(base) ? asCode(address.slice(base.length)) : undefined
    if (code) return { scheme, code }
  }
  return undefined
}

/** A name that is no address stands behind this, percent-encoded. */
const NAMED = 'urn:x-guid:'

/** The name of an item as an address, which ninjs asks for. */
export const uriOfGuid = (guid: string): string =>
  sayable(guid) === guid && !guid.startsWith(NAMED) ? guid : NAMED + encodeURIComponent(guid)

/** The name of an item that stands as an address. */
export function guidOfUri(uri: string): string {
  if (!uri.startsWith(NAMED)) return uri
  try {
    return decodeURIComponent(uri.slice(NAMED.length))
  } catch {
    return uri
  }
}
