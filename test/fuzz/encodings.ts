/** An encoding that bytes are made in, by the names that agencies declare. */
export interface Encoding {
  /** Encoding of the bytes. */
  readonly name: string
  /** The label that a feed declares. */
  readonly label: string
  /** Bytes before the text. */
  readonly mark?: readonly number[]
  /** Whether English words are the same bytes as in ASCII. */
  readonly isAsciiBased: boolean
}

const ascii = (label: string): Encoding => ({ name: label, label, isAsciiBased: true })
const wide = (name: string, label: string, mark?: readonly number[]): Encoding => ({
  name,
  label,
  isAsciiBased: false,
  ...(mark && { mark }),
})

/** The encodings of the attack. */
export const encodings: readonly Encoding[] = [
  ascii('utf-8'),
  { name: 'utf-8 with a mark', label: 'utf-8', mark: [0xef, 0xbb, 0xbf], isAsciiBased: true },
  wide('utf-16le', 'utf-16le'),
  wide('utf-16be', 'utf-16be'),
  wide('utf-16le with a mark', 'utf-16le', [0xff, 0xfe]),
  wide('utf-16be with a mark', 'utf-16be', [0xfe, 0xff]),
  ...[
    'windows-1252',
    'iso-8859-1',
    'iso-8859-2',
    'iso-8859-5',
    'iso-8859-7',
    'iso-8859-15',
    'koi8-r',
    'windows-1251',
  ].map(ascii),
  ...['windows-1250', 'windows-1253', 'windows-1256', 'shift_jis', 'euc-jp', 'euc-kr', 'gb18030', 'big5'].map(ascii),
]

/** Returns a text in bytes; what the encoding lacks becomes a question mark. */
export function encodeText(text: string, { label, mark = [] }: Encoding): Uint8Array {
  if (label === 'utf-8') return Uint8Array.from([...mark, ...new TextEncoder().encode(text)])
  if (label.startsWith('utf-16')) return Uint8Array.from([...mark, ...wideBytes(text, label === 'utf-16be')])
  const table = tableOf(label)
  const bytes: number[] = []
  for (const char of text) for (const byte of table.get(char) ?? [0x3f]) bytes.push(byte)
  return Uint8Array.from(bytes)
}

function wideBytes(text: string, isBig: boolean): number[] {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isBig) bytes.push(unit >> 8, unit & 0xff)
    else bytes.push(unit & 0xff, unit >> 8)
  }
  return bytes
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The bytes of every character of an encoding, found by decoding all of one and two bytes. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
  const add = (bytes: readonly number[]): void => {
    const char = decoded(decoder, bytes)
    if (char !== undefined && [...char].length === 1 && !table.has(char)) table.set(char, bytes)
  }
  for (let byte = 0; byte < 0x100; byte++) add([byte])
  if (/^(?:shift|euc|gb|big)/.test(label))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x30; trail < 0xff; trail++) add([lead, trail])
  tables.set(label, table)
  return table
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
