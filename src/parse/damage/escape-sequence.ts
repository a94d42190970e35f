import { isSpace } from '../../text/characters'
import { windows1252CharacterOf } from '../../text/windows-1252'
import { type DamageEdit, type DamageFinder, type DamageMatch, matches, singleEdit } from './finder'

/** Backslash escape: `\u2019`, `\x92`, `\"`, `\'`, `\n\n`, `\r\n`; not: `C:\new`, `\\`, `\name` of TeX in braces */
const BACKSLASH =
  /(?<![\\:\w]\\|[A-Za-z]:|\\)\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(["'/](?!\w*\\[a-z]))|((?:r?\\?n|n)(?:\\r?\\?n){0,3})(?![a-z]{2,9}[{\\])|(t)(?![a-z]{2,9}[{\\]))/g
/** UTF-8 bytes as written in mail and URLs: `=E2=80=99`, `%E2%80%99` */
const BYTES =
  /(?:=(?:C[2-9A-F]|D[\dA-F]|E[\dA-F]|F[0-4])(?:=[89AB][\dA-F]){1,3})+|(?:%(?:[Cc][2-9A-Fa-f]|[Dd][\dA-Fa-f]|[Ee][\dA-Fa-f]|[Ff][0-4])(?:%[89ABab][\dA-Fa-f]){1,3})+/g
/** Single escaped byte: `don=92t`, `word=20word`, `word%20word`, `don%27t`; not: `?a=20`, `https://example.com/a%20b`, `up 20%` */
const SINGLE =
  /(?<=[\p{L}\p{N},.;:!?"”’)\s])(?:=(2[0-9A-F]|3D|9[1-7]|A0|[CDEF][\dA-F])|%(2[0-9A-Fa-f]))(?=[\p{L}\s"“‘]|$)/gu
/**
 * Text that may be an equation rather than an escape: `n=25 patients`, `a=20 now`. It counts as an escape only beside others; not:
 * `don=92t`, `said.=94 He`
 */
const SUM = /^[\p{L}\p{N}]=\d\d(?:\s|$)/u
const REACH = 60 // characters on each side that are searched for an address or a path
/** Start of an address that an escape may be part of: `https://example.com/a`, `?q=a`, `www.example.com` */
const ADDRESS = /(?:\/\/|www\.|[?&]\w{0,20})\S*$/

/** Finds escape sequences for characters and line breaks that programs left in the text. */
export const escapeSequence: DamageFinder = (text, from, to) => {
  const found: DamageMatch[] = []
  if (text.indexOf('\\', from) >= 0)
    for (const match of matches(BACKSLASH, text, from, to))
      if (!isInPath(text, match.index)) found.push(backslashMatch(match))
  const equals = text.indexOf('=', from) >= 0
  if (!equals && text.indexOf('%', from) < 0) return found
  const add = (index: number, length: number, value: string | undefined): void => {
    if (value !== undefined && !ADDRESS.test(text.slice(Math.max(0, index - REACH), index)))
      found.push(singleEdit('escape', index, index + length, value))
  }
  for (const { 0: bytes, index } of matches(BYTES, text, from, to)) add(index, bytes.length, utf8(bytes))
  const sums: (readonly [index: number, value: string])[] = []
  for (const { 0: all, 1: mail, 2: address, index } of matches(SINGLE, text, from, to)) {
    const byte = Number.parseInt(mail ?? address ?? '', 16)
    const inside = byte < 0x80 || /\p{L}/u.test(text.charAt(index - 1)) || byte === 0x93
    if (!inside) continue
    const value = byte === 0xa0 ? ' ' : windows1252CharacterOf(byte)
    if (SUM.test(text.slice(index - 1, index + 4))) sums.push([index, value])
    else add(index, all.length, value)
  }
  if (found.some(({ start }) => text.charAt(start) === '=')) for (const [index, value] of sums) add(index, 3, value)
  return found.sort((a, b) => a.start - b.start)
}

/** Path with a drive, a server, or a backslash that escapes nothing: `C:\data\new`, `\\server\temp`, `a\b\notes`; also `DOMAIN\trump` */
const PATH = /^["'(]?(?:[A-Za-z]:\\|\\\\)|\\[^nrtux"'/\\]/
const USER = /^[A-Z]{2,}\\t[a-z]/

/** Whether a backslash is part of a file path, or of a user name with its domain: `DOMAIN\trump`. */
function isInPath(text: string, at: number): boolean {
  let [from, to] = [at, at]
  while (from > Math.max(0, at - REACH) && !isSpace(text.charCodeAt(from - 1))) from--
  while (to < Math.min(text.length, at + REACH) && !isSpace(text.charCodeAt(to))) to++
  const word = text.slice(from, to)
  return PATH.test(word) || USER.test(word)
}

/** Returns the match for a backslash escape, with the edit that decodes it. */
function backslashMatch({ 0: all, 1: four, 2: two, 3: mark, 4: breaks, index }: RegExpExecArray): DamageMatch {
  const end = index + all.length
  const hex = four ?? two
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16)
    const value =
      code < 0x20 || (code >= 0xd800 && code < 0xe000)
        ? ''
        : code < 0xa0
          ? windows1252CharacterOf(code)
          : String.fromCharCode(code)
    return { kind: 'escape', start: index, end, edits: value === '' ? [] : [{ start: index, end, text: value }] }
  }
  if (mark !== undefined) return singleEdit('escape', index, end, mark)
  if (breaks === undefined) return singleEdit('escape', index, end, ' ')
  const paragraph = breaks.split('n').length > 2
  const edit: DamageEdit = { start: index, end, text: paragraph ? '\n\n' : '\n', cut: paragraph ? 'paragraph' : 'line' }
  return { kind: 'escape', start: index, end, edits: [edit] }
}

/** Decodes UTF-8 bytes, each written `=E2` or `%e2`; undefined if they are invalid. */
function utf8(bytes: string): string | undefined {
  try {
    return decodeURIComponent(bytes.replaceAll('=', '%'))
  } catch {
    return undefined
  }
}
