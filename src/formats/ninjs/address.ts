import { toCode as asCode, toUri as asUri } from '../parse-values'

/** A concept in ninjs 1: its code, and the URI of its scheme. */
export interface SchemeAndCode {
  readonly scheme: string
  readonly code?: string
}

/**
 * Returns a URI that the ninjs schemas accept; undefined for others.
 * A URI without a path, such as `mailto:` or `x:?a`, is not accepted.
 */
export const toNinjsUri = (address: string | undefined): string | undefined =>
  address !== undefined && /^[^:]*:[^?#]/.test(address) ? asUri(address) : undefined

/**
 * Splits the URI of a concept after its last separator: `http://cv.iptc.org/newscodes/mediatopic/` and `04000000`.
 * If that is impossible, `scheme` is the whole URI.
 */
export function splitAddress(address: string): SchemeAndCode {
  const [, scheme, code] = /^(.*[/#:=])([^/#:=]+)$/.exec(address) ?? []
  return scheme && code && toNinjsUri(scheme) === scheme ? { scheme, code } : { scheme: address }
}

/** Joins the URI of a scheme and a code to the URI of a concept; undefined if the result is invalid. */
export const joinAddress = (scheme: string | undefined, code: string | undefined): string | undefined =>
  asUri(`${scheme ?? ''}${code ?? ''}`)

/** IPTC schemes by alias (catalog 41), to convert between aliases and URIs. */
const SCHEMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['medtop', 'http://cv.iptc.org/newscodes/mediatopic/'],
  ['subj', 'http://cv.iptc.org/newscodes/subjectcode/'],
])

/** Returns the URI of a concept in an IPTC scheme, from alias (`medtop`) and code; undefined for other schemes. */
export const addressOf = (scheme: string | undefined, code: string | undefined): string | undefined =>
  scheme !== undefined && code !== undefined && SCHEMES.has(scheme) ? asUri(`${SCHEMES.get(scheme)}${code}`) : undefined

/** Returns the scheme alias and code of a concept by its URI; undefined if the URI is not in an IPTC scheme. */
export function conceptIdentity(address: string | undefined): { scheme: string; code: string } | undefined {
  for (const [scheme, base] of SCHEMES) {
    const code = address?.startsWith(base) ? asCode(address.slice(base.length)) : undefined
    if (code) return { scheme, code }
  }
  return undefined
}

/** The prefix for guids that are not URIs. They are percent-encoded after it. */
const NAMED = 'urn:x-guid:'

/** Returns a guid as a URI, which ninjs requires: `a 1` → `urn:x-guid:a%201`. */
export const uriOfGuid = (guid: string): string =>
  toNinjsUri(guid) === guid && !guid.startsWith(NAMED) ? guid : NAMED + encodeURIComponent(guid)

/** Returns the guid that a URI stands for: `urn:x-guid:a%201` → `a 1`. Other URIs are returned unchanged. */
export function guidOfUri(uri: string): string {
  if (!uri.startsWith(NAMED)) return uri
  try {
    return decodeURIComponent(uri.slice(NAMED.length))
  } catch {
    return uri
  }
}
