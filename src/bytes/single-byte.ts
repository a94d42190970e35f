import { windows1252CharacterOf } from '../text/windows-1252'
import { CODE_PAGES } from './code-pages'

/**
 * Number added to an unassigned byte to make a private-use character: byte 0x81 becomes U+F781, as in the Encoding Standard’s
 * `x-user-defined`.
 */
const PRIVATE_BASE = 0xf700

const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'iso-8859-1', 'us-ascii'])
const ALIASES: Readonly<Record<string, string>> = { 'iso-8859-8-i': 'iso-8859-8' }
const tables = new Map<string, string>()

/**
 * Returns the 256 characters of a single-byte charset in byte order, all different.
 * The tables are part of the package, as engines differ in theirs. Returns `undefined` for a charset of another kind.
 */
export function singleByteTable(name: string): string | undefined {
  const known = tables.get(name)
  if (known !== undefined) return known
  const table = WESTERN.has(name) ? western() : codePage(ALIASES[name] ?? name)
  if (table !== undefined) tables.set(name, table)
  return table
}

const western = (): string => Array.from({ length: 256 }, (_, byte) => windows1252CharacterOf(byte)).join('')

function codePage(name: string): string | undefined {
  const row =
    name === 'x-user-defined' ? '_'.repeat(128) : Object.hasOwn(CODE_PAGES, name) ? CODE_PAGES[name] : undefined
  if (row === undefined) return undefined
  const high = expandRuns(row)
  const first = 256 - high.length
  let out = ''
  for (let byte = 0; byte < 256; byte++) {
    const sign = byte < first ? '~' : high.charAt(byte - first)
    out += sign === '~' ? String.fromCharCode(byte) : sign === '_' ? String.fromCharCode(PRIVATE_BASE + byte) : sign
  }
  return out
}

/** Expands the ranges of a row: `а-е` to `абвгде`. */
const expandRuns = (row: string): string =>
  row.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const first = from.charCodeAt(0)
    return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => String.fromCharCode(first + i)).join('')
  })

const STEP = 8192 // units converted to text at once; more overflow the stack of some engines

/** Decodes bytes by the 256 characters of a single-byte charset, in byte order. */
export function decodeSingleByte(bytes: Uint8Array, table: string): string {
  const units = Uint16Array.from(table, (character) => character.charCodeAt(0))
  return textOfUnits(bytes.length, (index) => units[bytes[index] as number] as number)
}

/** Returns a text made from its UTF-16 code units, lone surrogates included. */
export function textOfUnits(length: number, unitAt: (index: number) => number): string {
  let out = ''
  const buffer = new Uint16Array(Math.min(length, STEP))
  for (let start = 0; start < length; start += STEP) {
    const count = Math.min(STEP, length - start)
    for (let i = 0; i < count; i++) buffer[i] = unitAt(start + i)
    out += String.fromCharCode(...buffer.subarray(0, count))
  }
  return out
}
