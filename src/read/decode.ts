/** Bytes to text: UTF-8, a byte order mark kept as it stands; Windows-1252 where the bytes are not UTF-8, so that none is lost. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
