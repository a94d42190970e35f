const BASIS = 0x811c9dc5

/**
 * Returns a short hash of a text: FNV-1a, 32 bits, 8 hexadecimal digits. It is the same on all platforms.
 * Not cryptographic: anyone can make two texts with the same hash. `basis` is the value to start from.
 */
export function fnvHash(text: string, basis = BASIS): string {
  let value = basis
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}

/** Returns a hash of 16 hexadecimal digits: two FNV hashes of the text, from different start values. Not cryptographic. */
export const longFnvHash = (text: string): string => fnvHash(text) + fnvHash(text, BASIS ^ text.length ^ 0x5bd1e995)
