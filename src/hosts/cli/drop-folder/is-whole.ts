/** Bytes at the end of a file that are looked at. */
const TAIL = 512
/** Bytes at the start of a file in which its root element is looked for. */
const HEAD = 4096

const decoder = new TextDecoder('latin1')

/**
 * Whether the end of a file shows that it was written whole: ETX or EOT, `NNNN`, or the closing tag of its root element.
 * `false` does not mean that it is not: plain copy has no end mark.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const tail = decoder.decode(bytes.subarray(-TAIL)).replace(/[\s\0]+$/, '')
  if (/[\u0003\u0004]$/.test(tail) || /(?:^|\s)NNNN$/.test(tail)) return true
  // IPTC 7901 and ANPA: the time of transmission follows ETX
  if (/\u0003[^\u0001\u0002]{0,80}$/.test(tail)) return true
  const head = decoder.decode(bytes.subarray(0, HEAD))
  const [, root] = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<[?!](?:[^>[]|\[[^\]]*\])*>\s*)*<([A-Za-z_][\w.:-]*)/.exec(head) ?? []
  return root !== undefined && tail.endsWith('>') && tail.replace(/\s+>$/, '>').endsWith(`</${root}>`)
}
