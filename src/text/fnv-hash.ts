const BASIS = 0x811c9dc5

/** Returns a short hash of a text (FNV-1a, 32 bits, 8 hexadecimal digits), the same on all platforms. It is not safe against intent. */
export function fnvHash(text: string, basis = BASIS): string {
  let value = basis
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(16).padStart(8, '0')
}

/** Returns a hash of 16 hexadecimal digits: that of the text, and that of the text from another start. */
export const longFnvHash = (text: string): string => fnvHash(text) + fnvHash(text, BASIS ^ text.length ^ 0x5bd1e995)
