import { createHash } from 'node:crypto'

const PLACEHOLDER = /\{([^{}]*)\}/g

/** Returns an error for an invalid guid template; it may contain `{hash}` and `{name}`. */
export function checkTemplate(template: string): string | undefined {
  const unknown = [...template.matchAll(PLACEHOLDER)].find(([, name]) => name !== 'hash' && name !== 'name')
  return unknown && `Unknown placeholder ${unknown[0]}. Use {hash} (of the content) or {name} (of the file).`
}

/** Whether a template gives different stories different names. */
export function isVaried(template: string): boolean {
  return template.search(PLACEHOLDER) >= 0
}

/** Returns the guid of a story from a template. Without a template, it is a UUID made from the hash (RFC 9562, version 8). */
export function guidOf(template: string | undefined, hash: string, name: string): string {
  if (template === undefined) return `urn:uuid:${uuid(hash)}`
  return template.replace(PLACEHOLDER, (_, key) => (key === 'hash' ? hash : name))
}

/** Returns the SHA-256 of a file in hexadecimal digits. Stories of one file differ by their index. */
export function sha256Of(bytes: Uint8Array, index: number): string {
  const hash = createHash('sha256').update(bytes)
  if (index > 0) hash.update(`\u0000${index}`)
  return hash.digest('hex')
}

/** Returns the first 128 bits of a hash as a UUID. Version 8 and variant 10 are set as RFC 9562, clause 5.8, requires. */
function uuid(hash: string): string {
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const digits = `${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
