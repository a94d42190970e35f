const KEPT = 1 << 16 // bytes of a text up to which the memory is used for the next one too
const SPARE = 4 // bytes after the text that may be read

const encoder = /* @__PURE__ */ new TextEncoder()
let kept = /* @__PURE__ */ new Uint8Array(0)

/** Returns the bytes of a text in ASCII, with a zero after them. They are overwritten by the next call. */
export function bytesOf(text: string): Uint8Array {
  let bytes = kept
  const least = text.length + SPARE
  if (least > bytes.length) {
    bytes = new Uint8Array(Math.max(KEPT, least))
    if (bytes.length === KEPT) kept = bytes
  }
  encoder.encodeInto(text, bytes)
  bytes[text.length] = 0
  return bytes
}
