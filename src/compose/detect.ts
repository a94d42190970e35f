import { type FormatName, openings } from '../formats/openings'

/** What a text can be read as. */
export type SourceFormat = 'copy' | FormatName

/** How much of a text tells what it is: characters of a string, bytes of bytes. */
const OPENING = 2000

/** What a text or bytes are, told by how they open, never by a file's name; what is no known document is copy. */
export function detect(input: string | Uint8Array): SourceFormat {
  const opening = (typeof input === 'string' ? input.slice(0, OPENING) : decoded(input)).replace(/^[\uFEFF\s]+/, '')
  const names = Object.keys(openings) as FormatName[] // the keys of a closed table
  return names.find((name) => openings[name].test(opening)) ?? 'copy'
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : undefined
  return new TextDecoder(wide ?? 'utf-8').decode(bytes.subarray(0, OPENING))
}
