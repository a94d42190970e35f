import { type FeedName, type FormatName, feedOpenings, type Opening, openings } from '../formats/openings'
import { jsonNames } from './json-names'

/** What a text can be read as. */
export type SourceFormat = FeedName | FormatName

/** How much of bytes is decoded to tell what they are. */
const OPENING = 100_000

const rows = Object.entries({ ...feedOpenings, ...openings }) as [FeedName | FormatName, Opening][] // the keys of closed tables

/** What a text or bytes are, told by how they open and by the names of their records, never by a file's name; what is no known document is copy. */
export function detect(input: string | Uint8Array): SourceFormat {
  const opening = (typeof input === 'string' ? input.slice(0, OPENING) : decoded(input)).replace(/^[\uFEFF\s]+/, '')
  let names: ReadonlySet<string> | undefined
  for (const [format, row] of rows) {
    if (!row.opens.test(opening)) continue
    if (!row.names) return format
    names ??= jsonNames(opening)
    if (row.names.some((name) => names?.has(name))) return format
  }
  return 'copy'
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide =
    first === 0xfe && second === 0xff ? 'utf-16be' : first === 0xff && second === 0xfe ? 'utf-16le' : undefined
  return new TextDecoder(wide ?? 'utf-8').decode(bytes.subarray(0, OPENING))
}
